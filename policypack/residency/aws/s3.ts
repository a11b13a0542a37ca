import {
  allOf,
  anyOf,
  type CheckedValue,
  type Collection,
  checkedOf,
  equals,
  isSet,
  nodeOf,
  not,
} from "../../core";
import { LambdaFunction } from "../../resources/aws/lambda";
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
} from "../../resources/aws/s3";
import { SnsTopic } from "../../resources/aws/sns";
import { SqsQueue } from "../../resources/aws/sqs";
import { byDefault, here, placeOf, region, worldwide } from "../destination";
import {
  featureKeys,
  type KeyExtractor,
  type KeyUse,
  keysOf,
  keyUse,
  providerKey,
} from "../key-use";
import {
  type Copy,
  type CopyDetails,
  copiesOf,
  copiesWhen,
  copy,
  type Extractor,
  each,
  from,
} from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(Bucket, (bucket) => [
    ...each(bucket.replicationConfiguration.rules, ({ status, destination }) =>
      replicas(status, destination.bucket, destination.accountId),
    ),
    ...copy("log", "access logs", placeOf(bucket.logging.targetBucket, Bucket)),
    ...acceleration(bucket.accelerationStatus),
  ]),
  ...copiesOf(BucketReplicationConfig, (config) =>
    each(config.rules, ({ status, destination }) =>
      replicas(status, destination.bucket, destination.account, {
        of: from(config.bucket, Bucket),
      }),
    ),
  ),
  ...copiesOf(BucketAccelerateConfiguration, (config) =>
    acceleration(config.status, { of: from(config.bucket, Bucket) }),
  ),
  ...copiesOf(BucketLogging, (logging) =>
    copy("log", "access logs", placeOf(logging.targetBucket, Bucket), {
      of: from(logging.bucket, Bucket),
    }),
  ),
  ...copiesOf(BucketInventory, ({ bucket, enabled, destination }) =>
    copiesWhen(not(equals(enabled, false)), () =>
      report("inventory of objects", destination.bucket.bucketArn, destination.bucket.accountId, {
        of: from(bucket, Bucket, DirectoryBucket),
      }),
    ),
  ),
  ...copiesOf(BucketAnalyticsConfiguration, ({ bucket, storageClassAnalysis }) => {
    const { s3BucketDestination: target } = storageClassAnalysis.dataExport.destination;
    return report("analysis of storage classes", target.bucketArn, target.bucketAccountId, {
      of: from(bucket, Bucket),
    });
  }),
  ...copiesOf(BucketNotification, (notification) => {
    const of = from(notification.bucket, Bucket);
    return [
      ...each(notification.lambdaFunctions, ({ lambdaFunctionArn }) =>
        copy("export", "events for a function", placeOf(lambdaFunctionArn, LambdaFunction), { of }),
      ),
      ...each(notification.queues, ({ queueArn }) =>
        copy("export", "events for a queue", placeOf(queueArn, SqsQueue), { of }),
      ),
      ...each(notification.topics, ({ topicArn }) =>
        copy("export", "events for a topic", placeOf(topicArn, SnsTopic), { of }),
      ),
      // Always to the default bus of the bucket's own account and region.
      ...copiesWhen(equals(notification.eventbridge, true), () =>
        copy("export", "events for EventBridge", here(notification.eventbridge), { of }),
      ),
    ];
  }),
  ...copiesOf(BucketObjectCopy, (object) =>
    copy("replica", "copied object", placeOf(object.bucket, Bucket, DirectoryBucket), {
      of: from(sourceBucket(object.source), Bucket, DirectoryBucket),
    }),
  ),
  // A Local Zone can be in another country than the region that it belongs to.
  ...copiesOf(DirectoryBucket, ({ location }) =>
    copiesWhen(equals(location.type, "LocalZone"), () =>
      copy("primary", "objects", region(location.name)),
    ),
  ),
];

/** Replicas that a rule makes, and the account that becomes their owner where it says one. */
function replicas(
  status: CheckedValue<string>,
  bucket: CheckedValue<string>,
  owner: CheckedValue<string>,
  details?: CopyDetails,
): readonly Copy[] {
  return copiesWhen(not(equals(status, "Disabled")), () => [
    ...copy("replica", "replicated objects", placeOf(bucket, Bucket), details),
    ...copy("share", "replicated objects", here(owner), { ...details, recipient: owner }),
  ]);
}

/** What S3 writes about objects into a bucket, and the account of that bucket where it says one. */
function report(
  what: string,
  bucket: CheckedValue<string>,
  owner: CheckedValue<string>,
  details: CopyDetails,
): readonly Copy[] {
  return [
    ...copy("export", what, placeOf(bucket, Bucket), details),
    ...copy("share", what, here(owner), { ...details, recipient: owner }),
  ];
}

