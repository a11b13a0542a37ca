import { anyOf, defineStackRule, equals, example, some } from "../../../core";
import { Bucket, BucketVersioning } from "../../../resources/aws/s3";

export default defineStackRule(Bucket, {
  id: "aws-s3-bucket-versioned",
  title: "S3 buckets keep versions of their objects",
  rationale:
    "Without versions an object that is overwritten or deleted, by mistake or by an attacker, is lost.",
  remediation: "Add a BucketVersioning with versioningConfiguration.status Enabled for the bucket.",
  category: "continuity",
  severity: "medium",
  references: ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html"],
  check: (bucket, { attached }) =>
    anyOf(
      equals(bucket.versioning.enabled, true),
      some(attached(BucketVersioning, "bucket"), (versioning) =>
        equals(versioning.versioningConfiguration.status, "Enabled"),
      ),
    ),
  examples: {
    compliant: {
      inputs: { bucket: "records" },
      attached: [
        example(BucketVersioning, {
          bucket: "records",
          versioningConfiguration: { status: "Enabled" },
        }),
      ],
    },
    violating: { inputs: { bucket: "records" } },
  },
});
