import { secret, unknown } from "../../../../policypack/kit/rule-table";
import rule from "../../../../policypack/rules/aws/dms/replication-instance-not-publicly-accessible";
import { describeRule } from "../../../support/describe-rule";

describeRule(rule, {
  compliant: {
    "the default, which is private": {},
    "said to be private": { publiclyAccessible: false },
    null: { publiclyAccessible: null },
    "a value that someone marked as secret": { publiclyAccessible: secret(false) },
  },
  violating: {
    "a public instance": { publiclyAccessible: true },
    "text that may be taken for true": { publiclyAccessible: "true" },
    "a number that may be taken for true": { publiclyAccessible: 1 },
  },
  inconclusive: {
    "a value known only after deployment": { publiclyAccessible: unknown() },
  },
});
