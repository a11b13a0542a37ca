import { equals } from "../../core";
import {
  DocdbCluster,
  DocdbClusterInstance,
  DocdbClusterSnapshot,
  DocdbElasticCluster,
  DocdbGlobalCluster,
} from "../../resources/aws/docdb";
import { placeOf } from "../destination";
import { featureKeys, type KeyExtractor, keysOf, keyUse, providerKey } from "../key-use";
import { copiesOf, copy, type Extractor, from } from "../placement";
import { derived, groupMember, storageKey } from "../shared/derived";

export const copies: readonly Extractor[] = [
  ...copiesOf(DocdbCluster, (cluster, around) => [
    ...groupMember(
      "member of a global cluster",
      cluster.globalClusterIdentifier,
      { type: DocdbGlobalCluster, primary: (group) => group.sourceDbClusterIdentifier },
      DocdbCluster,
      around,
    ),
    ...derived(
      "replica",
      "restored cluster",
      cluster.restoreToPointInTime.sourceClusterIdentifier,
      DocdbCluster,
    ),
    ...derived("replica", "restored snapshot", cluster.snapshotIdentifier, DocdbClusterSnapshot),
  ]),
  // The members that join it say so themselves; the one that it is made of does not.
  ...copiesOf(DocdbGlobalCluster, ({ sourceDbClusterIdentifier: source }) =>
    copy("replica", "primary of the global cluster", placeOf(source, DocdbCluster), {
      of: from(source, DocdbCluster),
    }),
  ),
  ...copiesOf(DocdbClusterSnapshot, ({ dbClusterIdentifier }) =>
    derived("snapshot", "snapshot", dbClusterIdentifier, DocdbCluster),
  ),
];

export const keys: readonly KeyExtractor[] = [
  ...keysOf(DocdbCluster, (cluster) => [
    ...storageKey(
      cluster.kmsKeyId,
      equals(cluster.storageEncrypted, true),
      cluster.restoreToPointInTime,
      cluster.snapshotIdentifier,
    ),
    // Kept in Secrets Manager; no key can be named for it here.
    ...featureKeys(
      equals(cluster.manageMasterUserPassword, true),
      providerKey("master password", cluster),
    ),
  ]),
  ...keysOf(DocdbElasticCluster, (cluster) => keyUse("storage", cluster.kmsKeyId)),
  // Its storage is the cluster's.
  ...keysOf(DocdbClusterInstance, (instance) =>
    featureKeys(
      equals(instance.enablePerformanceInsights, true),
      keyUse("performance insights", instance.performanceInsightsKmsKeyId),
    ),
  ),
];
