import {
  allOf,
  anyOf,
  type CheckedValue,
  equals,
  nodeOf,
  not,
  type ResourceType,
} from "../../core";
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
} from "../../resources/aws/rds";
import { RedshiftCluster } from "../../resources/aws/redshift";
import { RedshiftServerlessNamespace } from "../../resources/aws/redshiftserverless";
import { Bucket } from "../../resources/aws/s3";
import { beyondSight, byDefault, here, placeOf, region } from "../destination";
import { featureKeys, type KeyExtractor, type KeyUse, keysOf, keyUse } from "../key-use";
import { type Copy, copiesOf, copiesWhen, copy, type Extractor, each, from } from "../placement";
import { derived, groupMember, storageKey } from "../shared/derived";

const INSTANCE_SNAPSHOTS = [RdsSnapshot, RdsSnapshotCopy];
const CLUSTER_SNAPSHOTS = [RdsClusterSnapshot, RdsClusterSnapshotCopy];
const SNAPSHOTS = [...INSTANCE_SNAPSHOTS, ...CLUSTER_SNAPSHOTS];

export const copies: readonly Extractor[] = [
  ...copiesOf(RdsInstance, (db) => [
    ...derived("replica", "read replica", db.replicateSourceDb, RdsInstance, RdsCluster),
    ...derived(
      "replica",
      "restored backup",
      db.restoreToPointInTime.sourceDbInstanceAutomatedBackupsArn,
      RdsInstanceAutomatedBackupsReplication,
      RdsInstance,
    ),
    ...derived(
      "replica",
      "restored database",
      db.restoreToPointInTime.sourceDbInstanceIdentifier,
      RdsInstance,
    ),
    ...derived(
      "replica",
      "restored database",
      db.restoreToPointInTime.sourceDbiResourceId,
      RdsInstance,
    ),
    ...derived("replica", "restored snapshot", db.snapshotIdentifier, ...SNAPSHOTS),
    ...derived("replica", "imported backup", db.s3Import.bucketName, Bucket),
    ...copiesWhen(equals(db.backupTarget, "outposts"), () =>
      copy(
        "backup",
        "backups",
        beyondSight(db.backupTarget, "on an Outpost, whose place AWS does not say"),
      ),
    ),
  ]),
  ...copiesOf(RdsCluster, (cluster, around) => [
    ...groupMember(
      "member of a global database",
      cluster.globalClusterIdentifier,
      { type: RdsGlobalCluster, primary: (group) => group.sourceDbClusterIdentifier },
      RdsCluster,
      around,
    ),
    ...derived(
      "replica",
      "read replica",
      cluster.replicationSourceIdentifier,
      RdsCluster,
      RdsInstance,
    ),
    ...derived(
      "replica",
      "restored database",
      cluster.restoreToPointInTime.sourceClusterIdentifier,
      RdsCluster,
    ),
    ...derived(
      "replica",
      "restored database",
      cluster.restoreToPointInTime.sourceClusterResourceId,
      RdsCluster,
    ),
    ...derived("replica", "restored snapshot", cluster.snapshotIdentifier, ...SNAPSHOTS),
    ...derived("replica", "imported backup", cluster.s3Import.bucketName, Bucket),
  ]),
  // The members that join it say so themselves; the one that it is made of does not.
  ...copiesOf(RdsGlobalCluster, ({ sourceDbClusterIdentifier: source }) =>
    copy("replica", "primary of the global database", placeOf(source, RdsCluster), {
      of: from(source, RdsCluster),
    }),
  ),
  // Backups are replicated from where the source is to where this resource is.
  ...copiesOf(RdsInstanceAutomatedBackupsReplication, ({ sourceDbInstanceArn }) =>
    derived("backup", "replicated backups", sourceDbInstanceArn, RdsInstance),
  ),
  ...copiesOf(RdsSnapshot, ({ dbInstanceIdentifier, sharedAccounts }) => [
    ...derived("snapshot", "snapshot", dbInstanceIdentifier, RdsInstance),
    ...sharedWith(sharedAccounts),
  ]),
  ...copiesOf(RdsClusterSnapshot, ({ dbClusterIdentifier, sharedAccounts }) => [
    ...derived("snapshot", "snapshot", dbClusterIdentifier, RdsCluster),
    ...sharedWith(sharedAccounts),
  ]),
  ...copiesOf(RdsSnapshotCopy, (snapshot) => [
    ...copied(snapshot.sourceDbSnapshotIdentifier, snapshot.destinationRegion, INSTANCE_SNAPSHOTS),
    ...sharedWith(snapshot.sharedAccounts),
  ]),
  ...copiesOf(RdsClusterSnapshotCopy, (snapshot) => [
    ...copied(
      snapshot.sourceDbClusterSnapshotIdentifier,
      snapshot.destinationRegion,
      CLUSTER_SNAPSHOTS,
    ),
    ...sharedWith(snapshot.sharedAccounts),
  ]),
  ...copiesOf(RdsExportTask, ({ s3BucketName, sourceArn }) =>
    copy("export", "exported snapshot", placeOf(s3BucketName, Bucket), {
      of: from(sourceArn, ...SNAPSHOTS, RdsCluster),
    }),
  ),
  ...copiesOf(RdsIntegration, ({ sourceArn, targetArn }) =>
    copy(
      "export",
      "data in the warehouse",
      placeOf(targetArn, RedshiftCluster, RedshiftServerlessNamespace),
      { of: from(sourceArn, RdsCluster, RdsInstance) },
    ),
  ),
  // The stream goes to a Kinesis stream that AWS makes in the region of the database.
  ...copiesOf(RdsClusterActivityStream, ({ resourceArn }) =>
    derived("log", "activity stream", resourceArn, RdsCluster, RdsInstance),
  ),
];

