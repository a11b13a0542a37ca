import { ref, secret, unknown } from "../../../policypack/kit/rule-table";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { LambdaFunction } from "../../../policypack/resources/aws/lambda";
import {
  Bucket,
  BucketAccelerateConfiguration,
  BucketAnalyticsConfiguration,
  BucketInventory,
  BucketLogging,
  BucketNotification,
  BucketObject,
  BucketObjectCopy,
  BucketObjectv2,
  BucketReplicationConfig,
  BucketServerSideEncryptionConfiguration,
  DirectoryBucket,
  FilesFileSystem,
  VectorsIndex,
  VectorsVectorBucket,
} from "../../../policypack/resources/aws/s3";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const bucket = inSpain(Bucket, { bucket: "records" });
const abroad = inRegion("us-east-1", Bucket, { bucket: "mirror" });

const replicating = (destination: unknown, status: unknown = "Enabled") =>
  inSpain(BucketReplicationConfig, {
    bucket: ref("bucket"),
    rules: [{ status, destination }],
  });
const replicatingInline = (destination: unknown, status: unknown = "Enabled") =>
  inSpain(Bucket, { replicationConfiguration: { rules: [{ status, destination }] } });
const inventory = (inputs: object) =>
  inSpain(BucketInventory, {
    bucket: ref("bucket"),
    destination: { bucket: { bucketArn: "arn:aws:s3:::mirror" } },
    ...inputs,
  });
const analysis = (s3BucketDestination: unknown) =>
  inSpain(BucketAnalyticsConfiguration, {
    bucket: ref("bucket"),
    storageClassAnalysis: { dataExport: { destination: { s3BucketDestination } } },
  });

