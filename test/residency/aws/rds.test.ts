import { ref, unknown } from "../../../policypack/kit/rule-table";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import {
  RdsCluster,
  RdsClusterActivityStream,
  RdsClusterInstance,
  RdsClusterSnapshot,
  RdsClusterSnapshotCopy,
  RdsExportTask,
  RdsGlobalCluster,
  RdsInstance,
  RdsInstanceAutomatedBackupsReplication,
  RdsIntegration,
  RdsSnapshot,
  RdsSnapshotCopy,
} from "../../../policypack/resources/aws/rds";
import { RedshiftCluster } from "../../../policypack/resources/aws/redshift";
import { RedshiftServerlessNamespace } from "../../../policypack/resources/aws/redshiftserverless";
import { Bucket } from "../../../policypack/resources/aws/s3";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const db = inSpain(RdsInstance, { identifier: "orders" });
const cluster = inSpain(RdsCluster, { clusterIdentifier: "orders" });
const bucket = inRegion("us-east-1", Bucket, { bucket: "archive" });

describePlacements("rds", {
  "an instance that says nothing": [{ db }, []],
  "a read replica abroad of an instance in this stack": [
    { replica: inRegion("us-east-1", RdsInstance, { replicateSourceDb: ref("db") }), db },
    ["replica at us-east-1 of db"],
  ],
  "a read replica of an instance elsewhere": [
    {
      replica: inSpain(RdsInstance, {
        replicateSourceDb: "arn:aws:rds:us-east-1:111122223333:db:orders",
      }),
      db,
    },
    ["replica at eu-south-2"],
  ],
  "a read replica of a cluster": [
    { replica: inSpain(RdsInstance, { replicateSourceDb: ref("cluster") }), cluster },
    ["replica at eu-south-2 of cluster"],
  ],
  "an instance that is restored from replicated backups": [
    {
      restored: inRegion("eu-west-1", RdsInstance, {
        restoreToPointInTime: { sourceDbInstanceAutomatedBackupsArn: ref("backups") },
      }),
      backups: inRegion("eu-west-1", RdsInstanceAutomatedBackupsReplication),
    },
    ["replica at eu-west-1 of backups"],
  ],
  "an instance that is restored from another, by its identifier": [
    {
      restored: inSpain(RdsInstance, {
        restoreToPointInTime: { sourceDbInstanceIdentifier: "orders" },
      }),
      db,
    },
    ["replica at eu-south-2 of db"],
  ],
  "an instance that is restored from a snapshot": [
    {
      restored: inRegion("eu-west-1", RdsInstance, { snapshotIdentifier: ref("snapshot") }),
      snapshot: inSpain(RdsSnapshot),
    },
    ["replica at eu-west-1 of snapshot"],
  ],
  "an instance that is filled from a bucket": [
    { restored: inSpain(RdsInstance, { s3Import: { bucketName: "archive" } }), bucket },
    ["replica at eu-south-2 of bucket"],
  ],
  "backups on an Outpost": [
    { db: inSpain(RdsInstance, { backupTarget: "outposts" }) },
    ["backup unknown"],
  ],
  "backups in the region": [{ db: inSpain(RdsInstance, { backupTarget: "region" }) }, []],
  "backups in a place that is known only after deployment": [
    { db: inSpain(RdsInstance, { backupTarget: unknown() }) },
    ["perhaps backup unknown"],
  ],
  "a cluster that says nothing": [{ cluster }, []],
  "a member of a global database, and its primary": [
    {
      member: inRegion("us-east-1", RdsCluster, { globalClusterIdentifier: ref("global") }),
      global: inSpain(RdsGlobalCluster, { sourceDbClusterIdentifier: ref("cluster") }),
      cluster,
    },
    ["replica at us-east-1 of global of cluster"],
  ],
  "a member of a global database by its name": [
    {
      member: inRegion("us-east-1", RdsCluster, { globalClusterIdentifier: "world" }),
      global: inSpain(RdsGlobalCluster, { globalClusterIdentifier: "world" }),
    },
    ["replica at us-east-1 of global"],
  ],
  "a member of a global database that is known only after deployment": [
    { member: inSpain(RdsCluster, { globalClusterIdentifier: unknown() }) },
    ["replica at eu-south-2"],
  ],
  "a read replica of a cluster elsewhere": [
    {
      replica: inSpain(RdsCluster, {
        replicationSourceIdentifier: "arn:aws:rds:us-east-1:111122223333:cluster:orders",
      }),
    },
    ["replica at eu-south-2"],
  ],
  "a cluster that is restored from another": [
    {
      restored: inSpain(RdsCluster, {
        restoreToPointInTime: { sourceClusterIdentifier: ref("cluster") },
      }),
      cluster,
    },
    ["replica at eu-south-2 of cluster"],
  ],
  "a cluster that is restored from a deleted one": [
    {
      restored: inSpain(RdsCluster, {
        restoreToPointInTime: { sourceClusterResourceId: "cluster-123456" },
      }),
    },
    ["replica at eu-south-2"],
  ],
  "a cluster that is restored from a copied snapshot": [
    {
      restored: inSpain(RdsCluster, { snapshotIdentifier: "copied" }),
      copied: inSpain(RdsClusterSnapshotCopy, { targetDbClusterSnapshotIdentifier: "copied" }),
    },
    ["replica at eu-south-2 of copied"],
  ],
  "a cluster that is filled from a bucket": [
    { restored: inSpain(RdsCluster, { s3Import: { bucketName: ref("bucket") } }), bucket },
    ["replica at eu-south-2 of bucket"],
  ],
  "a global database without a source": [{ global: inSpain(RdsGlobalCluster) }, []],
  "a global database made of a cluster abroad": [
    {
      global: inSpain(RdsGlobalCluster, {
        sourceDbClusterIdentifier: "arn:aws:rds:us-east-1:111122223333:cluster:orders",
      }),
    },
    ["replica at us-east-1"],
  ],
  "a global database made of a cluster that is known only after deployment": [
    { global: inSpain(RdsGlobalCluster, { sourceDbClusterIdentifier: unknown() }) },
    ["replica unknown"],
  ],
  "backups that are replicated abroad": [
    {
      backups: inRegion("us-east-1", RdsInstanceAutomatedBackupsReplication, {
        sourceDbInstanceArn: ref("db"),
      }),
      db,
    },
    ["backup at us-east-1 of db"],
  ],
  "a snapshot": [
    { snapshot: inSpain(RdsSnapshot, { dbInstanceIdentifier: "orders" }), db },
    ["snapshot at eu-south-2 of db"],
  ],
  "a snapshot for another account and one for everyone": [
    { snapshot: inSpain(RdsSnapshot, { sharedAccounts: ["111122223333", "all"] }) },
    ["share at eu-south-2 for 111122223333", "share at eu-south-2 for all"],
  ],
  "a snapshot for accounts that are known only after deployment": [
    { snapshot: inSpain(RdsSnapshot, { sharedAccounts: unknown() }) },
    ["share at eu-south-2 for ?"],
  ],
  "a snapshot of a cluster for another account": [
    {
      snapshot: inSpain(RdsClusterSnapshot, {
        dbClusterIdentifier: ref("cluster"),
        sharedAccounts: ["111122223333"],
      }),
      cluster,
    },
    ["snapshot at eu-south-2 of cluster", "share at eu-south-2 for 111122223333"],
  ],
  "a snapshot that is copied abroad": [
    {
      copied: inSpain(RdsSnapshotCopy, {
        sourceDbSnapshotIdentifier: ref("snapshot"),
        destinationRegion: "us-east-1",
        sharedAccounts: ["111122223333"],
      }),
      snapshot: inSpain(RdsSnapshot),
    },
    [
      "snapshot at eu-south-2 of snapshot",
      "snapshot at us-east-1 of snapshot",
      "share at eu-south-2 for 111122223333",
    ],
  ],
  "a snapshot of a cluster that is copied to a region known only after deployment": [
    {
      copied: inSpain(RdsClusterSnapshotCopy, {
        sourceDbClusterSnapshotIdentifier: ref("snapshot"),
        destinationRegion: unknown(),
      }),
      snapshot: inSpain(RdsClusterSnapshot),
    },
    ["snapshot at eu-south-2 of snapshot", "snapshot unknown of snapshot"],
  ],
  "a snapshot that is exported to a bucket abroad": [
    {
      task: inSpain(RdsExportTask, { s3BucketName: "archive", sourceArn: ref("snapshot") }),
      bucket,
      snapshot: inSpain(RdsClusterSnapshot),
    },
    ["export at us-east-1 of snapshot"],
  ],
  "a snapshot that is exported to a bucket known only after deployment": [
    { task: inSpain(RdsExportTask, { s3BucketName: unknown() }) },
    ["export unknown"],
  ],
  "data that are taken to a warehouse elsewhere": [
    {
      integration: inSpain(RdsIntegration, {
        sourceArn: ref("cluster"),
        targetArn: "arn:aws:redshift:us-east-1:111122223333:namespace:1234",
      }),
      cluster,
    },
    ["export at us-east-1 of cluster"],
  ],
  "data that are taken to a warehouse of this stack": [
    {
      integration: inSpain(RdsIntegration, { sourceArn: ref("db"), targetArn: ref("warehouse") }),
      db,
      warehouse: inRegion("eu-west-1", RedshiftServerlessNamespace),
    },
    ["export at eu-west-1 of db"],
  ],
  "data that are taken to a cluster of this stack": [
    {
      integration: inSpain(RdsIntegration, { targetArn: ref("warehouse") }),
      warehouse: inRegion("eu-west-1", RedshiftCluster),
    },
    ["export at eu-west-1"],
  ],
  "an activity stream": [
    { stream: inSpain(RdsClusterActivityStream, { resourceArn: ref("cluster") }), cluster },
    ["log at eu-south-2 of cluster"],
  ],
});

