import type { ClusterArgs as MemorydbClusterArgs } from "@pulumi/aws/memorydb/cluster";
import type { MultiRegionClusterArgs as MemorydbMultiRegionClusterArgs } from "@pulumi/aws/memorydb/multiRegionCluster";
import type { SnapshotArgs as MemorydbSnapshotArgs } from "@pulumi/aws/memorydb/snapshot";
import type { SubnetGroupArgs as MemorydbSubnetGroupArgs } from "@pulumi/aws/memorydb/subnetGroup";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const MemorydbCluster = resourceType<Unwrap<MemorydbClusterArgs>>(
  "aws:memorydb/cluster:Cluster",
);
export const MemorydbMultiRegionCluster = resourceType<Unwrap<MemorydbMultiRegionClusterArgs>>(
  "aws:memorydb/multiRegionCluster:MultiRegionCluster",
  { names: [] },
);
export const MemorydbSnapshot = resourceType<Unwrap<MemorydbSnapshotArgs>>(
  "aws:memorydb/snapshot:Snapshot",
);
export const MemorydbSubnetGroup = resourceType<Unwrap<MemorydbSubnetGroupArgs>>(
  "aws:memorydb/subnetGroup:SubnetGroup",
);
