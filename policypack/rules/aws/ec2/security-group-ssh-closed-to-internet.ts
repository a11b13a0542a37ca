import { defineRule } from "../../../core";
import { SecurityGroup, SecurityGroupRule } from "../../../resources/aws/ec2";
import { SecurityGroupIngressRule } from "../../../resources/aws/vpc";
import { closedToInternet, coversPort } from "./ingress";

const SSH = 22;

export default defineRule([SecurityGroup, SecurityGroupRule, SecurityGroupIngressRule], {
  id: "aws-ec2-security-group-ssh-closed-to-internet",
  title: "Security groups keep SSH closed to the internet",
  rationale:
    "An SSH port that the whole internet reaches is found within minutes and attacked for as long as it is open.",
  remediation:
    "Replace the range by the addresses that administrators come from, or use Session Manager and remove the rule.",
  category: "network-exposure",
  severity: "high",
  references: ["https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"],
  check: (resource) => closedToInternet(resource, (opening) => coversPort(opening, SSH)),
  examples: {
    compliant: {
      ingress: [{ protocol: "tcp", fromPort: 22, toPort: 22, cidrBlocks: ["198.51.100.0/24"] }],
    },
    violating: {
      ingress: [{ protocol: "tcp", fromPort: 22, toPort: 22, cidrBlocks: ["0.0.0.0/0"] }],
    },
  },
});
