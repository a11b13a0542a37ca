import { ref, unknown } from "../../../policypack/kit/rule-table";
import {
  DocdbCluster,
  DocdbClusterInstance,
  DocdbClusterSnapshot,
  DocdbElasticCluster,
  DocdbGlobalCluster,
} from "../../../policypack/resources/aws/docdb";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const cluster = inSpain(DocdbCluster, { clusterIdentifier: "orders" });

describePlacements("docdb", {
  "a cluster that says nothing": [{ cluster }, []],
  "a member of a global cluster, and its primary": [
    {
      member: inRegion("us-east-1", DocdbCluster, { globalClusterIdentifier: "world" }),
      global: inSpain(DocdbGlobalCluster, {
        globalClusterIdentifier: "world",
        sourceDbClusterIdentifier: ref("cluster"),
      }),
      cluster,
    },
    ["replica at us-east-1 of global of cluster"],
  ],
  "a member of a global cluster that is known only after deployment": [
    { member: inSpain(DocdbCluster, { globalClusterIdentifier: unknown() }) },
    ["replica at eu-south-2"],
  ],
  "a global cluster made of a cluster abroad": [
    {
      global: inSpain(DocdbGlobalCluster, {
        sourceDbClusterIdentifier: "arn:aws:rds:us-east-1:111122223333:cluster:orders",
      }),
    },
    ["replica at us-east-1"],
  ],
  "a global cluster without a source": [{ global: inSpain(DocdbGlobalCluster) }, []],
  "a cluster that is restored from another": [
    {
      restored: inSpain(DocdbCluster, {
        restoreToPointInTime: { sourceClusterIdentifier: "orders" },
      }),
      cluster,
    },
    ["replica at eu-south-2 of cluster"],
  ],
  "a cluster that is restored from a snapshot": [
    {
      restored: inRegion("us-east-1", DocdbCluster, { snapshotIdentifier: ref("snapshot") }),
      snapshot: inSpain(DocdbClusterSnapshot),
    },
    ["replica at us-east-1 of snapshot"],
  ],
  "a snapshot": [
    { snapshot: inSpain(DocdbClusterSnapshot, { dbClusterIdentifier: ref("cluster") }), cluster },
    ["snapshot at eu-south-2 of cluster"],
  ],
});

const key = inSpain(KmsKey);

describeKeys("docdb", {
  "a cluster that says nothing": [
    { cluster },
    ["unencrypted storage: provider-managed at eu-south-2"],
  ],
  "a cluster with a key": [
    { cluster: inSpain(DocdbCluster, { storageEncrypted: true, kmsKeyId: ref("key") }), key },
    ["storage: customer-managed at eu-south-2"],
  ],
  "a cluster of which all is known only after deployment": [
    { cluster: inSpain(DocdbCluster, { storageEncrypted: unknown(), kmsKeyId: unknown() }) },
    ["perhaps unencrypted storage: provider-managed or stronger unknown"],
  ],
  "a cluster that is encrypted as its snapshot is": [
    { cluster: inSpain(DocdbCluster, { snapshotIdentifier: "before" }) },
    ["perhaps unencrypted storage: provider-managed or stronger unknown"],
  ],
  "a password that DocumentDB manages": [
    {
      cluster: inSpain(DocdbCluster, { storageEncrypted: true, manageMasterUserPassword: true }),
    },
    ["storage: provider-managed at eu-south-2", "master password: provider-managed at eu-south-2"],
  ],
  "an elastic cluster that says nothing": [
    { cluster: inSpain(DocdbElasticCluster) },
    ["storage: provider-managed at eu-south-2"],
  ],
  "an elastic cluster with a key": [
    { cluster: inSpain(DocdbElasticCluster, { kmsKeyId: ref("key") }), key },
    ["storage: customer-managed at eu-south-2"],
  ],
  "an instance of a cluster": [{ instance: inSpain(DocdbClusterInstance) }, []],
  "an instance of a cluster with insights": [
    {
      instance: inSpain(DocdbClusterInstance, {
        enablePerformanceInsights: true,
        performanceInsightsKmsKeyId: ref("key"),
      }),
      key,
    },
    ["performance insights: customer-managed at eu-south-2"],
  ],
});
