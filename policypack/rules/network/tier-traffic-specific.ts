import { ANY_RESOURCE, defineStackRule, EXAMPLE_ID, example, idOf } from "../../core";
import { Ec2Instance, SecurityGroup, Subnet, Vpc } from "../../resources/aws/ec2";

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
      around: {
        network: example(Vpc, { cidrBlock: "10.0.0.0/16" }),
        front: example(Subnet, {
          vpcId: idOf("network"),
          cidrBlock: "10.0.1.0/24",
        }),
        back: example(Subnet, {
          vpcId: idOf("network"),
          cidrBlock: "10.0.2.0/24",
        }),
        webGroup: example(SecurityGroup, {
          vpcId: idOf("network"),
          egress: [{ protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["10.0.0.0/16"] }],
        }),
        web: example(Ec2Instance, {
          subnetId: idOf("front"),
          vpcSecurityGroupIds: [idOf("webGroup")],
        }),
      },
      attached: [
        example(Ec2Instance, { subnetId: idOf("back"), vpcSecurityGroupIds: [EXAMPLE_ID] }),
      ],
    },
    violating: {
      type: SecurityGroup,
      inputs: {
        vpcId: idOf("network"),
        ingress: [{ protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["10.0.0.0/16"] }],
      },
      around: {
        network: example(Vpc, { cidrBlock: "10.0.0.0/16" }),
        front: example(Subnet, {
          vpcId: idOf("network"),
          cidrBlock: "10.0.1.0/24",
        }),
        back: example(Subnet, {
          vpcId: idOf("network"),
          cidrBlock: "10.0.2.0/24",
        }),
        webGroup: example(SecurityGroup, {
          vpcId: idOf("network"),
          egress: [{ protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["10.0.0.0/16"] }],
        }),
        web: example(Ec2Instance, {
          subnetId: idOf("front"),
          vpcSecurityGroupIds: [idOf("webGroup")],
        }),
      },
      attached: [
        example(Ec2Instance, { subnetId: idOf("back"), vpcSecurityGroupIds: [EXAMPLE_ID] }),
      ],
    },
  },
});
