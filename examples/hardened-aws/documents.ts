import * as aws from "@pulumi/aws";
import { PrivateBucket } from "./buckets";
import { customerKey, usedThrough } from "./keys";
import { accessLogs } from "./logs";
import { policyOf } from "./policies";
import { replicationRole } from "./roles";
import { arnOfRole, provider } from "./settings";

export const documentsKey = customerKey(
  "documents",
  "Forms and attachments of citizens",
  usedThrough(["s3"], [arnOfRole("portal")]),
  usedThrough(["s3", "sqs"], [arnOfRole("intake")]),
  usedThrough(["s3"], [arnOfRole("replication")], ["kms:Decrypt"]),
);

export const documents = new PrivateBucket(
  "documents",
  { key: documentsKey, accessLogs },
  { provider },
);

// A key of its own: with one key for both, losing it would lose both copies.
const copyKey = customerKey(
  "documents-copy",
  "Second copy of the documents",
  usedThrough(["s3"], [arnOfRole("replication")], ["kms:Encrypt", "kms:GenerateDataKey"]),
);

// In the same region, because every other one is outside Spain: it protects from mistakes and
// attackers, and the zones of the region protect from disasters.
const documentsCopy = new PrivateBucket(
  "documents-copy",
  { key: copyKey, accessLogs },
  { provider },
);

const replicationPolicy = new aws.iam.RolePolicy(
  "replication",
  {
    role: replicationRole.name,
    policy: policyOf(
      {
        Effect: "Allow",
        Action: ["s3:GetReplicationConfiguration", "s3:ListBucket"],
        Resource: documents.arn,
      },
      {
        Effect: "Allow",
        Action: [
          "s3:GetObjectVersionForReplication",
          "s3:GetObjectVersionAcl",
          "s3:GetObjectVersionTagging",
        ],
        Resource: documents.objectsIn(),
      },
      {
        Effect: "Allow",
        Action: ["s3:ReplicateObject", "s3:ReplicateTags"],
        Resource: documentsCopy.objectsIn(),
      },
    ),
  },
  { provider },
);

new aws.s3.BucketReplicationConfig(
  "documents",
  {
    bucket: documents.name,
    role: replicationRole.arn,
    rules: [
      {
        id: "everything",
        status: "Enabled",
        filter: {},
        // What is deleted by mistake, or on purpose, stays in the copy.
        deleteMarkerReplication: { status: "Disabled" },
        sourceSelectionCriteria: { sseKmsEncryptedObjects: { status: "Enabled" } },
        destination: {
          bucket: documentsCopy.arn,
          storageClass: "STANDARD_IA",
          encryptionConfiguration: { replicaKmsKeyId: copyKey.arn },
        },
      },
    ],
  },
  {
    provider,
    dependsOn: [documents.versioning, documentsCopy.versioning, replicationPolicy],
  },
);
