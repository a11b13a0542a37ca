import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { PrivateBucket } from "./buckets";
import { documents } from "./documents";
import { customerKey } from "./keys";
import { accessLogs, logGroup, streamsOf } from "./logs";
import { policyOf } from "./policies";
import { trailRole } from "./roles";
import { accountId, arnOf, named, provider } from "./settings";

const TRAIL = named("audit");

const fromThisTrail = { "aws:SourceArn": arnOf("cloudtrail", `trail/${TRAIL}`) };

const auditKey = customerKey(
  "audit",
  "Audit trail",
  {
    Sid: "CloudTrail",
    Effect: "Allow",
    Principal: { Service: "cloudtrail.amazonaws.com" },
    Action: "kms:GenerateDataKey*",
    Resource: "*",
    Condition: {
      StringEquals: fromThisTrail,
      StringLike: {
        "kms:EncryptionContext:aws:cloudtrail:arn": `arn:aws:cloudtrail:*:${accountId}:trail/*`,
      },
    },
  },
  {
    Sid: "CloudTrailLooksAtTheKey",
    Effect: "Allow",
    Principal: { Service: "cloudtrail.amazonaws.com" },
    Action: "kms:DescribeKey",
    Resource: "*",
    Condition: { StringEquals: fromThisTrail },
  },
);

const auditBucket = new PrivateBucket(
  "audit",
  {
    key: auditKey,
    accessLogs,
    // An intruder must not be able to remove the traces.
    lockedForDays: 365,
    statements: (bucket) => [
      {
        Sid: "CloudTrailLooksAtTheBucket",
        Effect: "Allow",
        Principal: { Service: "cloudtrail.amazonaws.com" },
        Action: "s3:GetBucketAcl",
        Resource: bucket.arn,
        Condition: { StringEquals: fromThisTrail },
      },
      {
        Sid: "CloudTrailWrites",
        Effect: "Allow",
        Principal: { Service: "cloudtrail.amazonaws.com" },
        Action: "s3:PutObject",
        Resource: bucket.objectsIn(`AWSLogs/${accountId}/`),
        Condition: {
          StringEquals: { ...fromThisTrail, "s3:x-amz-acl": "bucket-owner-full-control" },
        },
      },
    ],
  },
  { provider },
);

const trailLogs = logGroup("audit", TRAIL);

const trailLogsPolicy = new aws.iam.RolePolicy(
  "trail",
  {
    role: trailRole.name,
    policy: policyOf({
      Effect: "Allow",
      Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
      Resource: streamsOf(TRAIL),
    }),
  },
  { provider },
);

export const trail = new aws.cloudtrail.Trail(
  "audit",
  {
    name: TRAIL,
    s3BucketName: auditBucket.name,
    kmsKeyId: auditKey.arn,
    // Other regions should be empty; if somebody works there, it must show.
    isMultiRegionTrail: true,
    includeGlobalServiceEvents: true,
    enableLogFileValidation: true,
    // The bucket is the archive, the log group is what alarms look at.
    cloudWatchLogsGroupArn: pulumi.interpolate`${trailLogs.arn}:*`,
    cloudWatchLogsRoleArn: trailRole.arn,
    eventSelectors: [
      {
        readWriteType: "All",
        includeManagementEvents: true,
        // Who read which citizen's document.
        dataResources: [
          { type: "AWS::S3::Object", values: [pulumi.interpolate`${documents.arn}/`] },
        ],
      },
    ],
  },
  { provider, dependsOn: [auditBucket, trailLogsPolicy] },
);
