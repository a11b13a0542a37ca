import { ANY_RESOURCE, defineStackRule, EXAMPLE_ID, example, idOf } from "../../core";
import { Ec2Instance, SecurityGroup } from "../../resources/aws/ec2";
import { internetNetwork } from "./example-networks";

export default defineStackRule(ANY_RESOURCE, {
  id: "network-administration-through-bastion",
  title: "Administration passes a bastion, a session service or a VPN",
  rationale:
    "An address that may administer machines directly is trusted for where it is, not for who is there; it changes hands, and nothing records what was done.",
  remediation:
    "Remove the rule for the address, and administer through Session Manager, EC2 Instance Connect, Azure Bastion or a VPN.",
  category: "network-exposure",
  severity: "medium",
  references: [
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/connect-with-ec2-instance-connect-endpoint.html",
    "https://learn.microsoft.com/azure/bastion/bastion-overview",
  ],
  check: (_, { reach }) => reach.addressesToAdministration(),
  examples: {
    compliant: {
      type: SecurityGroup,
      inputs: { vpcId: idOf("network"), ingress: [] },
      around: internetNetwork({}),
      attached: [
        example(Ec2Instance, {
          subnetId: idOf("subnet"),
          vpcSecurityGroupIds: [EXAMPLE_ID],
          associatePublicIpAddress: true,
        }),
      ],
    },
    violating: {
      type: SecurityGroup,
      inputs: {
        vpcId: idOf("network"),
        ingress: [{ protocol: "tcp", fromPort: 22, toPort: 22, cidrBlocks: ["198.51.100.7/32"] }],
      },
      around: internetNetwork({}),
      attached: [
        example(Ec2Instance, {
          subnetId: idOf("subnet"),
          vpcSecurityGroupIds: [EXAMPLE_ID],
          associatePublicIpAddress: true,
        }),
      ],
    },
  },
});