describePlacements("s3", {
  "a bucket that says nothing": [{ bucket }, []],
  "replicas abroad, by the ARN of their bucket": [
    { config: replicating({ bucket: "arn:aws:s3:::mirror" }), bucket, abroad },
    ["replica at us-east-1 of bucket"],
  ],
  "replicas in a bucket of this stack by reference": [
    { config: replicating({ bucket: ref("abroad") }), bucket, abroad },
    ["replica at us-east-1 of bucket"],
  ],
  "replicas in a bucket that is not in this stack": [
    { config: replicating({ bucket: "arn:aws:s3:::elsewhere" }), bucket },
    ["replica unknown of bucket"],
  ],
  "replicas by a rule that is switched off": [
    { config: replicating({ bucket: ref("abroad") }, "Disabled"), bucket, abroad },
    [],
  ],
  "replicas by a rule whose status is known only after deployment": [
    { config: replicating({ bucket: ref("abroad") }, unknown()), bucket, abroad },
    ["perhaps replica unknown of bucket"],
  ],
  "replicas that another account comes to own": [
    {
      config: replicating({ bucket: ref("abroad"), account: "111122223333" }),
      bucket,
      abroad,
    },
    ["replica at us-east-1 of bucket", "share at eu-south-2 of bucket for 111122223333"],
  ],
  "replicas by rules that are known only after deployment": [
    {
      config: inSpain(BucketReplicationConfig, { bucket: ref("bucket"), rules: unknown() }),
      bucket,
    },
    ["perhaps replica unknown of bucket", "perhaps share at eu-south-2 of bucket for ?"],
  ],
  "replicas by a rule in the bucket itself": [
    { bucket: replicatingInline({ bucket: "arn:aws:s3:::mirror" }), abroad },
    ["replica at us-east-1"],
  ],
  "replicas by a rule in the bucket itself, switched off": [
    { bucket: replicatingInline({ bucket: "arn:aws:s3:::mirror" }, "Disabled"), abroad },
    [],
  ],
  "replicas by a rule in the bucket itself that another account comes to own": [
    {
      bucket: replicatingInline({ bucket: "arn:aws:s3:::mirror", accountId: "111122223333" }),
      abroad,
    },
    ["replica at us-east-1", "share at eu-south-2 for 111122223333"],
  ],
  "accelerated transfers": [
    {
      config: inSpain(BucketAccelerateConfiguration, { bucket: "records", status: "Enabled" }),
      bucket,
    },
    ["edge worldwide of bucket"],
  ],
  "accelerated transfers, suspended": [
    { config: inSpain(BucketAccelerateConfiguration, { bucket: "records", status: "Suspended" }) },
    [],
  ],
  "accelerated transfers by a status that is known only after deployment": [
    { config: inSpain(BucketAccelerateConfiguration, { status: unknown() }) },
    ["perhaps edge worldwide"],
  ],
  "accelerated transfers, in the bucket itself": [
    { bucket: inSpain(Bucket, { accelerationStatus: "Enabled" }) },
    ["edge worldwide"],
  ],
  "access logs in a bucket of this stack": [
    {
      logging: inSpain(BucketLogging, { bucket: ref("bucket"), targetBucket: ref("logs") }),
      bucket,
      logs: inSpain(Bucket),
    },
    ["log at eu-south-2 of bucket"],
  ],
  "access logs in a bucket that is not in this stack": [
    { bucket: inSpain(Bucket, { logging: { targetBucket: "elsewhere" } }) },
    ["log unknown"],
  ],
  "an inventory abroad": [
    { inventory: inventory({}), bucket, abroad },
    ["export at us-east-1 of bucket"],
  ],
  "an inventory for another account": [
    {
      inventory: inventory({
        destination: { bucket: { bucketArn: ref("abroad"), accountId: "111122223333" } },
      }),
      bucket,
      abroad,
    },
    ["export at us-east-1 of bucket", "share at eu-south-2 of bucket for 111122223333"],
  ],
  "an inventory that is switched off": [
    { inventory: inventory({ enabled: false }), bucket, abroad },
    [],
  ],
  "an inventory with a switch that is known only after deployment": [
    { inventory: inventory({ enabled: unknown() }), bucket, abroad },
    ["perhaps export at us-east-1 of bucket"],
  ],
  "an analysis that is not exported": [
    { analysis: inSpain(BucketAnalyticsConfiguration, { bucket: "records" }), bucket },
    [],
  ],
  "an analysis that is exported": [
    { analysis: analysis({ bucketArn: "arn:aws:s3:::mirror" }), bucket, abroad },
    ["export at us-east-1 of bucket"],
  ],
  "an analysis that is exported to somewhere known only after deployment": [
    { analysis: analysis({ bucketArn: unknown() }), bucket },
    ["export unknown of bucket"],
  ],
  "events for nobody": [{ notification: inSpain(BucketNotification, { bucket: "records" }) }, []],
  "events by ARN, by reference and to somewhere unknown": [
    {
      notification: inSpain(BucketNotification, {
        bucket: ref("bucket"),
        lambdaFunctions: [{ lambdaFunctionArn: ref("reader") }],
        queues: [{ queueArn: "arn:aws:sqs:us-east-1:111122223333:events" }],
        topics: [{ topicArn: unknown() }],
      }),
      bucket,
      reader: inRegion("eu-west-1", LambdaFunction),
    },
    ["export at eu-west-1 of bucket", "export at us-east-1 of bucket", "export unknown of bucket"],
  ],
  "events for EventBridge": [
    {
      notification: inSpain(BucketNotification, { bucket: ref("bucket"), eventbridge: true }),
      bucket,
    },
    ["export at eu-south-2 of bucket"],
  ],
  "no events for EventBridge": [
    { notification: inSpain(BucketNotification, { bucket: "records", eventbridge: false }) },
    [],
  ],
  "an object that is copied abroad, by the names of both buckets": [
    {
      object: inSpain(BucketObjectCopy, { source: "records/2024/all.csv", bucket: "mirror" }),
      bucket,
      abroad,
    },
    ["replica at us-east-1 of bucket"],
  ],
  "an object that is copied from a source known only after deployment": [
    {
      object: inSpain(BucketObjectCopy, { source: ref("bucket"), bucket: ref("abroad") }),
      bucket,
      abroad,
    },
    ["replica at us-east-1 of bucket"],
  ],
  "an object that is copied from behind an access point": [
    {
      object: inSpain(BucketObjectCopy, {
        source: "arn:aws:s3:us-west-2:111122223333:accesspoint/records/object/all.csv",
        bucket: "records",
      }),
      bucket,
    },
    ["replica at eu-south-2"],
  ],
  "a directory bucket in a zone of its region": [
    { bucket: inSpain(DirectoryBucket, { location: { name: "eus2-az1" } }) },
    [],
  ],
  "a directory bucket in a Local Zone": [
    {
      bucket: inSpain(DirectoryBucket, {
        location: { name: "eu-central-1-ist-1a", type: "LocalZone" },
      }),
    },
    ["primary at eu-central-1-ist-1a"],
  ],
  "a directory bucket in a Local Zone by an id that is not known": [
    {
      bucket: inSpain(DirectoryBucket, { location: { name: "euc1-ist1-az1", type: "LocalZone" } }),
    },
    ["primary unknown"],
  ],
});

const key = inSpain(KmsKey);
const encryptedBy = (kmsMasterKeyId: unknown, of: unknown = ref("bucket")) =>
  inSpain(BucketServerSideEncryptionConfiguration, {
    bucket: of,
    rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId } }],
  });

