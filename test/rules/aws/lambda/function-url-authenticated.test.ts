import { secret, unknown } from "../../../../policypack/kit/rule-table";
import rule from "../../../../policypack/rules/aws/lambda/function-url-authenticated";
import { describeRule } from "../../../support/describe-rule";

describeRule(rule, {
  compliant: {
    "callers known to IAM": { authorizationType: "AWS_IAM" },
    "a value that someone marked as secret": { authorizationType: secret("AWS_IAM") },
  },
  violating: {
    everybody: { authorizationType: "NONE" },
    "everybody, from one site": {
      authorizationType: "NONE",
      cors: { allowOrigins: ["https://sede.example.org"] },
    },
    nothing: {},
    null: { authorizationType: null },
    "lower case, which AWS refuses": { authorizationType: "aws_iam" },
  },
  inconclusive: { "a value known only after deployment": { authorizationType: unknown() } },
});
