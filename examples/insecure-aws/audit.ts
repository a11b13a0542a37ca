import * as aws from "@pulumi/aws";
import { provider, sealKeyMaterial } from "./settings";

const audit = new aws.s3.Bucket(
  "audit",
  { bucket: "sede-example-audit", forceDestroy: true },
  { provider },
);

const auditPolicy = new aws.s3.BucketPolicy(
  "audit",
  {
    bucket: audit.id,
    policy: JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Principal: { Service: "cloudtrail.amazonaws.com" },
          Action: "s3:GetBucketAcl",
          Resource: "arn:aws:s3:::sede-example-audit",
        },
        {
          Effect: "Allow",
          Principal: { Service: "cloudtrail.amazonaws.com" },
          Action: "s3:PutObject",
          Resource: "arn:aws:s3:::sede-example-audit/*",
        },
      ],
    }),
  },
  { provider },
);

// Somebody ticked "audit trail: yes" in the questionnaire.
export const trail = new aws.cloudtrail.Trail(
  "portal",
  {
    s3BucketName: audit.id,
    isMultiRegionTrail: false,
    enableLogFileValidation: false,
  },
  { provider, dependsOn: [auditPolicy] },
);

// Two weeks are enough to find bugs.
new aws.cloudwatch.LogGroup("portal", { retentionInDays: 14 }, { provider });

// Made only because the console lists it anyway.
new aws.cloudwatch.LogGroup("notifier", { name: "/aws/lambda/notifier" }, { provider });

const fieldKey = new aws.kms.Key(
  "fields",
  // Rotation was left for the second phase.
  { description: "Encrypts single fields of forms", enableKeyRotation: false },
  { provider },
);

new aws.kms.Alias(
  "fields",
  { name: "alias/portal-fields", targetKeyId: fieldKey.id },
  { provider },
);

// The office that makes the keys sent this one on a USB stick; it is meant to stay for ever.
const sealKey = new aws.kms.ExternalKey(
  "seal",
  {
    description: "Seals receipts",
    keyMaterialBase64: sealKeyMaterial,
    // Tests create and delete it several times a day.
    deletionWindowInDays: 7,
  },
  { provider },
);

// The agency that archives the receipts has changed its account twice already.
new aws.kms.KeyPolicy(
  "seal",
  {
    keyId: sealKey.id,
    policy: JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Principal: { AWS: "*" },
          Action: ["kms:Decrypt", "kms:DescribeKey"],
          Resource: "*",
        },
      ],
    }),
    // AWS refused it otherwise.
    bypassPolicyLockoutSafetyCheck: true,
  },
  { provider },
);
