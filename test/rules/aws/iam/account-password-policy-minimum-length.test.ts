import { given, unknown } from "../../../../policypack/kit/rule-table";
import rule from "../../../../policypack/rules/aws/iam/account-password-policy-minimum-length";
import { describeRule } from "../../../support/describe-rule";

describeRule(rule, {
  compliant: {
    "as long as asked": { minimumPasswordLength: 14 },
    longer: { minimumPasswordLength: 20 },
    "a number written as text": { minimumPasswordLength: "14" },
    "as long as the settings ask": given(
      { parameters: { minimumLength: 8 } },
      { minimumPasswordLength: 8 },
    ),
  },
  violating: {
    shorter: { minimumPasswordLength: 13 },
    "the default, which is 6": {},
    "shorter than the settings ask": given(
      { parameters: { minimumLength: 20 } },
      { minimumPasswordLength: 14 },
    ),
    null: { minimumPasswordLength: null },
    "text that is no number": { minimumPasswordLength: "long" },
  },
  inconclusive: { "a length known only after deployment": { minimumPasswordLength: unknown() } },
});
