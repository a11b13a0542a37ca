import { secret, unknown } from "../../../../policypack/kit/rule-table";
import rule from "../../../../policypack/rules/aws/sagemaker/notebook-instance-without-internet";
import { describeRule } from "../../../support/describe-rule";

describeRule(rule, {
  compliant: {
    "no direct access": { directInternetAccess: "Disabled" },
    "a value that someone marked as secret": { directInternetAccess: secret("Disabled") },
  },
  violating: {
    "the default, which is direct access": {},
    "direct access": { directInternetAccess: "Enabled" },
    "direct access beside a subnet": { directInternetAccess: "Enabled", subnetId: "subnet-0a" },
    "a subnet alone, which closes nothing": { subnetId: "subnet-0a" },
    null: { directInternetAccess: null },
    "lower case, which AWS refuses": { directInternetAccess: "disabled" },
    "false instead of the word": { directInternetAccess: false },
  },
  inconclusive: {
    "a value known only after deployment": { directInternetAccess: unknown() },
  },
});