const key = inSpain(KmsKey);
const keyAbroad = "arn:aws:kms:us-east-1:111122223333:key/1234abcd";

describeKeys("rds", {
  "an instance that says nothing": [
    { db },
    ["unencrypted storage: provider-managed at eu-south-2"],
  ],
  "an encrypted instance": [
    { db: inSpain(RdsInstance, { storageEncrypted: true }) },
    ["storage: provider-managed at eu-south-2"],
  ],
  "an instance with a key": [
    { db: inSpain(RdsInstance, { storageEncrypted: true, kmsKeyId: ref("key") }), key },
    ["storage: customer-managed at eu-south-2"],
  ],
  "an instance of which all is known only after deployment": [
    { db: inSpain(RdsInstance, { storageEncrypted: unknown(), kmsKeyId: unknown() }) },
    ["perhaps unencrypted storage: provider-managed or stronger unknown"],
  ],
  "a replica abroad with a key": [
    {
      replica: inRegion("us-east-1", RdsInstance, {
        replicateSourceDb: ref("db"),
        kmsKeyId: keyAbroad,
      }),
      db,
    },
    ["storage: customer-managed or stronger at us-east-1"],
  ],
  "a replica that is encrypted as its source is": [
    {
      replica: inSpain(RdsInstance, { replicateSourceDb: ref("db"), storageEncrypted: true }),
      db,
    },
    ["perhaps unencrypted storage: provider-managed or stronger unknown"],
  ],
  "an instance that is restored from a snapshot, with a key": [
    {
      db: inSpain(RdsInstance, { snapshotIdentifier: "before", kmsKeyId: ref("key") }),
      key,
    },
    ["storage: customer-managed at eu-south-2"],
  ],
  "keys of features that are switched on": [
    {
      db: inSpain(RdsInstance, {
        storageEncrypted: true,
        performanceInsightsEnabled: true,
        performanceInsightsKmsKeyId: ref("key"),
        manageMasterUserPassword: true,
      }),
      key,
    },
    [
      "storage: provider-managed at eu-south-2",
      "performance insights: customer-managed at eu-south-2",
      "master password: provider-managed at eu-south-2",
    ],
  ],
  "keys of features that are perhaps switched on": [
    {
      db: inSpain(RdsInstance, {
        storageEncrypted: true,
        performanceInsightsEnabled: unknown(),
        manageMasterUserPassword: false,
      }),
    },
    [
      "storage: provider-managed at eu-south-2",
      "performance insights: provider-managed or stronger unknown",
    ],
  ],
  "a cluster that says nothing": [
    { cluster },
    ["unencrypted storage: provider-managed at eu-south-2"],
  ],
  "a serverless cluster that says nothing": [
    { cluster: inSpain(RdsCluster, { engineMode: "serverless" }) },
    ["storage: provider-managed at eu-south-2"],
  ],
  "a cluster with keys": [
    {
      cluster: inSpain(RdsCluster, {
        storageEncrypted: true,
        kmsKeyId: ref("key"),
        performanceInsightsEnabled: true,
        manageMasterUserPassword: true,
        masterUserSecretKmsKeyId: ref("key"),
      }),
      key,
    },
    [
      "storage: customer-managed at eu-south-2",
      "performance insights: provider-managed at eu-south-2",
      "master password: customer-managed at eu-south-2",
    ],
  ],
  "a cluster that is encrypted as its snapshot is": [
    { cluster: inSpain(RdsCluster, { snapshotIdentifier: "before" }) },
    ["perhaps unencrypted storage: provider-managed or stronger unknown"],
  ],
  "an instance of a cluster": [{ instance: inSpain(RdsClusterInstance) }, []],
  "an instance of a cluster with insights": [
    { instance: inSpain(RdsClusterInstance, { performanceInsightsEnabled: true }) },
    ["performance insights: provider-managed at eu-south-2"],
  ],
  "a copied snapshot that names no key": [
    { copied: inSpain(RdsSnapshotCopy) },
    ["snapshot: provider-managed or stronger unknown"],
  ],
  "a copied snapshot with the alias of a key in its region": [
    {
      copied: inSpain(RdsClusterSnapshotCopy, {
        destinationRegion: "us-east-1",
        kmsKeyId: "alias/backups",
      }),
    },
    ["snapshot: customer-managed or stronger at us-east-1"],
  ],
  "replicated backups that name no key": [
    { backups: inSpain(RdsInstanceAutomatedBackupsReplication) },
    ["backups: none"],
  ],
  "replicated backups with a key": [
    { backups: inSpain(RdsInstanceAutomatedBackupsReplication, { kmsKeyId: ref("key") }), key },
    ["backups: customer-managed at eu-south-2"],
  ],
  "an exported snapshot": [
    { task: inSpain(RdsExportTask, { kmsKeyId: ref("key") }), key },
    ["export: customer-managed at eu-south-2"],
  ],
  "data on their way to a warehouse": [
    { integration: inSpain(RdsIntegration) },
    ["data on their way: provider-managed at eu-south-2"],
  ],
  "an activity stream": [
    { stream: inSpain(RdsClusterActivityStream, { kmsKeyId: ref("key") }), key },
    ["activity stream: customer-managed at eu-south-2"],
  ],
});
