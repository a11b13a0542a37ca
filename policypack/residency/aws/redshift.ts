import { type Checked, checkedInputs, equals, nodeOf, not, satisfies } from "../../core";
import { DynamodbTable } from "../../resources/aws/dynamodb";
import { RdsCluster, RdsInstance } from "../../resources/aws/rds";
import {
  RedshiftCluster,
  RedshiftDataShareAuthorization,
  RedshiftDataShareConsumerAssociation,
  RedshiftEndpointAuthorization,
  RedshiftIntegration,
  RedshiftSnapshotCopy,
  RedshiftSnapshotCopyGrant,
} from "../../resources/aws/redshift";
import { RedshiftServerlessNamespace } from "../../resources/aws/redshiftserverless";
import { Bucket } from "../../resources/aws/s3";
import { here, placeOf, region, worldwide } from "../destination";
import { type KeyExtractor, type KeyUse, keysOf, keyUse, unseenKey } from "../key-use";
import { type Around, copiesOf, copiesWhen, copy, type Extractor, from } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(RedshiftSnapshotCopy, (snapshot) =>
    copy("snapshot", "copied snapshot", region(snapshot.destinationRegion), {
      of: from(snapshot.clusterIdentifier, RedshiftCluster),
    }),
  ),
  ...copiesOf(RedshiftDataShareAuthorization, ({ consumerIdentifier }) =>
    copy("share", "shared data", here(consumerIdentifier), { recipient: consumerIdentifier }),
  ),
  ...copiesOf(RedshiftDataShareConsumerAssociation, (association) => [
    ...copy("export", "shared data", region(association.consumerRegion)),
    ...copy(
      "export",
      "shared data",
      placeOf(association.consumerArn, RedshiftServerlessNamespace, RedshiftCluster),
    ),
    ...copiesWhen(equals(association.associateEntireAccount, true), () =>
      copy(
        "export",
        "shared data",
        worldwide(association.associateEntireAccount, "hence every warehouse in every region"),
      ),
    ),
  ]),
  ...copiesOf(RedshiftEndpointAuthorization, ({ account, clusterIdentifier }) =>
    copy("share", "access to the cluster", here(account), {
      recipient: account,
      of: from(clusterIdentifier, RedshiftCluster),
    }),
  ),
  ...copiesOf(RedshiftIntegration, (integration) =>
    copy(
      "replica",
      "zero-ETL copy",
      placeOf(integration.targetArn, RedshiftServerlessNamespace, RedshiftCluster),
      { of: from(integration.sourceArn, RdsCluster, RdsInstance, DynamodbTable, Bucket) },
    ),
  ),
];

type SnapshotCopy = NonNullable<typeof RedshiftSnapshotCopy.inputs>;
type SnapshotCopyGrant = NonNullable<typeof RedshiftSnapshotCopyGrant.inputs>;

/** Snapshots abroad are encrypted with a key there, which a grant names. */
function snapshotKey(copied: Checked<SnapshotCopy>, { graph }: Around): readonly KeyUse[] {
  const name = copied.snapshotCopyGrantName;
  const { certain } = graph.referents(nodeOf(name), RedshiftSnapshotCopyGrant);
  const [grant] = certain;
  return keyUse(
    "copied snapshots",
    grant === undefined
      ? unseenKey(name, "set by a grant that can't be seen")
      : checkedInputs<SnapshotCopyGrant>(grant).kmsKeyId,
    { at: region(copied.destinationRegion) },
  );
}

export const keys: readonly KeyExtractor[] = [
  ...keysOf(RedshiftCluster, (cluster, around) => [
    ...keyUse("storage", cluster.kmsKeyId, {
      // Redshift encrypts unless told not to, in text or as a boolean.
      encrypted: not(
        satisfies(
          cluster.encrypted,
          (known: unknown) => known === "false" || known === false,
          "false",
        ),
      ),
    }),
    ...(equals(cluster.manageMasterPassword, true).outcome === "violating"
      ? []
      : keyUse("admin credentials", cluster.masterPasswordSecretKmsKeyId)),
    ...around
      .attached(RedshiftSnapshotCopy, "clusterIdentifier")
      .elements.flatMap((copied) => snapshotKey(copied, around)),
  ]),
];
