import { ANY_RESOURCE, defineStackRule, EXAMPLE_ID, example, idOf } from "../../core";
import { Ec2Instance, SecurityGroup } from "../../resources/aws/ec2";
import { internetNetwork } from "./example-networks";

export default defineStackRule(ANY_RESOURCE, {
  id: "network-egress-restricted",
  title: "Machines open connections to the internet only on the ports that they need",
  rationale:
    "A machine that may send anything anywhere is how stolen data leave, and how whoever took it over is steered.",
  remediation:
    "Narrow the outbound rule named above to the destinations and ports that are needed; reach the cloud's own services by private endpoints, the rest through a firewall.",
  category: "network-exposure",
  severity: "medium",
  references: [
    "https://docs.aws.amazon.com/prescriptive-guidance/latest/transitioning-to-multiple-aws-accounts/centralized-egress.html",
    "https://learn.microsoft.com/azure/security/fundamentals/network-best-practices",
  ],
  check: (_, { reach }) => reach.egress(),
  examples: {
    compliant: {
      type: SecurityGroup,
      inputs: {
        vpcId: idOf("network"),
        egress: [{ protocol: "tcp", fromPort: 443, toPort: 443, cidrBlocks: ["0.0.0.0/0"] }],
      },
      around: internetNetwork({ mapPublicIpOnLaunch: true }),
      attached: [
        example(Ec2Instance, { subnetId: idOf("subnet"), vpcSecurityGroupIds: [EXAMPLE_ID] }),
      ],
    },
    violating: {
      type: SecurityGroup,
      inputs: {
        vpcId: idOf("network"),
        egress: [{ protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["0.0.0.0/0"] }],
      },
      around: internetNetwork({ mapPublicIpOnLaunch: true }),
      attached: [
        example(Ec2Instance, { subnetId: idOf("subnet"), vpcSecurityGroupIds: [EXAMPLE_ID] }),
      ],
    },
  },
});
