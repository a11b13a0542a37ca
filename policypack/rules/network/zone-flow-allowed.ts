import { ANY_RESOURCE, defineStackRule, EXAMPLE_ID, example, idOf } from "../../core";
import { Ec2Instance, SecurityGroup, Subnet, Vpc } from "../../resources/aws/ec2";

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
      around: {
        network: example(Vpc, { cidrBlock: "10.0.0.0/16" }),
        front: example(Subnet, {
          vpcId: idOf("network"),
          cidrBlock: "10.0.1.0/24",
          tags: { zone: "dmz" },
        }),
        back: example(Subnet, {
          vpcId: idOf("network"),
          cidrBlock: "10.0.2.0/24",
          tags: { zone: "data" },
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
        ingress: [{ protocol: "tcp", fromPort: 5432, toPort: 5432, cidrBlocks: ["10.0.0.0/16"] }],
      },
      around: {
        network: example(Vpc, { cidrBlock: "10.0.0.0/16" }),
        front: example(Subnet, {
          vpcId: idOf("network"),
          cidrBlock: "10.0.1.0/24",
          tags: { zone: "dmz" },
        }),
        back: example(Subnet, {
          vpcId: idOf("network"),
          cidrBlock: "10.0.2.0/24",
          tags: { zone: "data" },
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
