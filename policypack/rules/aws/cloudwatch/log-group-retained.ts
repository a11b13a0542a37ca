import { allOf, type CheckedValue, defineRule, matches, not, satisfies } from "../../../core";
import { LogGroup } from "../../../resources/aws/cloudwatch";

/** How long the class DELIVERY keeps events, whatever retentionInDays says. */
const DELIVERY_RETENTION_IN_DAYS = 2;

export default defineRule(LogGroup, {
  id: "aws-cloudwatch-log-group-retained",
  title: "CloudWatch log groups keep their events long enough",
  rationale:
    "An incident is often noticed months later; events that have expired by then cannot show what happened.",
  remediation:
    "Set retentionInDays to the required number of days or more, or leave it out to keep events for ever; logGroupClass DELIVERY cannot do either.",
  category: "logging",
  severity: "medium",
  references: [
    "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html",
    "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch_Logs_Log_Classes.html",
  ],
  parameters: {
    minimumDays: {
      type: "integer",
      default: 365,
      minimum: 1,
      description: "Days for which events must be kept at least",
    },
  },
  check: (group, { parameters: { minimumDays } }) =>
    allOf(
      not(isShorter(group.retentionInDays, minimumDays)),
      ...(minimumDays > DELIVERY_RETENTION_IN_DAYS
        ? [not(matches(group.logGroupClass, /^DELIVERY$/i, "DELIVERY, which keeps two days"))]
        : []),
    ),
  examples: { compliant: { retentionInDays: 731 }, violating: { retentionInDays: 30 } },
});

/** Events expire too early. Without a number, or with 0, they never do. */
function isShorter(retention: CheckedValue<number | string>, minimumDays: number) {
  return satisfies(
    retention,
    (known) => {
      const days = typeof known === "string" ? Number.parseInt(known, 10) : known;
      return typeof days !== "number" || !(days === 0 || days >= minimumDays);
    },
    `fewer than ${minimumDays} days`,
  );
}
