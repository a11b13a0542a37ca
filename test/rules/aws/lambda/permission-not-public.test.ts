import { unknown } from "../../../../policypack/kit/rule-table";
import rule from "../../../../policypack/rules/aws/lambda/permission-not-public";
import { describeRule } from "../../../support/describe-rule";

describeRule(rule, {
  compliant: {
    "a service": { principal: "s3.amazonaws.com" },
    "an account": { principal: "111122223333" },
    "everybody in an organisation": { principal: "*", principalOrgId: "o-1" },
    "one source": { principal: "*", sourceArn: "arn:aws:s3:::records" },
    "one account as source": { principal: "*", sourceAccount: "111122223333" },
  },
  violating: {
    everybody: { principal: "*" },
    "everybody, by a function URL without authentication": {
      principal: "*",
      functionUrlAuthType: "NONE",
    },
    "an empty source": { principal: "*", sourceArn: "" },
    "every source": { principal: "*", sourceArn: "*" },
    "every bucket of every account": { principal: "*", sourceArn: "arn:aws:s3:::*" },
  },
  inconclusive: {
    "a principal known only after deployment": { principal: unknown() },
    "a source known only after deployment": { principal: "*", sourceArn: unknown() },
  },
});
