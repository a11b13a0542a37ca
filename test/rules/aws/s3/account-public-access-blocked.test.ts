import { secret, unknown } from "../../../../policypack/kit/rule-table";
import rule from "../../../../policypack/rules/aws/s3/account-public-access-blocked";
import { describeRule } from "../../../support/describe-rule";

const blocked = {
  blockPublicAcls: true,
  blockPublicPolicy: true,
  ignorePublicAcls: true,
  restrictPublicBuckets: true,
};

describeRule(rule, {
  compliant: {
    "all four": blocked,
    "all four for another account": { ...blocked, accountId: "111122223333" },
    "a value that someone marked as secret": { ...blocked, blockPublicAcls: secret(true) },
  },
  violating: {
    "nothing set, where each defaults to false": {},
    "one left out": { ...blocked, ignorePublicAcls: undefined },
    "one null": { ...blocked, restrictPublicBuckets: null },
    "one switched off": { ...blocked, blockPublicPolicy: false },
    "text instead of true": { ...blocked, blockPublicAcls: "true" },
    "one switched off beside one known only after deployment": {
      ...blocked,
      blockPublicAcls: unknown(),
      blockPublicPolicy: false,
    },
  },
  inconclusive: {
    "one known only after deployment": { ...blocked, restrictPublicBuckets: unknown() },
  },
});
