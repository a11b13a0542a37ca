import { defineRule, equals } from "../../../core";
import { EmrBlockPublicAccessConfiguration } from "../../../resources/aws/emr";

export default defineRule(EmrBlockPublicAccessConfiguration, {
  id: "aws-emr-block-public-access-enabled",
  title: "Accounts refuse EMR clusters that are open to the internet",
  rationale:
    "With the block in place no cluster starts whose security groups let in everybody, whoever creates it.",
  remediation:
    "Set blockPublicSecurityGroupRules to true, and name ports in permittedPublicSecurityGroupRuleRanges only where everybody has to reach them.",
  category: "network-exposure",
  severity: "high",
  references: [
    "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-block-public-access.html",
  ],
  check: ({ blockPublicSecurityGroupRules }) => equals(blockPublicSecurityGroupRules, true),
  examples: {
    compliant: { blockPublicSecurityGroupRules: true },
    violating: { blockPublicSecurityGroupRules: false },
  },
});
