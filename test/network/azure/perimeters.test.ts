import { expect, it } from "vitest";
import { ref, resource, stack, unknown } from "../../../policypack/kit/rule-table";
import {
  NspAccessRule,
  NspAssociation,
  NspProfile,
  Vault,
} from "../../../policypack/resources/azure";
import { networkOf } from "../../support/network-of";

const CLOSED = { properties: { publicNetworkAccess: "Disabled" } };
const BY_PERIMETER = { properties: { publicNetworkAccess: "SecuredByPerimeter" } };
const ALL = { direction: "Inbound", addressPrefixes: ["0.0.0.0/0"] };
const ONE = { direction: "Inbound", addressPrefixes: ["20.30.40.50/32"] };

const internetTo = (vault: object, accessMode: unknown, rule: object, profile = ref("profile")) =>
  networkOf(
    stack({
      vault: resource(Vault, { ...vault }),
      profile: resource(NspProfile, { networkSecurityPerimeterName: "perimeter" }),
      association: resource(NspAssociation, {
        privateLinkResource: { id: ref("vault") },
        profile: { id: profile },
        accessMode,
      }),
      rule: resource(NspAccessRule, {
        networkSecurityPerimeterName: "perimeter",
        profileName: ref("profile"),
        ...rule,
      }),
    }),
  ).internetTo("vault");

it.each([
  ["enforced, closes an open service", {}, "Enforced", ONE, "nothing"],
  ["enforced, opens what its rules open", CLOSED, "Enforced", ALL, "TCP 443"],
  ["learning, leaves an open service open", {}, "Learning", ONE, "TCP 443"],
  ["learning, adds its rules to those of the service", BY_PERIMETER, "Learning", ALL, "TCP 443"],
  ["learning, leaves a closed service closed", CLOSED, "Learning", ONE, "nothing"],
  ["learning, perhaps opens a closed one", CLOSED, "Learning", ALL, "nothing, perhaps TCP 443"],
  ["without a mode, is learning", {}, undefined, ONE, "TCP 443"],
  [
    "of an unknown mode, perhaps closes an open service",
    {},
    unknown(),
    ONE,
    "nothing, perhaps TCP 443",
  ],
  [
    "ignores rules for the way out",
    BY_PERIMETER,
    "Enforced",
    { ...ALL, direction: "Outbound" },
    "nothing",
  ],
  [
    "takes unknown addresses for perhaps all",
    BY_PERIMETER,
    "Enforced",
    { direction: "Inbound", addressPrefixes: unknown() },
    "nothing, perhaps TCP 443",
  ],
])("a perimeter, %s", (_, vault, mode, rule, open) => {
  expect(internetTo(vault, mode, rule)).toBe(open);
});

it("tells only perhaps of a profile outside the stack", () => {
  const id =
    "/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/networkSecurityPerimeters/p/profiles/x";
  expect(internetTo(BY_PERIMETER, "Enforced", ALL, id)).toBe("nothing, perhaps TCP 443");
});
