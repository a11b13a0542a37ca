import { ANY_RESOURCE, defineStackRule, idOf } from "../../core";
import { SecurityGroup } from "../../resources/aws/ec2";
import { MACHINE_BEHIND, TWO_TIERS } from "./example-networks";

export default defineStackRule(ANY_RESOURCE, {
  id: "network-tier-traffic-specific",
  title: "Tiers open to each other single ports, never everything",
  rationale:
    "A rule for all ports joins two tiers into one: whatever is started on the other side is open as well.",
  remediation:
    "Admit only the ports that the tier serves, from the security group or subnet that uses them.",
  category: "network-exposure",
  severity: "medium",
  references: [
    "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html",
    "https://learn.microsoft.com/azure/security/fundamentals/network-best-practices",
  ],
  check: (_, { reach }) => reach.betweenTiers(),
  examples: {
    compliant: {
      type: SecurityGroup,
      inputs: {
        vpcId: idOf("network"),
        ingress: [{ protocol: "tcp", fromPort: 443, toPort: 443, cidrBlocks: ["10.0.0.0/16"] }],
      },
      around: TWO_TIERS,
      attached: [MACHINE_BEHIND],
    },
    violating: {
      type: SecurityGroup,
      inputs: {
        vpcId: idOf("network"),
        ingress: [{ protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["10.0.0.0/16"] }],
      },
      around: TWO_TIERS,
      attached: [MACHINE_BEHIND],
    },
  },
});
