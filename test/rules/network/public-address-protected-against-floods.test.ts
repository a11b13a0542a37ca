import { ref, resource, stack, unknown } from "../../../policypack/kit/rule-table";
import {
  NatGateway,
  PublicIPAddress,
  VirtualNetwork,
} from "../../../policypack/resources/azure/network";
import rule from "../../../policypack/rules/network/public-address-protected-against-floods";
import { describeRule } from "../../support/describe-rule";

const address = (protectionMode?: unknown) =>
  resource(PublicIPAddress, { ddosSettings: { protectionMode } });
const PLAN = "/subscriptions/0/resourceGroups/rg/providers/Microsoft.Network/ddosProtectionPlans/p";
const inNetwork = (inputs: Record<string, unknown>, protectionMode?: string) =>
  stack({ address: address(protectionMode), network: resource(VirtualNetwork, inputs) });
const PROTECTED = { enableDdosProtection: true, ddosProtectionPlan: { id: PLAN } };

describeRule(rule, {
  compliant: {
    "protection of its own": address("Enabled"),
    "a network with a plan": inNetwork(PROTECTED),
    "a network with a plan, by name": inNetwork(PROTECTED, "VirtualNetworkInherited"),
  },
  violating: {
    "protection that is off": address("Disabled"),
    "a network without a plan": inNetwork({}),
    "protection that is off in a network with a plan": inNetwork(PROTECTED, "Disabled"),
    "a switch without a plan": inNetwork({ enableDdosProtection: true }),
  },
  inconclusive: {
    "a network of another stack": address(),
    "a switch that isn't known": address(unknown()),
  },
  notApplicable: {
    "an address for connections outwards": stack({
      address: address(),
      translation: resource(NatGateway, { publicIpAddresses: [{ id: ref("address") }] }),
    }),
  },
});
