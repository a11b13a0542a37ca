import { ANY_RESOURCE, defineStackRule, idOf } from "../../core";
import { SecurityGroup } from "../../resources/aws/ec2";
import { MACHINE_BEHIND, TWO_ZONES } from "./example-networks";

export default defineStackRule(ANY_RESOURCE, {
  id: "network-zone-flow-allowed",
  title: "Zones open to each other only what the flow matrix allows",
  rationale:
    "Whoever takes over one machine goes on to whatever it may reach; a flow that nobody asked for is the way on.",
  remediation:
    "Close the way at the setting named above; where the flow is needed, allow it by the setting `flows`, which an auditor can read.",
  category: "network-exposure",
  severity: "high",
  references: [
    "https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_network_protection_layered.html",
    "https://learn.microsoft.com/azure/well-architected/security/segmentation",
  ],
  check: (_, { reach }) => reach.betweenZones(),
  examples: {
    compliant: {
      type: SecurityGroup,
      inputs: { vpcId: idOf("network"), ingress: [] },
      around: TWO_ZONES,
      attached: [MACHINE_BEHIND],
    },
    violating: {
      type: SecurityGroup,
      inputs: {
        vpcId: idOf("network"),
        ingress: [{ protocol: "tcp", fromPort: 5432, toPort: 5432, cidrBlocks: ["10.0.0.0/16"] }],
      },
      around: TWO_ZONES,
      attached: [MACHINE_BEHIND],
    },
  },
});
