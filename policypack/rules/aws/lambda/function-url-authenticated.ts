import { defineRule, equals } from "../../../core";
import { LambdaFunctionUrl } from "../../../resources/aws/lambda";

export default defineRule(LambdaFunctionUrl, {
  id: "aws-lambda-function-url-authenticated",
  title: "URLs of Lambda functions let in authenticated callers only",
  rationale:
    "Behind a URL without authentication a function runs for everybody on the internet, with the rights of its role and at its owner's cost.",
  remediation:
    'Set authorizationType to "AWS_IAM"; put CloudFront with an origin access control, or an API gateway, in front of what is meant for the public.',
  category: "access-control",
  severity: "high",
  references: ["https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html"],
  check: ({ authorizationType }) => equals(authorizationType, "AWS_IAM"),
  examples: {
    compliant: { authorizationType: "AWS_IAM" },
    violating: { authorizationType: "NONE" },
  },
});
