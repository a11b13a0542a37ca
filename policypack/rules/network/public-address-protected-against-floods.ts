import {
  allOf,
  anyOf,
  type CheckedValue,
  type Collection,
  defineStackRule,
  equals,
  every,
  type InputsOf,
  isSet,
  matches,
  nodeOf,
  none,
  not,
  observe,
  restate,
  type Verdict,
  when,
} from "../../core";
import { NatGateway, PublicIPAddress, VirtualNetwork } from "../../resources/azure/network";

export default defineStackRule(PublicIPAddress, {
  id: "network-public-address-protected-against-floods",
  title: "Public addresses in Azure are protected against floods of traffic",
  rationale:
    "The protection that Azure gives to everybody keeps its own network alive; it sets in far above what one service can bear.",
  remediation:
    "Set ddosSettings.protectionMode of the address to Enabled, or enableDdosProtection with a ddosProtectionPlan on the virtual network that uses it.",
  category: "continuity",
  severity: "low",
  references: ["https://learn.microsoft.com/azure/ddos-protection/ddos-protection-sku-comparison"],
  check: ({ ddosSettings: { protectionMode } }, { all, attached }) =>
    // The address of a NAT gateway takes nothing in.
    when(none(attached(NatGateway, "publicIpAddresses[].id"), isSet), () =>
      restate(
        anyOf(
          equals(protectionMode, "Enabled"),
          allOf(
            not(matches(protectionMode, /^Disabled$/i, '"Disabled"')),
            networksProtected(all(VirtualNetwork), protectionMode),
          ),
        ),
        protectionMode,
        "not Enabled",
        '"Enabled", or a plan on the virtual networks of this stack',
      ),
    ),
  examples: {
    compliant: { inputs: { ddosSettings: { protectionMode: "Enabled" } } },
    violating: { inputs: { ddosSettings: { protectionMode: "Disabled" } } },
  },
});

/** An address takes its protection from the network that uses it, which may be another stack's. */
function networksProtected(
  networks: Collection<InputsOf<typeof VirtualNetwork>>,
  inherited: CheckedValue<unknown>,
): Verdict {
  return networks.elements.length === 0
    ? observe("inconclusive", nodeOf(inherited), '"Enabled", or a network with a plan')
    : every(networks, ({ ddosProtectionPlan, enableDdosProtection }) =>
        allOf(equals(enableDdosProtection, true), isSet(ddosProtectionPlan.id)),
      );
}
