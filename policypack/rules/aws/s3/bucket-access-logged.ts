import { anyOf, defineStackRule, example, isSet, not, some, when } from "../../../core";
import { Bucket, BucketLogging } from "../../../resources/aws/s3";
import { isLogTarget } from "./access-logs";

export default defineStackRule(Bucket, {
  id: "aws-s3-bucket-access-logged",
  title: "S3 buckets log who accesses them",
  rationale:
    "Without access logs nobody can tell what an intruder has read or changed, nor prove that nobody did.",
  remediation: "Add a BucketLogging for the bucket with the targetBucket that keeps the logs.",
  category: "logging",
  severity: "medium",
  references: ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html"],
  // Logging the bucket of the logs would log each delivery, which is a delivery again.
  check: (bucket, { attached }) =>
    when(not(isLogTarget(attached)), () =>
      anyOf(
        isSet(bucket.logging.targetBucket),
        some(attached(BucketLogging, "bucket"), ({ targetBucket }) => isSet(targetBucket)),
      ),
    ),
  examples: {
    compliant: {
      inputs: { bucket: "records" },
      attached: [
        example(BucketLogging, {
          bucket: "records",
          targetBucket: "access-logs",
          targetPrefix: "records/",
        }),
      ],
    },
    violating: { inputs: { bucket: "records" } },
  },
});
