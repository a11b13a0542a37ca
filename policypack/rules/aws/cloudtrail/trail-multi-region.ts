import { allOf, anyOf, defineRule, equals, isAbsent } from "../../../core";
import { Trail } from "../../../resources/aws/cloudtrail";

export default defineRule(Trail, {
  id: "aws-cloudtrail-trail-multi-region",
  title: "Trails record every region and global services",
  rationale:
    "An intruder works in the region that nobody watches, and through services that belong to none.",
  remediation:
    "Set isMultiRegionTrail to true and leave includeGlobalServiceEvents at its default.",
  category: "logging",
  severity: "high",
  references: [
    "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/receive-cloudtrail-log-files-from-multiple-regions.html",
  ],
  check: ({ isMultiRegionTrail, includeGlobalServiceEvents }) =>
    allOf(
      equals(isMultiRegionTrail, true),
      anyOf(isAbsent(includeGlobalServiceEvents), equals(includeGlobalServiceEvents, true)),
    ),
  examples: { compliant: { isMultiRegionTrail: true }, violating: {} },
});
