import { unknown } from "../../../../policypack/kit/rule-table";
import rule from "../../../../policypack/rules/aws/lambda/permission-not-public";
import { describeRule } from "../../../support/describe-rule";

describeRule(rule, {
  compliant: {
    "a service": { principal: "s3.amazonaws.com" },
    "an account": { principal: "111122223333" },
    "everybody in an organisation": { principal: "*", principalOrgId: "o-1" },
    "one source": { principal: "*", sourceArn: "arn:aws:s3:::records" },
    "any source in one account": {
      principal: "*",
      sourceArn: "arn:aws-cn:execute-api:*:111122223333:*",
    },
    "an open source, but one account": {
      principal: "*",
      sourceArn: "arn:aws:s3:::*",
      sourceAccount: "111122223333",
    },
    "a service in another partition": { principal: "s3.amazonaws.com.cn" },
    "one account as source": { principal: "*", sourceAccount: "111122223333" },
  },
  violating: {
    everybody: { principal: "*" },
    "everybody, by a function URL without authentication": {
      principal: "*",
      functionUrlAuthType: "NONE",
    },
    "any source": { principal: "*", sourceArn: "*" },
    "a source in any account": { principal: "*", sourceArn: "arn:aws:execute-api:*:*:*" },
    "any bucket as source": { principal: "*", sourceArn: "arn:aws:s3:::*" },
    "any organisation": { principal: "*", principalOrgId: "o-*" },
    "no source, said with null": { principal: "*", sourceArn: null, sourceAccount: null },
    "an empty source": { principal: "*", sourceArn: "" },
  },
  inconclusive: {
    "a principal known only after deployment": { principal: unknown() },
    "everybody by a source known only after deployment": { principal: "*", sourceArn: unknown() },
  },
});
