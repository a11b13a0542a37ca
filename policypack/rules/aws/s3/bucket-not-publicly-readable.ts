import { defineStackRule } from "../../../core";
import { Bucket } from "../../../resources/aws/s3";
import { isKeptFromPublic } from "./public-access";

const READING = {
  actions: [
    ...["s3:GetObject", "s3:GetObjectVersion", "s3:GetObjectAttributes", "s3:GetObjectTorrent"],
    ...["s3:ListBucket", "s3:ListBucketVersions"],
  ],
  cannedAcls: ["public-read", "public-read-write", "authenticated-read", "website"],
  permissions: ["READ", "FULL_CONTROL"],
};

export default defineStackRule(Bucket, {
  id: "aws-s3-bucket-not-publicly-readable",
  title: "S3 buckets can't be read by everybody",
  rationale:
    "What a public bucket holds is found by scanners within hours and copied by whoever is interested.",
  remediation:
    "Remove the public acl or grant, and from the policy every Allow for everybody, or narrow it by a condition on the caller.",
  category: "access-control",
  severity: "critical",
  references: [
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html",
  ],
  check: (bucket, { attached }) => isKeptFromPublic(bucket, attached, READING),
  examples: {
    compliant: { inputs: { acl: "private" } },
    violating: { inputs: { acl: "public-read" } },
  },
});
