import { ref, unknown } from "../../../policypack/kit/rule-table";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import {
  NeptuneCluster,
  NeptuneClusterSnapshot,
  NeptuneGlobalCluster,
} from "../../../policypack/resources/aws/neptune";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const cluster = inSpain(NeptuneCluster, { clusterIdentifier: "people" });

describePlacements("neptune", {
  "a cluster that says nothing": [{ cluster }, []],
  "a member of a global database, and its primary": [
    {
      member: inRegion("us-east-1", NeptuneCluster, { globalClusterIdentifier: ref("global") }),
      global: inSpain(NeptuneGlobalCluster, { sourceDbClusterIdentifier: ref("cluster") }),
      cluster,
    },
    ["replica at us-east-1 of global of cluster"],
  ],
  "a member of a global database that is known only after deployment": [
    { member: inSpain(NeptuneCluster, { globalClusterIdentifier: unknown() }) },
    ["replica at eu-south-2"],
  ],
  "a global database made of a cluster abroad": [
    {
      global: inSpain(NeptuneGlobalCluster, {
        sourceDbClusterIdentifier: "arn:aws:rds:us-east-1:111122223333:cluster:people",
      }),
    },
    ["replica at us-east-1"],
  ],
  "a global database without a source": [{ global: inSpain(NeptuneGlobalCluster) }, []],
  "a read replica": [
    {
      replica: inRegion("us-east-1", NeptuneCluster, {
        replicationSourceIdentifier: ref("cluster"),
      }),
      cluster,
    },
    ["replica at us-east-1 of cluster"],
  ],
  "a cluster that is restored from a snapshot": [
    {
      restored: inSpain(NeptuneCluster, { snapshotIdentifier: "before" }),
      snapshot: inSpain(NeptuneClusterSnapshot, { dbClusterSnapshotIdentifier: "before" }),
    },
    ["replica at eu-south-2 of snapshot"],
  ],
  "a snapshot": [
    { snapshot: inSpain(NeptuneClusterSnapshot, { dbClusterIdentifier: "people" }), cluster },
    ["snapshot at eu-south-2 of cluster"],
  ],
});

describeKeys("neptune", {
  "a cluster that says nothing": [
    { cluster },
    ["unencrypted storage: provider-managed at eu-south-2"],
  ],
  "a cluster with a key": [
    {
      cluster: inSpain(NeptuneCluster, { storageEncrypted: true, kmsKeyArn: ref("key") }),
      key: inSpain(KmsKey),
    },
    ["storage: customer-managed at eu-south-2"],
  ],
  "a cluster of which all is known only after deployment": [
    { cluster: inSpain(NeptuneCluster, { storageEncrypted: unknown(), kmsKeyArn: unknown() }) },
    ["perhaps unencrypted storage: provider-managed or stronger unknown"],
  ],
  "a replica that is encrypted as its source is": [
    { replica: inSpain(NeptuneCluster, { replicationSourceIdentifier: ref("cluster") }), cluster },
    ["perhaps unencrypted storage: provider-managed or stronger unknown"],
  ],
});
