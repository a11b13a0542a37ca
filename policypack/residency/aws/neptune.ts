import { equals } from "../../core";
import {
  NeptuneCluster,
  NeptuneClusterSnapshot,
  NeptuneGlobalCluster,
} from "../../resources/aws/neptune";
import { placeOf } from "../destination";
import { type KeyExtractor, keysOf } from "../key-use";
import { copiesOf, copy, type Extractor, from } from "../placement";
import { derived, groupMember, storageKey } from "../shared/derived";

export const copies: readonly Extractor[] = [
  ...copiesOf(NeptuneCluster, (cluster, around) => [
    ...groupMember(
      "member of a global database",
      cluster.globalClusterIdentifier,
      { type: NeptuneGlobalCluster, primary: (group) => group.sourceDbClusterIdentifier },
      NeptuneCluster,
      around,
    ),
    ...derived("replica", "read replica", cluster.replicationSourceIdentifier, NeptuneCluster),
    ...derived("replica", "restored snapshot", cluster.snapshotIdentifier, NeptuneClusterSnapshot),
  ]),
  // The members that join it say so themselves; the one that it is made of does not.
  ...copiesOf(NeptuneGlobalCluster, ({ sourceDbClusterIdentifier: source }) =>
    copy("replica", "primary of the global database", placeOf(source, NeptuneCluster), {
      of: from(source, NeptuneCluster),
    }),
  ),
  ...copiesOf(NeptuneClusterSnapshot, ({ dbClusterIdentifier }) =>
    derived("snapshot", "snapshot", dbClusterIdentifier, NeptuneCluster),
  ),
];

export const keys: readonly KeyExtractor[] = keysOf(NeptuneCluster, (cluster) =>
  storageKey(
    cluster.kmsKeyArn,
    equals(cluster.storageEncrypted, true),
    cluster.replicationSourceIdentifier,
    cluster.snapshotIdentifier,
  ),
);
