import { allOf, defineRule, isSet } from "../../../core";
import { Trail } from "../../../resources/aws/cloudtrail";

export default defineRule(Trail, {
  id: "aws-cloudtrail-trail-sent-to-cloudwatch",
  title: "Trails send their events to CloudWatch Logs",
  rationale:
    "Files in a bucket are read after the fact; alarms on what happens need the events in a log group.",
  remediation:
    "Set cloudWatchLogsGroupArn to a log group and cloudWatchLogsRoleArn to a role that may write there.",
  category: "logging",
  severity: "low",
  references: [
    "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/send-cloudtrail-events-to-cloudwatch-logs.html",
  ],
  check: ({ cloudWatchLogsGroupArn, cloudWatchLogsRoleArn }) =>
    allOf(isSet(cloudWatchLogsGroupArn), isSet(cloudWatchLogsRoleArn)),
  examples: {
    compliant: {
      cloudWatchLogsGroupArn: "arn:aws:logs:eu-south-2:111122223333:log-group:audit:*",
      cloudWatchLogsRoleArn: "arn:aws:iam::111122223333:role/audit",
    },
    violating: {},
  },
});
