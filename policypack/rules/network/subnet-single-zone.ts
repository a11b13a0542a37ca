import { ANY_RESOURCE, defineStackRule, EXAMPLE_ID, example, idOf } from "../../core";
import { Ec2Instance, Subnet, Vpc } from "../../resources/aws/ec2";

export default defineStackRule(ANY_RESOURCE, {
  id: "network-subnet-single-zone",
  title: "A subnet holds resources of one zone",
  rationale:
    "Neighbours in a subnet share its routes and its filters, so that no zone in it can be closed on its own.",
  remediation: "Move the resources of each zone to a subnet of their own.",
  category: "network-exposure",
  severity: "medium",
  references: [
    "https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_network_protection_create_layers.html",
    "https://learn.microsoft.com/azure/well-architected/security/segmentation",
  ],
  check: (_, { reach }) => reach.singleZone(),
  examples: {
    compliant: {
      type: Subnet,
      inputs: { vpcId: idOf("network"), cidrBlock: "10.0.1.0/24" },
      around: { network: example(Vpc, { cidrBlock: "10.0.0.0/16" }) },
      attached: [
        example(Ec2Instance, { subnetId: EXAMPLE_ID, tags: { zone: "application" } }),
        example(Ec2Instance, { subnetId: EXAMPLE_ID, tags: { zone: "application" } }),
      ],
    },
    violating: {
      type: Subnet,
      inputs: { vpcId: idOf("network"), cidrBlock: "10.0.1.0/24" },
      around: { network: example(Vpc, { cidrBlock: "10.0.0.0/16" }) },
      attached: [
        example(Ec2Instance, { subnetId: EXAMPLE_ID, tags: { zone: "application" } }),
        example(Ec2Instance, { subnetId: EXAMPLE_ID, tags: { zone: "data" } }),
      ],
    },
  },
});
