import { defineRule, isSet } from "../../../core";
import { Trail } from "../../../resources/aws/cloudtrail";

export default defineRule(Trail, {
  id: "aws-cloudtrail-trail-encrypted-with-kms",
  title: "Trails encrypt their log files with a KMS key",
  rationale:
    "With a KMS key who reads the trail also needs the right to the key, and each reading is logged.",
  remediation: "Set kmsKeyId to the ARN of a key whose policy lets CloudTrail encrypt.",
  category: "encryption-at-rest",
  severity: "medium",
  references: [
    "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/encrypting-cloudtrail-log-files-with-aws-kms.html",
  ],
  check: ({ kmsKeyId }) => isSet(kmsKeyId),
  examples: { compliant: { kmsKeyId: "alias/audit" }, violating: {} },
});
