import { ref, resource, stack, unknown } from "../../../policypack/kit/rule-table";
import { VpcPeeringConnection } from "../../../policypack/resources/aws/ec2";
import { VirtualNetwork, VirtualNetworkPeering } from "../../../policypack/resources/azure/network";
import rule from "../../../policypack/rules/residency/network-path-allowed";
import { describeRule } from "../../support/describe-rule";

const peering = (peerRegion?: unknown) =>
  resource(VpcPeeringConnection, { region: "eu-south-2", peerRegion });
const virtual = (location: string) =>
  stack({
    peering: resource(VirtualNetworkPeering, { remoteVirtualNetwork: { id: ref("remote") } }),
    remote: resource(VirtualNetwork, { location }),
  });

describeRule(rule, {
  compliant: {
    "a network at home": peering("eu-south-2"),
    "a virtual network at home": virtual("spaincentral"),
  },
  violating: {
    "a network abroad": peering("us-east-2"),
    "a virtual network abroad": virtual("eastus"),
  },
  inconclusive: {
    "a region that is known only after deployment": peering(unknown()),
    "a virtual network that is not in this stack": resource(VirtualNetworkPeering, {
      remoteVirtualNetwork: {
        id: "/subscriptions/0/resourceGroups/n/providers/Microsoft.Network/virtualNetworks/far",
      },
    }),
  },
  notApplicable: { "a peering within the region": peering() },
});