function acceleration(status: CheckedValue<string>, details?: CopyDetails): readonly Copy[] {
  return copiesWhen(equals(status, "Enabled"), () =>
    copy(
      "edge",
      "accelerated transfers",
      worldwide(status, "which takes objects through edge locations near whoever asks"),
      details,
    ),
  );
}

/** The bucket in `bucket/key`; the ARN of an object behind an access point says its region. */
function sourceBucket(source: CheckedValue<string>): CheckedValue<string> {
  const node = nodeOf(source);
  return typeof node.value === "string" && !node.value.startsWith("arn:")
    ? checkedOf<string>({ ...node, value: node.value.split("/", 1)[0] })
    : source;
}

// S3 always encrypts: with a key of AWS unless another is named.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(Bucket, (bucket, { attached }) => [
    ...defaultKey(
      attached(BucketServerSideEncryptionConfiguration, "bucket"),
      keyUse(
        "objects",
        bucket.serverSideEncryptionConfiguration.rule.applyServerSideEncryptionByDefault
          .kmsMasterKeyId,
      ),
    ),
    ...each(bucket.replicationConfiguration.rules, ({ status, destination }) =>
      replicaKey(status, destination.bucket, destination.replicaKmsKeyId),
    ),
    ...attached(BucketReplicationConfig, "bucket").elements.flatMap(({ rules }) =>
      each(rules, ({ status, destination }) =>
        replicaKey(status, destination.bucket, destination.encryptionConfiguration.replicaKmsKeyId),
      ),
    ),
  ]),
  ...keysOf(DirectoryBucket, (bucket, { attached }) =>
    defaultKey(
      attached(BucketServerSideEncryptionConfiguration, "bucket"),
      providerKey("objects", bucket),
    ),
  ),
  ...keysOf([BucketObject, BucketObjectv2], objectKey),
  ...keysOf(BucketObjectCopy, (object) =>
    // A key that comes with each request, and that S3 doesn't keep.
    isSet(object.customerKey).outcome === "violating"
      ? objectKey(object)
      : keyUse("object", object.kmsKeyId, { otherwise: "external" }),
  ),
  ...keysOf(FilesFileSystem, (fileSystem) => keyUse("files", fileSystem.kmsKeyId)),
  ...keysOf(VectorsVectorBucket, (bucket) => {
    const own = each(bucket.encryptionConfigurations, ({ kmsKeyArn }) =>
      keyUse("vectors", kmsKeyArn),
    );
    return own.length > 0 ? own : providerKey("vectors", bucket);
  }),
  // An index that says nothing is encrypted as its bucket is, which is judged there.
  ...keysOf(VectorsIndex, (index) =>
    each(index.encryptionConfigurations, ({ kmsKeyArn }) => keyUse("vectors", kmsKeyArn)),
  ),
];

type Encryption = Collection<
  NonNullable<(typeof BucketServerSideEncryptionConfiguration)["inputs"]>
>;

/** The key for new objects, which stands in the bucket itself or in a configuration beside it. */
function defaultKey(
  { elements, possible }: Encryption,
  inside: readonly KeyUse[],
): readonly KeyUse[] {
  const beside = elements.flatMap(({ rules }) =>
    each(rules, (rule) =>
      keyUse("objects", rule.applyServerSideEncryptionByDefault.kmsMasterKeyId),
    ),
  );
  if (beside.length > 0) {
    return beside;
  }
  // A configuration that may be of this bucket may name another key than the default.
  return possible.length === 0
    ? inside
    : inside.map((use) => ({ ...use, value: byDefault(use.value) }));
}

/** Replicas whose rule names no key are encrypted as their bucket is, which is judged there. */
function replicaKey(
  status: CheckedValue<string>,
  bucket: CheckedValue<string>,
  key: CheckedValue<string>,
): readonly KeyUse[] {
  return featureKeys(
    allOf(not(equals(status, "Disabled")), isSet(key)),
    keyUse("replicas", key, { at: placeOf(bucket, Bucket) }),
  );
}

/** An object that says nothing is encrypted as its bucket is, which is judged there. */
function objectKey({ serverSideEncryption, kmsKeyId }: ObjectEncryption): readonly KeyUse[] {
  return featureKeys(
    anyOf(isSet(serverSideEncryption), isSet(kmsKeyId)),
    keyUse("object", kmsKeyId),
  );
}

interface ObjectEncryption {
  readonly serverSideEncryption: CheckedValue<string>;
  readonly kmsKeyId: CheckedValue<string>;
}
