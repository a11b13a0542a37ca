import { allOf, anyOf, equals, isAbsent, not } from "../../core";
import {
  ElasticacheCluster,
  ElasticacheGlobalReplicationGroup,
  ElasticacheReplicationGroup,
  ElasticacheServerlessCache,
} from "../../resources/aws/elasticache";
import { Bucket } from "../../resources/aws/s3";
import { bucketPlace, here, placeOf } from "../destination";
import { featureKeys, type KeyExtractor, keysOf, keyUse, providerKey } from "../key-use";
import { copiesOf, copy, type Extractor, each, from } from "../placement";
import { groupMember } from "../shared/derived";

export const copies: readonly Extractor[] = [
  ...copiesOf(ElasticacheReplicationGroup, (group, around) => [
    ...groupMember(
      "member of a global datastore",
      group.globalReplicationGroupId,
      {
        type: ElasticacheGlobalReplicationGroup,
        primary: (datastore) => datastore.primaryReplicationGroupId,
      },
      ElasticacheReplicationGroup,
      around,
    ),
    ...each(group.snapshotArns, (arn) =>
      copy("replica", "restored snapshot", here(arn), {
        of: from(bucketPlace(arn, Bucket).value, Bucket),
      }),
    ),
  ]),
  ...copiesOf(ElasticacheCluster, ({ snapshotArns: arn }) =>
    copy("replica", "restored snapshot", here(arn), {
      of: from(bucketPlace(arn, Bucket).value, Bucket),
    }),
  ),
  // The members that join it say so themselves; the one that it is made of does not.
  ...copiesOf(ElasticacheGlobalReplicationGroup, ({ primaryReplicationGroupId: primary }) =>
    copy(
      "replica",
      "primary of the global datastore",
      placeOf(primary, ElasticacheReplicationGroup),
      { of: from(primary, ElasticacheReplicationGroup) },
    ),
  ),
];

export const keys: readonly KeyExtractor[] = [
  ...keysOf(ElasticacheReplicationGroup, (group) =>
    keyUse("cache", group.kmsKeyId, {
      // Where nothing is said, Valkey encrypts and Redis does not.
      encrypted: anyOf(
        equals(group.atRestEncryptionEnabled, true),
        allOf(equals(group.engine, "valkey"), not(equals(group.atRestEncryptionEnabled, false))),
      ),
    }),
  ),
  ...keysOf(ElasticacheServerlessCache, (cache) => keyUse("cache", cache.kmsKeyId)),
  // A cluster of its own can't encrypt; one of a replication group is encrypted as the group is.
  ...keysOf(ElasticacheCluster, (cluster) =>
    featureKeys(
      isAbsent(cluster.replicationGroupId),
      providerKey("cache", cluster).map((use) => ({ ...use, otherwise: "none" })),
    ),
  ),
];
