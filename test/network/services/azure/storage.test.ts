import { expect, it } from "vitest";
import { resource, stack, unknown } from "../../../../policypack/kit/rule-table";
import { StorageAccount } from "../../../../policypack/resources/azure";
import { networkOf } from "../../../support/network-of";

const account = (inputs: object) =>
  networkOf(stack({ store: resource(StorageAccount, { ...inputs }) }));

it.each([
  ["is open by default", {}, "TCP 443"],
  ["is open where it says so", { publicNetworkAccess: "Enabled" }, "TCP 443"],
  ["is closed by its switch, in any case", { publicNetworkAccess: "disabled" }, "nothing"],
  [
    "is perhaps open with an unknown switch",
    { publicNetworkAccess: unknown() },
    "nothing, perhaps TCP 443",
  ],
  ["is closed by its default action", { networkRuleSet: { defaultAction: "Deny" } }, "nothing"],
  ["is open where rules have no default action", { networkRuleSet: { ipRules: [] } }, "TCP 443"],
  [
    "is perhaps open with an unknown default action",
    { networkRuleSet: { defaultAction: unknown() } },
    "nothing, perhaps TCP 443",
  ],
  [
    "is not open to the internet for one known address",
    { networkRuleSet: { defaultAction: "Deny", ipRules: [{ iPAddressOrRange: "20.30.40.50" }] } },
    "nothing",
  ],
  [
    "is open where its rules together are wide",
    {
      networkRuleSet: {
        defaultAction: "Deny",
        ipRules: [{ iPAddressOrRange: "0.0.0.0/1" }, { iPAddressOrRange: "128.0.0.0/1" }],
      },
    },
    "TCP 443",
  ],
  [
    "is perhaps open for an unknown address",
    { networkRuleSet: { defaultAction: "Deny", ipRules: [{ iPAddressOrRange: unknown() }] } },
    "nothing, perhaps TCP 443",
  ],
  [
    "is perhaps open for an unknown list",
    { networkRuleSet: { defaultAction: "Deny", ipRules: unknown() } },
    "nothing, perhaps TCP 443",
  ],
  [
    "is not open to the internet for a subnet, wherever it is",
    {
      networkRuleSet: {
        defaultAction: "Deny",
        virtualNetworkRules: [{ virtualNetworkResourceId: unknown() }],
      },
    },
    "nothing",
  ],
  ["takes plain HTTP where it says so", { enableHttpsTrafficOnly: false }, "TCP 80, 443"],
  [
    "perhaps takes plain HTTP",
    { enableHttpsTrafficOnly: unknown() },
    "TCP 443, perhaps TCP 80, 443",
  ],
  ["takes SFTP where it says so", { isSftpEnabled: true }, "TCP 22, 443"],
  ["takes NFS where it says so", { enableNfsV3: true }, "TCP 443, perhaps TCP 111, 443, 2048-2049"],
  [
    "for files takes SMB",
    { kind: "FileStorage" },
    "TCP 443, 445, perhaps TCP 111, 443, 445, 2048-2049",
  ],
  ["is closed outside a perimeter", { publicNetworkAccess: "SecuredByPerimeter" }, "nothing"],
])("a storage account %s", (_, inputs, open) => {
  expect(account(inputs).internetTo("store")).toBe(open);
});

it("names the setting to change", () => {
  expect(account({}).hopsTo("store")).toEqual([
    "store publicNetworkAccess isn't set, which leaves its public endpoint on",
    "store defaultAction admits everyone while it isn't set",
  ]);
});
