import { unknown } from "../../../../policypack/kit/rule-table";
import rule from "../../../../policypack/rules/aws/cloudtrail/trail-log-files-validated";
import { describeRule } from "../../../support/describe-rule";

describeRule(rule, {
  compliant: { signed: { enableLogFileValidation: true } },
  violating: {
    "the default, which is not": {},
    null: { enableLogFileValidation: null },
    "switched off": { enableLogFileValidation: false },
    "text instead of true": { enableLogFileValidation: "true" },
  },
  inconclusive: { "a value known only after deployment": { enableLogFileValidation: unknown() } },
});
