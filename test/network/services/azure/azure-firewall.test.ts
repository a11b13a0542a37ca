import { describe, expect, it } from "vitest";
import {
  type CaseResource,
  ref,
  resource,
  stack,
  unknown,
} from "../../../../policypack/kit/rule-table";
import {
  AzureFirewall,
  NetworkInterface,
  PublicIPAddress,
  Subnet,
  VirtualNetwork,
} from "../../../../policypack/resources/azure";
import { networkOf } from "../../../support/network-of";

const GROUP = { resourceGroupName: "rg" };
const behind = (rule: object): Readonly<Record<string, CaseResource>> => ({
  net: resource(VirtualNetwork, {
    ...GROUP,
    virtualNetworkName: "net",
    addressSpace: { addressPrefixes: ["10.0.0.0/16"] },
  }),
  outer: resource(Subnet, {
    ...GROUP,
    virtualNetworkName: ref("net", "net"),
    addressPrefix: "10.0.0.0/26",
  }),
  inner: resource(Subnet, {
    ...GROUP,
    virtualNetworkName: ref("net", "net"),
    addressPrefix: "10.0.1.0/24",
  }),
  ip: resource(PublicIPAddress, { sku: { name: "Standard" } }),
  fw: resource(AzureFirewall, {
    ipConfigurations: [{ subnet: { id: ref("outer") }, publicIPAddress: { id: ref("ip") } }],
    natRuleCollections: [
      {
        action: { type: "Dnat" },
        priority: 100,
        rules: [
          {
            sourceAddresses: ["*"],
            destinationPorts: ["50022"],
            protocols: ["TCP"],
            translatedAddress: "10.0.1.5",
            translatedPort: "22",
            ...rule,
          },
        ],
      },
    ],
  }),
  app: resource(NetworkInterface, {
    ...GROUP,
    ipConfigurations: [{ subnet: { id: ref("inner") }, privateIPAddress: "10.0.1.5" }],
  }),
});

describe("Azure firewall", () => {
  const cases: Readonly<Record<string, readonly [object, string, string]>> = {
    "hands on what it translates": [{}, "TCP 50022", "TCP 22"],
    "lets in only sources that its rule names": [
      { sourceAddresses: ["203.0.113.7"] },
      "nothing",
      "nothing",
    ],
    "hands nothing to other addresses": [{ translatedAddress: "10.0.1.6" }, "TCP 50022", "nothing"],
    "finds the machine that the address comes from": [
      { translatedAddress: ref("app") },
      "TCP 50022",
      "TCP 22",
    ],
    "hands on perhaps to anybody where the address comes from elsewhere": [
      { translatedAddress: ref("ip") },
      "TCP 50022",
      "nothing, perhaps TCP 22",
    ],
    "lets in perhaps whom a rule doesn't name yet": [
      { sourceAddresses: unknown() },
      "nothing, perhaps TCP 50022",
      "nothing, perhaps TCP 22",
    ],
  };
  for (const [name, [rule, atFirewall, behindIt]] of Object.entries(cases)) {
    it(name, () => {
      const net = networkOf(stack(behind(rule)));
      expect(net.internetTo("fw")).toBe(atFirewall);
      expect(net.internetTo("app")).toBe(behindIt);
    });
  }

  it("hands on perhaps to a machine whose address isn't fixed", () => {
    const leased = resource(NetworkInterface, {
      ...GROUP,
      ipConfigurations: [{ subnet: { id: ref("inner") } }],
    });
    expect(networkOf(stack({ ...behind({}), app: leased })).internetTo("app")).toBe(
      "nothing, perhaps TCP 22",
    );
  });

  it.each([
    ["rules that can't be read", { natRuleCollections: unknown() }],
    ["a policy outside the stack", { firewallPolicy: { id: "/subscriptions/s/policy" } }],
    ["a policy that isn't known yet", { firewallPolicy: { id: unknown() } }],
  ])("hands on perhaps anything by %s", (_, settings) => {
    const fw = resource(AzureFirewall, {
      ipConfigurations: [{ subnet: { id: ref("outer") }, publicIPAddress: { id: ref("ip") } }],
      ...settings,
    });
    const net = networkOf(stack({ ...behind({}), fw }));
    expect(net.internetTo("fw")).toMatch(/^nothing, perhaps /);
    expect(net.internetTo("app")).toMatch(/^nothing, perhaps /);
  });
});
