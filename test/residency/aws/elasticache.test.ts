import { ref, unknown } from "../../../policypack/kit/rule-table";
import {
  ElasticacheCluster,
  ElasticacheGlobalReplicationGroup,
  ElasticacheReplicationGroup,
  ElasticacheServerlessCache,
} from "../../../policypack/resources/aws/elasticache";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { Bucket } from "../../../policypack/resources/aws/s3";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const group = inSpain(ElasticacheReplicationGroup, { replicationGroupId: "sessions" });
const bucket = inRegion("us-east-1", Bucket, { bucket: "archive" });

describePlacements("elasticache", {
  "a replication group that says nothing": [{ group }, []],
  "a member of a global datastore, and its primary": [
    {
      member: inRegion("us-east-1", ElasticacheReplicationGroup, {
        globalReplicationGroupId: ref("global"),
      }),
      global: inSpain(ElasticacheGlobalReplicationGroup, { primaryReplicationGroupId: "sessions" }),
      group,
    },
    ["replica at us-east-1 of global of group"],
  ],
  "a member of a global datastore that is known only after deployment": [
    { member: inSpain(ElasticacheReplicationGroup, { globalReplicationGroupId: unknown() }) },
    ["replica at eu-south-2"],
  ],
  "a global datastore made of a group abroad": [
    {
      global: inSpain(ElasticacheGlobalReplicationGroup, {
        primaryReplicationGroupId: ref("primary"),
      }),
      primary: inRegion("us-east-1", ElasticacheReplicationGroup),
    },
    ["replica at us-east-1 of primary"],
  ],
  "a global datastore made of a group that is not in this stack": [
    {
      global: inSpain(ElasticacheGlobalReplicationGroup, {
        primaryReplicationGroupId: "elsewhere",
      }),
    },
    ["replica unknown"],
  ],
  "a group that is filled from a file in a bucket": [
    {
      group: inSpain(ElasticacheReplicationGroup, {
        snapshotArns: ["arn:aws:s3:::archive/2024/sessions.rdb"],
      }),
      bucket,
    },
    ["replica at eu-south-2 of bucket"],
  ],
  "a cluster that is filled from a file in a bucket": [
    {
      cluster: inSpain(ElasticacheCluster, { snapshotArns: "arn:aws:s3:::archive/sessions.rdb" }),
      bucket,
    },
    ["replica at eu-south-2 of bucket"],
  ],
  "a cluster that says nothing": [{ cluster: inSpain(ElasticacheCluster) }, []],
});

const key = inSpain(KmsKey);

describeKeys("elasticache", {
  "a replication group that says nothing": [
    { group },
    ["unencrypted cache: provider-managed at eu-south-2"],
  ],
  "a replication group of Valkey that says nothing": [
    { group: inSpain(ElasticacheReplicationGroup, { engine: "valkey" }) },
    ["cache: provider-managed at eu-south-2"],
  ],
  "a replication group of Valkey without encryption": [
    {
      group: inSpain(ElasticacheReplicationGroup, {
        engine: "valkey",
        atRestEncryptionEnabled: false,
      }),
    },
    ["unencrypted cache: provider-managed at eu-south-2"],
  ],
  "a replication group with a key": [
    {
      group: inSpain(ElasticacheReplicationGroup, {
        atRestEncryptionEnabled: true,
        kmsKeyId: ref("key"),
      }),
      key,
    },
    ["cache: customer-managed at eu-south-2"],
  ],
  "a replication group of which all is known only after deployment": [
    {
      group: inSpain(ElasticacheReplicationGroup, {
        atRestEncryptionEnabled: unknown(),
        kmsKeyId: unknown(),
      }),
    },
    ["perhaps unencrypted cache: provider-managed or stronger unknown"],
  ],
  "a serverless cache that says nothing": [
    { cache: inSpain(ElasticacheServerlessCache) },
    ["cache: provider-managed at eu-south-2"],
  ],
  "a serverless cache with a key": [
    { cache: inSpain(ElasticacheServerlessCache, { kmsKeyId: ref("key") }), key },
    ["cache: customer-managed at eu-south-2"],
  ],
  "a cluster, which can't encrypt": [
    { cluster: inSpain(ElasticacheCluster, { engine: "memcached" }) },
    ["cache: none"],
  ],
  "a cluster that is encrypted as its replication group is": [
    { cluster: inSpain(ElasticacheCluster, { replicationGroupId: ref("group") }), group },
    [],
  ],
});
