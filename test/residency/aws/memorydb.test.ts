import { ref, unknown } from "../../../policypack/kit/rule-table";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import {
  MemorydbCluster,
  MemorydbMultiRegionCluster,
  MemorydbSnapshot,
} from "../../../policypack/resources/aws/memorydb";
import { Bucket } from "../../../policypack/resources/aws/s3";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const cluster = inSpain(MemorydbCluster, { name: "sessions" });

describePlacements("memorydb", {
  "a cluster that says nothing": [{ cluster }, []],
  "a member of a multi-region cluster": [
    {
      member: inRegion("us-east-1", MemorydbCluster, { multiRegionClusterName: ref("global") }),
      global: inSpain(MemorydbMultiRegionCluster),
    },
    ["replica at us-east-1 of global"],
  ],
  "a member of a multi-region cluster that is known only after deployment": [
    { member: inSpain(MemorydbCluster, { multiRegionClusterName: unknown() }) },
    ["replica at eu-south-2"],
  ],
  "a cluster that is restored from a snapshot": [
    {
      restored: inSpain(MemorydbCluster, { snapshotName: "before" }),
      snapshot: inSpain(MemorydbSnapshot, { name: "before" }),
    },
    ["replica at eu-south-2 of snapshot"],
  ],
  "a cluster that is filled from a file in a bucket": [
    {
      restored: inSpain(MemorydbCluster, { snapshotArns: ["arn:aws:s3:::archive/before.rdb"] }),
      bucket: inRegion("us-east-1", Bucket, { bucket: "archive" }),
    },
    ["replica at eu-south-2 of bucket"],
  ],
  "a snapshot": [
    { snapshot: inSpain(MemorydbSnapshot, { clusterName: ref("cluster") }), cluster },
    ["snapshot at eu-south-2 of cluster"],
  ],
});

const key = inSpain(KmsKey);

describeKeys("memorydb", {
  "a cluster that says nothing": [{ cluster }, ["storage: provider-managed at eu-south-2"]],
  "a cluster with a key": [
    { cluster: inSpain(MemorydbCluster, { kmsKeyArn: ref("key") }), key },
    ["storage: customer-managed at eu-south-2"],
  ],
  "a cluster with a key that is known only after deployment": [
    { cluster: inSpain(MemorydbCluster, { kmsKeyArn: unknown() }) },
    ["storage: provider-managed or stronger unknown"],
  ],
  "a snapshot that says nothing": [
    { snapshot: inSpain(MemorydbSnapshot) },
    ["snapshot: provider-managed at eu-south-2"],
  ],
  "a snapshot with a key": [
    { snapshot: inSpain(MemorydbSnapshot, { kmsKeyArn: ref("key") }), key },
    ["snapshot: customer-managed at eu-south-2"],
  ],
});
