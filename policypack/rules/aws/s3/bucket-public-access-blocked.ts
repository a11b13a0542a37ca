import { defineStackRule, example } from "../../../core";
import { Bucket, BucketPublicAccessBlock } from "../../../resources/aws/s3";
import { isBlocked } from "./public-access";

export default defineStackRule(Bucket, {
  id: "aws-s3-bucket-public-access-blocked",
  title: "S3 buckets block public access",
  rationale:
    "One ACL or policy too wide publishes a bucket; with the block in place that mistake has no effect.",
  remediation:
    "Add a BucketPublicAccessBlock for the bucket with blockPublicAcls, blockPublicPolicy, ignorePublicAcls and restrictPublicBuckets true.",
  category: "access-control",
  severity: "critical",
  references: [
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html",
  ],
  check: (_, { attached }) => isBlocked(attached),
  examples: {
    compliant: {
      inputs: { bucket: "records" },
      attached: [
        example(BucketPublicAccessBlock, {
          bucket: "records",
          blockPublicAcls: true,
          blockPublicPolicy: true,
          ignorePublicAcls: true,
          restrictPublicBuckets: true,
        }),
      ],
    },
    violating: { inputs: { bucket: "records" } },
  },
});