describeKeys("s3", {
  "a bucket that says nothing": [{ bucket }, ["objects: provider-managed at eu-south-2"]],
  "a key in the bucket itself": [
    {
      bucket: inSpain(Bucket, {
        serverSideEncryptionConfiguration: {
          rule: {
            applyServerSideEncryptionByDefault: {
              sseAlgorithm: "aws:kms",
              kmsMasterKeyId: ref("key"),
            },
          },
        },
      }),
      key,
    },
    ["objects: customer-managed at eu-south-2"],
  ],
  "a key in a configuration beside the bucket": [
    { bucket, configuration: encryptedBy(ref("key")), key },
    ["objects: customer-managed at eu-south-2"],
  ],
  "a configuration that names no key": [
    { bucket, configuration: encryptedBy(undefined) },
    ["objects: provider-managed at eu-south-2"],
  ],
  "a configuration that may be of this bucket": [
    { bucket, configuration: encryptedBy(ref("key"), unknown()), key },
    ["objects: provider-managed or stronger unknown"],
  ],
  "a configuration of another bucket": [
    { bucket, configuration: encryptedBy(ref("key"), ref("other")), other: inSpain(Bucket), key },
    ["objects: provider-managed at eu-south-2"],
  ],
  "rules that are known only after deployment": [
    {
      bucket,
      configuration: inSpain(BucketServerSideEncryptionConfiguration, {
        bucket: ref("bucket"),
        rules: unknown(),
      }),
    },
    ["objects: provider-managed or stronger unknown"],
  ],
  "a key for replicas": [
    {
      bucket,
      config: replicating({
        bucket: ref("abroad"),
        encryptionConfiguration: {
          replicaKmsKeyId: "arn:aws:kms:us-east-1:111122223333:key/1234abcd",
        },
      }),
      abroad,
    },
    [
      "objects: provider-managed at eu-south-2",
      "replicas: customer-managed or stronger at us-east-1",
    ],
  ],
  "a key for replicas, in the bucket itself, by its id": [
    {
      bucket: replicatingInline({ bucket: "arn:aws:s3:::mirror", replicaKmsKeyId: "1234abcd" }),
      abroad,
    },
    [
      "objects: provider-managed at eu-south-2",
      "replicas: customer-managed or stronger at us-east-1",
    ],
  ],
  "a key for replicas that are not made": [
    {
      bucket: replicatingInline({ bucket: ref("abroad"), replicaKmsKeyId: ref("key") }, "Disabled"),
      abroad,
      key,
    },
    ["objects: provider-managed at eu-south-2"],
  ],
  "replicas by rules that are known only after deployment": [
    {
      bucket,
      config: inSpain(BucketReplicationConfig, { bucket: ref("bucket"), rules: unknown() }),
    },
    ["objects: provider-managed at eu-south-2", "replicas: provider-managed or stronger unknown"],
  ],
  "a directory bucket that says nothing": [
    { bucket: inSpain(DirectoryBucket) },
    ["objects: provider-managed at eu-south-2"],
  ],
  "a directory bucket with a configuration": [
    { bucket: inSpain(DirectoryBucket), configuration: encryptedBy(ref("key")), key },
    ["objects: customer-managed at eu-south-2"],
  ],
  "an object that is encrypted as its bucket is": [
    { object: inSpain(BucketObjectv2, { bucket: "records" }) },
    [],
  ],
  "an object with its own key": [
    { object: inSpain(BucketObjectv2, { kmsKeyId: ref("key") }), key },
    ["object: customer-managed at eu-south-2"],
  ],
  "an object of the older type with the key of S3": [
    { object: inSpain(BucketObject, { serverSideEncryption: "AES256" }) },
    ["object: provider-managed at eu-south-2"],
  ],
  "a copied object with a key that comes with each request": [
    { object: inSpain(BucketObjectCopy, { customerKey: secret("c2VjcmV0") }) },
    ["object: external at eu-south-2"],
  ],
  "a copied object with a key that is known only after deployment": [
    { object: inSpain(BucketObjectCopy, { kmsKeyId: unknown() }) },
    ["object: provider-managed or stronger unknown"],
  ],
  "a file system": [
    { files: inSpain(FilesFileSystem, { kmsKeyId: ref("key") }), key },
    ["files: customer-managed at eu-south-2"],
  ],
  "a file system that says nothing": [
    { files: inSpain(FilesFileSystem) },
    ["files: provider-managed at eu-south-2"],
  ],
  "vectors that nothing is said of": [
    { bucket: inSpain(VectorsVectorBucket) },
    ["vectors: provider-managed at eu-south-2"],
  ],
  "vectors with a key": [
    {
      bucket: inSpain(VectorsVectorBucket, {
        encryptionConfigurations: [{ sseType: "aws:kms", kmsKeyArn: ref("key") }],
      }),
      key,
    },
    ["vectors: customer-managed at eu-south-2"],
  ],
  "an index that is encrypted as its bucket is": [{ index: inSpain(VectorsIndex) }, []],
  "an index with the key of S3": [
    { index: inSpain(VectorsIndex, { encryptionConfigurations: [{ sseType: "AES256" }] }) },
    ["vectors: provider-managed at eu-south-2"],
  ],
});
