import { secret, unknown } from "../../../../policypack/kit/rule-table";
import rule from "../../../../policypack/rules/aws/ec2/serial-console-disabled";
import { describeRule } from "../../../support/describe-rule";

describeRule(rule, {
  compliant: {
    "switched off": { enabled: false },
    "a value that someone marked as secret": { enabled: secret(false) },
  },
  violating: {
    "switched on": { enabled: true },
    "the default of the resource, which is on": {},
    null: { enabled: null },
    "text instead of false": { enabled: "false" },
  },
  inconclusive: { "a value known only after deployment": { enabled: unknown() } },
});
