import { anyOf, defineRule, equals, not } from "../../../core";
import { isFixed } from "../../../knowledge/policy-document";
import { LambdaPermission } from "../../../resources/aws/lambda";

export default defineRule(LambdaPermission, {
  id: "aws-lambda-permission-not-public",
  title: "Permissions of Lambda functions let in known callers only",
  rationale:
    "A function that everybody may call runs for everybody, with the rights of its role and at its owner's cost.",
  remediation:
    "Name the account or service as principal, or narrow it by sourceArn, sourceAccount or principalOrgId.",
  category: "access-control",
  severity: "critical",
  references: ["https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html"],
  check: ({ principal, principalOrgId, sourceAccount, sourceArn }) =>
    anyOf(
      not(equals(principal, "*")),
      isFixed("aws:PrincipalOrgID", principalOrgId),
      isFixed("aws:SourceAccount", sourceAccount),
      isFixed("aws:SourceArn", sourceArn),
    ),
  examples: {
    compliant: { principal: "s3.amazonaws.com" },
    violating: { principal: "*" },
  },
});
