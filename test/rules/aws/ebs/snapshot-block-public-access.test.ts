import { secret, unknown } from "../../../../policypack/kit/rule-table";
import rule from "../../../../policypack/rules/aws/ebs/snapshot-block-public-access";
import { describeRule } from "../../../support/describe-rule";

describeRule(rule, {
  compliant: {
    "all sharing blocked": { state: "block-all-sharing" },
    "a value that someone marked as secret": { state: secret("block-all-sharing") },
  },
  violating: {
    "new sharing blocked, the old left open": { state: "block-new-sharing" },
    "nothing blocked": { state: "unblocked" },
    nothing: {},
    null: { state: null },
    "true instead of the word": { state: true },
  },
  inconclusive: { "a value known only after deployment": { state: unknown() } },
});
