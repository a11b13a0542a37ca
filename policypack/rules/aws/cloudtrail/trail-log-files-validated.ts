import { defineRule, equals } from "../../../core";
import { Trail } from "../../../resources/aws/cloudtrail";

export default defineRule(Trail, {
  id: "aws-cloudtrail-trail-log-files-validated",
  title: "Trails sign their log files",
  rationale: "Without signed digests nobody can tell whether a log file was changed or removed.",
  remediation: "Set enableLogFileValidation to true.",
  category: "logging",
  severity: "medium",
  references: [
    "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-intro.html",
  ],
  check: ({ enableLogFileValidation }) => equals(enableLogFileValidation, true),
  examples: { compliant: { enableLogFileValidation: true }, violating: {} },
});
