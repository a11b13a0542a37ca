import { secret, unknown } from "../../../../policypack/kit/rule-table";
import rule from "../../../../policypack/rules/aws/ec2/image-block-public-access";
import { describeRule } from "../../../support/describe-rule";

describeRule(rule, {
  compliant: {
    "sharing blocked": { state: "block-new-sharing" },
    "a value that someone marked as secret": { state: secret("block-new-sharing") },
  },
  violating: {
    "nothing blocked": { state: "unblocked" },
    nothing: {},
    null: { state: null },
    "true instead of the word": { state: true },
    "a state that images don't have": { state: "block-all-sharing" },
  },
  inconclusive: { "a value known only after deployment": { state: unknown() } },
});
