import { resource, secret, unknown } from "../../../../policypack/kit/rule-table";
import { RdsClusterInstance } from "../../../../policypack/resources/aws/rds";
import rule from "../../../../policypack/rules/aws/rds/instance-not-publicly-accessible";
import { describeRule } from "../../../support/describe-rule";

describeRule(rule, {
  compliant: {
    "the default, which is private": {},
    "said to be private": { publiclyAccessible: false },
    null: { publiclyAccessible: null },
    "a value that someone marked as secret": { publiclyAccessible: secret(false) },
    "an instance of a cluster left at its default": resource(RdsClusterInstance),
  },
  violating: {
    "a public instance": { publiclyAccessible: true },
    "text that may be taken for true": { publiclyAccessible: "true" },
    "a number that may be taken for true": { publiclyAccessible: 1 },
    "a public instance of a cluster": resource(RdsClusterInstance, { publiclyAccessible: true }),
  },
  inconclusive: {
    "a value known only after deployment": { publiclyAccessible: unknown() },
    "the same in a cluster": resource(RdsClusterInstance, { publiclyAccessible: unknown() }),
  },
});
