import { ANY_RESOURCE, defineStackRule } from "../../core";
import { VpcPeeringConnection } from "../../resources/aws/ec2";

export default defineStackRule(ANY_RESOURCE, {
  id: "residency-network-path-allowed",
  title: "Networks reach other regions only where the class of data allows",
  rationale:
    "A peering or a gateway between regions is the road on which data leave the territory without any copy being declared.",
  remediation:
    "Peer with networks in allowed countries only, and reach services by endpoints of the same region.",
  category: "residency",
  severity: "medium",
  references: [
    "https://docs.aws.amazon.com/vpc/latest/peering/peering-scenarios.html",
    "https://learn.microsoft.com/azure/virtual-network/virtual-network-peering-overview",
  ],
  decidesEarly: true,
  check: (_, { place }) => place.placed("path"),
  examples: {
    compliant: {
      type: VpcPeeringConnection,
      inputs: { region: "eu-south-2", peerRegion: "eu-south-2" },
    },
    violating: {
      type: VpcPeeringConnection,
      inputs: { region: "eu-south-2", peerRegion: "us-east-1" },
    },
  },
});