/** The copy is where the resource is, and in the region that it names beside its own. */
function copied(
  source: CheckedValue<string>,
  destination: CheckedValue<string>,
  types: readonly ResourceType<unknown>[],
): readonly Copy[] {
  return [
    ...derived("snapshot", "copied snapshot", source, ...types),
    ...copy("snapshot", "copied snapshot", region(destination), { of: from(source, ...types) }),
  ];
}

/** Other accounts may restore the snapshot; with `all` everyone may. */
function sharedWith(accounts: CheckedValue<readonly string[]>): readonly Copy[] {
  return each(accounts, (account) =>
    copy("share", "snapshot", here(account), { recipient: account }),
  );
}

export const keys: readonly KeyExtractor[] = [
  ...keysOf(RdsInstance, (db) => [
    // A replica or restored database is encrypted as its source is; a replica abroad by its key.
    ...storageKey(
      db.kmsKeyId,
      equals(db.storageEncrypted, true),
      db.replicateSourceDb,
      db.snapshotIdentifier,
      db.restoreToPointInTime,
    ),
    ...featureKeys(
      equals(db.performanceInsightsEnabled, true),
      keyUse("performance insights", db.performanceInsightsKmsKeyId),
    ),
    ...featureKeys(
      equals(db.manageMasterUserPassword, true),
      keyUse("master password", db.masterUserSecretKmsKeyId),
    ),
  ]),
  ...keysOf(RdsCluster, (cluster) => [
    ...storageKey(
      cluster.kmsKeyId,
      anyOf(
        equals(cluster.storageEncrypted, true),
        // Where nothing is said, serverless clusters of the first version are encrypted, others not.
        allOf(
          equals(cluster.engineMode, "serverless"),
          not(equals(cluster.storageEncrypted, false)),
        ),
      ),
      cluster.replicationSourceIdentifier,
      cluster.snapshotIdentifier,
      cluster.restoreToPointInTime,
    ),
    ...featureKeys(
      equals(cluster.performanceInsightsEnabled, true),
      keyUse("performance insights", cluster.performanceInsightsKmsKeyId),
    ),
    ...featureKeys(
      equals(cluster.manageMasterUserPassword, true),
      keyUse("master password", cluster.masterUserSecretKmsKeyId),
    ),
  ]),
  // Its storage is the cluster's.
  ...keysOf(RdsClusterInstance, (instance) =>
    featureKeys(
      equals(instance.performanceInsightsEnabled, true),
      keyUse("performance insights", instance.performanceInsightsKmsKeyId),
    ),
  ),
  ...keysOf([RdsSnapshotCopy, RdsClusterSnapshotCopy], copiedKey),
  // Backups of an encrypted source can't be replicated without a key.
  ...keysOf(RdsInstanceAutomatedBackupsReplication, (backups) =>
    keyUse("backups", backups.kmsKeyId, { otherwise: "none" }),
  ),
  ...keysOf(RdsExportTask, (task) => keyUse("export", task.kmsKeyId)),
  ...keysOf(RdsIntegration, (integration) => keyUse("data on their way", integration.kmsKeyId)),
  ...keysOf(RdsClusterActivityStream, (stream) => keyUse("activity stream", stream.kmsKeyId)),
];

interface CopiedSnapshot {
  readonly kmsKeyId: CheckedValue<string>;
  readonly destinationRegion: CheckedValue<string>;
}

/** A copy that names no key keeps that of its source, or is as little encrypted. */
function copiedKey({ kmsKeyId, destinationRegion }: CopiedSnapshot): readonly KeyUse[] {
  const isElsewhere = nodeOf(destinationRegion).state !== "absent";
  return keyUse(
    "snapshot",
    byDefault(kmsKeyId),
    isElsewhere ? { at: region(destinationRegion) } : {},
  );
}
