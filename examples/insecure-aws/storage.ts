import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { provider, trustedBy } from "./settings";

// Forms and attachments of citizens.
const documents = new aws.s3.Bucket(
  "documents",
  {
    // Replication does not work without versions.
    versioning: { enabled: true },
    serverSideEncryptionConfiguration: {
      rule: { applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } },
    },
  },
  { provider },
);

// The contract asks for a second copy "in Europe".
const documentsCopy = new aws.s3.Bucket("documents-copy", { region: "eu-west-1" }, { provider });

const copyVersioning = new aws.s3.BucketVersioning(
  "documents-copy",
  {
    region: "eu-west-1",
    bucket: documentsCopy.id,
    versioningConfiguration: { status: "Enabled" },
  },
  { provider },
);

const replicationRole = new aws.iam.Role(
  "replication",
  {
    assumeRolePolicy: trustedBy("s3.amazonaws.com"),
    // The first attempt failed with "access denied", this one did not.
    inlinePolicies: [
      {
        name: "replicate",
        policy: JSON.stringify({
          Version: "2012-10-17",
          Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }],
        }),
      },
    ],
  },
  { provider },
);

new aws.s3.BucketReplicationConfig(
  "documents",
  {
    bucket: documents.id,
    role: replicationRole.arn,
    rules: [
      {
        id: "everything",
        status: "Enabled",
        filter: {},
        deleteMarkerReplication: { status: "Enabled" },
        destination: { bucket: documentsCopy.arn },
      },
    ],
  },
  { provider, dependsOn: [copyVersioning] },
);

// The anonymous complaints form writes here straight from the browser.
const uploads = new aws.s3.Bucket("uploads", { acl: "public-read-write" }, { provider });

// Without these two AWS refuses what the form needs.
new aws.s3.BucketPublicAccessBlock(
  "uploads",
  { bucket: uploads.id, blockPublicAcls: false, blockPublicPolicy: false },
  { provider },
);

new aws.s3.BucketOwnershipControls(
  "uploads",
  { bucket: uploads.id, rule: { objectOwnership: "ObjectWriter" } },
  { provider },
);

new aws.s3.BucketVersioning(
  "uploads",
  // Somebody uploaded the same film a thousand times.
  { bucket: uploads.id, versioningConfiguration: { status: "Suspended" } },
  { provider },
);

new aws.s3.BucketPolicy(
  "uploads",
  {
    bucket: uploads.id,
    policy: pulumi.jsonStringify({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Principal: "*",
          Action: ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"],
          Resource: pulumi.interpolate`${uploads.arn}/*`,
        },
      ],
    }),
  },
  { provider },
);

const assets = new aws.s3.Bucket("assets", { bucket: "sede-example-assets" }, { provider });

const assetsAccess = new aws.s3.BucketPublicAccessBlock(
  "assets",
  {
    bucket: assets.id,
    blockPublicAcls: false,
    blockPublicPolicy: false,
    ignorePublicAcls: false,
    restrictPublicBuckets: false,
  },
  { provider },
);

const assetsOwnership = new aws.s3.BucketOwnershipControls(
  "assets",
  { bucket: assets.id, rule: { objectOwnership: "ObjectWriter" } },
  { provider },
);

new aws.s3.BucketAcl(
  "assets",
  { bucket: assets.id, acl: "public-read" },
  { provider, dependsOn: [assetsAccess, assetsOwnership] },
);

new aws.s3.BucketPolicy(
  "assets",
  {
    bucket: assets.id,
    policy: JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Principal: "*",
          Action: "s3:GetObject",
          Resource: "arn:aws:s3:::sede-example-assets/*",
        },
        {
          // The editors' tool has no credentials of its own.
          Effect: "Allow",
          Principal: { AWS: "*" },
          Action: "s3:PutObject",
          Resource: "arn:aws:s3:::sede-example-assets/editors/*",
        },
      ],
    }),
  },
  { provider, dependsOn: [assetsAccess] },
);

const cacheEverything = {
  allowedMethods: ["GET", "HEAD"],
  cachedMethods: ["GET", "HEAD"],
  forwardedValues: { queryString: false, cookies: { forward: "none" } },
};

export const site = new aws.cloudfront.Distribution(
  "site",
  {
    enabled: true,
    defaultRootObject: "index.html",
    origins: [{ originId: "assets", domainName: assets.bucketRegionalDomainName }],
    defaultCacheBehavior: {
      ...cacheEverything,
      targetOriginId: "assets",
      // Some information kiosks in the town halls are too old for HTTPS.
      viewerProtocolPolicy: "allow-all",
    },
    orderedCacheBehaviors: [
      {
        ...cacheEverything,
        pathPattern: "/kiosk/*",
        targetOriginId: "assets",
        viewerProtocolPolicy: "allow-all",
      },
    ],
    restrictions: { geoRestriction: { restrictionType: "none" } },
    viewerCertificate: { cloudfrontDefaultCertificate: true },
  },
  { provider },
);
