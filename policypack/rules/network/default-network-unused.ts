import { ANY_RESOURCE, defineStackRule, example, idOf } from "../../core";
import { Ec2Instance, Subnet, Vpc } from "../../resources/aws/ec2";

export default defineStackRule(ANY_RESOURCE, {
  id: "network-default-network-unused",
  title: "Resources run in networks of one's own, not in default ones",
  rationale:
    "A default network is public throughout: every subnet has a way to the internet and gives public addresses to what starts in it.",
  remediation:
    "Declare a VPC with subnets and security groups, and name them; leave the default ones empty.",
  category: "secure-configuration",
  severity: "medium",
  references: [
    "https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc.html",
    "https://learn.microsoft.com/azure/virtual-network/ip-services/default-outbound-access",
  ],
  check: (_, { reach }) => reach.outsideDefaultNetworks(),
  examples: {
    compliant: {
      type: Ec2Instance,
      inputs: { subnetId: idOf("subnet") },
      around: {
        network: example(Vpc, { cidrBlock: "10.0.0.0/16" }),
        subnet: example(Subnet, { vpcId: idOf("network"), cidrBlock: "10.0.1.0/24" }),
      },
    },
    violating: { type: Ec2Instance, inputs: { instanceType: "t3.micro" } },
  },
});
