import { defineRule } from "../../../core";
import { SecurityGroup, SecurityGroupRule } from "../../../resources/aws/ec2";
import { SecurityGroupIngressRule } from "../../../resources/aws/vpc";
import { closedToInternet, coversAllPorts } from "./ingress";

export default defineRule([SecurityGroup, SecurityGroupRule, SecurityGroupIngressRule], {
  id: "aws-ec2-security-group-all-ports-closed-to-internet",
  title: "Security groups never open all their ports to the internet",
  rationale:
    "A rule that lets the internet reach every port exposes each service that ever starts to listen, databases and agents included.",
  remediation:
    "Name the protocol and the ports that have to be public, and replace the range where none has to be.",
  category: "network-exposure",
  severity: "critical",
  references: ["https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"],
  check: (resource) => closedToInternet(resource, coversAllPorts),
  examples: {
    compliant: {
      ingress: [{ protocol: "tcp", fromPort: 443, toPort: 443, cidrBlocks: ["0.0.0.0/0"] }],
    },
    violating: {
      ingress: [{ protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["0.0.0.0/0"] }],
    },
  },
});
