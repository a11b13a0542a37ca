import { secret, unknown } from "../../../../policypack/kit/rule-table";
import rule from "../../../../policypack/rules/aws/emr/block-public-access-enabled";
import { describeRule } from "../../../support/describe-rule";

describeRule(rule, {
  compliant: {
    "the block in place": { blockPublicSecurityGroupRules: true },
    "the block with a port excepted, as AWS has it at first": {
      blockPublicSecurityGroupRules: true,
      permittedPublicSecurityGroupRuleRanges: [{ minRange: 22, maxRange: 22 }],
    },
    "a value that someone marked as secret": { blockPublicSecurityGroupRules: secret(true) },
  },
  violating: {
    "the block lifted": { blockPublicSecurityGroupRules: false },
    nothing: {},
    null: { blockPublicSecurityGroupRules: null },
    "text instead of true": { blockPublicSecurityGroupRules: "true" },
  },
  inconclusive: {
    "a value known only after deployment": { blockPublicSecurityGroupRules: unknown() },
  },
});
