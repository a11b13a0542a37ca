import { ref, unknown } from "../../../policypack/kit/rule-table";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { RdsCluster } from "../../../policypack/resources/aws/rds";
import {
  RedshiftCluster,
  RedshiftDataShareAuthorization,
  RedshiftDataShareConsumerAssociation,
  RedshiftEndpointAuthorization,
  RedshiftIntegration,
  RedshiftSnapshotCopy,
  RedshiftSnapshotCopyGrant,
} from "../../../policypack/resources/aws/redshift";
import { RedshiftServerlessNamespace } from "../../../policypack/resources/aws/redshiftserverless";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const cluster = inSpain(RedshiftCluster, { clusterIdentifier: "dw" });
const namespace =
  "arn:aws:redshift-serverless:eu-west-1:111122223333:namespace/1234abcd-12ab-34cd-56ef-1234567890ab";

describePlacements("redshift", {
  "a cluster alone": [{ cluster }, []],
  "snapshots that are copied abroad": [
    {
      snapshot: inSpain(RedshiftSnapshotCopy, {
        clusterIdentifier: ref("cluster"),
        destinationRegion: "us-east-1",
      }),
      cluster,
    },
    ["snapshot at us-east-1 of cluster"],
  ],
  "snapshots that are copied to a region that is known only after deployment": [
    { snapshot: inSpain(RedshiftSnapshotCopy, { destinationRegion: unknown() }) },
    ["snapshot unknown"],
  ],
  "snapshots that aren't copied": [{ snapshot: inSpain(RedshiftSnapshotCopy) }, []],
  "data that are shared with another account": [
    { share: inSpain(RedshiftDataShareAuthorization, { consumerIdentifier: "444455556666" }) },
    ["share at eu-south-2 for 444455556666"],
  ],
  "data that are shared with nobody": [{ share: inSpain(RedshiftDataShareAuthorization) }, []],
  "data of another that are read in a region": [
    { reader: inSpain(RedshiftDataShareConsumerAssociation, { consumerRegion: "us-east-1" }) },
    ["export at us-east-1"],
  ],
  "data of another that are read in a namespace": [
    { reader: inSpain(RedshiftDataShareConsumerAssociation, { consumerArn: namespace }) },
    ["export at eu-west-1"],
  ],
  "data of another that are read in the whole account": [
    { reader: inSpain(RedshiftDataShareConsumerAssociation, { associateEntireAccount: true }) },
    ["export worldwide"],
  ],
  "data of another that are read in a region that is known only after deployment": [
    { reader: inSpain(RedshiftDataShareConsumerAssociation, { consumerRegion: unknown() }) },
    ["export unknown"],
  ],
  "data of another that aren't read in the whole account": [
    { reader: inSpain(RedshiftDataShareConsumerAssociation, { associateEntireAccount: false }) },
    [],
  ],
  "a cluster that another account may reach": [
    {
      access: inSpain(RedshiftEndpointAuthorization, {
        account: "444455556666",
        clusterIdentifier: ref("cluster"),
      }),
      cluster,
    },
    ["share at eu-south-2 of cluster for 444455556666"],
  ],
  "a cluster that an account may reach that is known only after deployment": [
    { access: inSpain(RedshiftEndpointAuthorization, { account: unknown() }) },
    ["share at eu-south-2 for ?"],
  ],
  "a cluster that nobody else may reach": [{ access: inSpain(RedshiftEndpointAuthorization) }, []],
  "a database that is copied into a warehouse": [
    {
      integration: inSpain(RedshiftIntegration, {
        sourceArn: ref("database"),
        targetArn: ref("warehouse"),
      }),
      database: inSpain(RdsCluster),
      warehouse: inRegion("us-east-1", RedshiftServerlessNamespace),
    },
    ["replica at us-east-1 of database"],
  ],
  "a database that is copied into a warehouse elsewhere": [
    { integration: inSpain(RedshiftIntegration, { targetArn: namespace }) },
    ["replica at eu-west-1"],
  ],
  "a database that isn't copied": [{ integration: inSpain(RedshiftIntegration) }, []],
  "a database that is copied somewhere": [
    { integration: inSpain(RedshiftIntegration, { targetArn: unknown() }) },
    ["replica unknown"],
  ],
});

const copied = inSpain(RedshiftSnapshotCopy, {
  clusterIdentifier: "dw",
  destinationRegion: "eu-west-1",
  snapshotCopyGrantName: "abroad",
});

describeKeys("redshift", {
  "a cluster that says nothing": [{ cluster }, ["storage: provider-managed at eu-south-2"]],
  "a cluster with a key of this stack": [
    { cluster: inSpain(RedshiftCluster, { kmsKeyId: ref("key") }), key: inSpain(KmsKey) },
    ["storage: customer-managed at eu-south-2"],
  ],
  "a cluster that isn't encrypted": [
    { cluster: inSpain(RedshiftCluster, { encrypted: "false" }) },
    ["unencrypted storage: provider-managed at eu-south-2"],
  ],
  "a cluster that isn't encrypted, as a boolean": [
    { cluster: inSpain(RedshiftCluster, { encrypted: false }) },
    ["unencrypted storage: provider-managed at eu-south-2"],
  ],
  "a cluster whose encryption is known only after deployment": [
    { cluster: inSpain(RedshiftCluster, { encrypted: unknown() }) },
    ["perhaps unencrypted storage: provider-managed at eu-south-2"],
  ],
  "credentials that AWS keeps": [
    { cluster: inSpain(RedshiftCluster, { manageMasterPassword: true }) },
    [
      "storage: provider-managed at eu-south-2",
      "admin credentials: provider-managed at eu-south-2",
    ],
  ],
  "snapshots abroad with a key there": [
    {
      cluster,
      copied,
      grant: inRegion("eu-west-1", RedshiftSnapshotCopyGrant, {
        snapshotCopyGrantName: "abroad",
        kmsKeyId: ref("key"),
      }),
      key: inRegion("eu-west-1", KmsKey),
    },
    ["storage: provider-managed at eu-south-2", "copied snapshots: customer-managed at eu-west-1"],
  ],
  "snapshots abroad by a grant that isn't in this stack": [
    { cluster, copied },
    [
      "storage: provider-managed at eu-south-2",
      "copied snapshots: provider-managed or stronger unknown",
    ],
  ],
  "snapshots abroad without a grant": [
    {
      cluster,
      copied: inSpain(RedshiftSnapshotCopy, {
        clusterIdentifier: ref("cluster"),
        destinationRegion: "eu-west-1",
      }),
    },
    ["storage: provider-managed at eu-south-2", "copied snapshots: provider-managed at eu-west-1"],
  ],
});
