import { ANY_RESOURCE, defineStackRule, example, idOf } from "../../core";
import { Ec2Instance, SecurityGroup, Subnet, Vpc } from "../../resources/aws/ec2";

export default defineStackRule(ANY_RESOURCE, {
  id: "network-zone-declared",
  title: "Resources in a network are of a zone that there is",
  rationale:
    "What has no zone, or one that no rule knows, is left out when flows between zones are judged.",
  remediation:
    "Give the resource, its subnet or its network the tag `zone`, with one of the zones named above; the setting `zones` does it by name.",
  category: "network-exposure",
  severity: "medium",
  references: [
    "https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_network_protection_create_layers.html",
    "https://learn.microsoft.com/azure/well-architected/security/segmentation",
  ],
  check: (_, { reach }) => reach.zoned(),
  examples: {
    compliant: {
      type: Ec2Instance,
      inputs: { subnetId: idOf("back") },
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
    },
    violating: {
      type: Ec2Instance,
      inputs: { subnetId: idOf("back"), tags: { zone: "backyard" } },
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
        store: example(Ec2Instance, { subnetId: idOf("back") }),
      },
    },
  },
});
