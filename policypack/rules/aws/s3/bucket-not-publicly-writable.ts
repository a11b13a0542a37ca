import { defineStackRule } from "../../../core";
import { Bucket } from "../../../resources/aws/s3";
import { isKeptFromPublic } from "./public-access";

const WRITING = {
  actions: [
    ...["s3:PutObject", "s3:PutObjectAcl", "s3:PutObjectVersionAcl", "s3:PutObjectTagging"],
    ...["s3:DeleteObject", "s3:DeleteObjectVersion", "s3:DeleteObjectTagging"],
    ...["s3:ReplicateObject", "s3:ReplicateDelete", "s3:RestoreObject", "s3:AbortMultipartUpload"],
    ...["s3:PutEncryptionConfiguration", "s3:BypassGovernanceRetention"],
    ...["s3:PutBucketPolicy", "s3:DeleteBucketPolicy", "s3:PutBucketAcl", "s3:DeleteBucket"],
    ...["s3:PutBucketPublicAccessBlock", "s3:PutBucketOwnershipControls", "s3:PutBucketVersioning"],
    ...["s3:PutLifecycleConfiguration", "s3:PutReplicationConfiguration", "s3:PutBucketLogging"],
  ],
  cannedAcls: ["public-read-write"],
  permissions: ["WRITE", "WRITE_ACP", "FULL_CONTROL"],
};

export default defineStackRule(Bucket, {
  id: "aws-s3-bucket-not-publicly-writable",
  title: "S3 buckets can't be written by everybody",
  rationale:
    "In a bucket that everybody may write to, files are replaced, deleted or misused to spread malware at the owner's cost.",
  remediation:
    "Remove the public acl or grant, and from the policy every Allow for everybody, or narrow it by a condition on the caller.",
  category: "access-control",
  severity: "critical",
  references: [
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html",
  ],
  check: (bucket, { attached }) => isKeptFromPublic(bucket, attached, WRITING),
  examples: {
    compliant: { inputs: { acl: "private" } },
    violating: { inputs: { acl: "public-read-write" } },
  },
});
