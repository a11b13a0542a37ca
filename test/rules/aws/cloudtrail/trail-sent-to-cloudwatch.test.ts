import { unknown } from "../../../../policypack/kit/rule-table";
import rule from "../../../../policypack/rules/aws/cloudtrail/trail-sent-to-cloudwatch";
import { describeRule } from "../../../support/describe-rule";

describeRule(rule, {
  compliant: {
    "group and role": { cloudWatchLogsGroupArn: "arn:group", cloudWatchLogsRoleArn: "arn:role" },
    "both made in the same run": {
      cloudWatchLogsGroupArn: unknown(),
      cloudWatchLogsRoleArn: unknown(),
    },
  },
  violating: {
    nothing: {},
    "a group without a role": { cloudWatchLogsGroupArn: "arn:group" },
    "an empty group": { cloudWatchLogsGroupArn: "", cloudWatchLogsRoleArn: "arn:role" },
    "a role that is null": { cloudWatchLogsGroupArn: "arn:group", cloudWatchLogsRoleArn: null },
    "a role without a group": { cloudWatchLogsRoleArn: "arn:role" },
  },
  inconclusive: {},
});
