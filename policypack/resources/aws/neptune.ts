import type { ClusterArgs as NeptuneClusterArgs } from "@pulumi/aws/neptune/cluster";
import type { ClusterInstanceArgs as NeptuneClusterInstanceArgs } from "@pulumi/aws/neptune/clusterInstance";
import type { ClusterSnapshotArgs as NeptuneClusterSnapshotArgs } from "@pulumi/aws/neptune/clusterSnapshot";
import type { GlobalClusterArgs as NeptuneGlobalClusterArgs } from "@pulumi/aws/neptune/globalCluster";
import type { SubnetGroupArgs as NeptuneSubnetGroupArgs } from "@pulumi/aws/neptune/subnetGroup";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const NeptuneCluster = resourceType<Unwrap<NeptuneClusterArgs>>(
  "aws:neptune/cluster:Cluster",
  { names: ["clusterIdentifier"] },
);
export const NeptuneClusterSnapshot = resourceType<Unwrap<NeptuneClusterSnapshotArgs>>(
  "aws:neptune/clusterSnapshot:ClusterSnapshot",
  { names: ["dbClusterSnapshotIdentifier"] },
);
export const NeptuneGlobalCluster = resourceType<Unwrap<NeptuneGlobalClusterArgs>>(
  "aws:neptune/globalCluster:GlobalCluster",
  { names: ["globalClusterIdentifier"] },
);
export const NeptuneClusterInstance = resourceType<Unwrap<NeptuneClusterInstanceArgs>>(
  "aws:neptune/clusterInstance:ClusterInstance",
  { names: ["identifier"] },
);
export const NeptuneSubnetGroup = resourceType<Unwrap<NeptuneSubnetGroupArgs>>(
  "aws:neptune/subnetGroup:SubnetGroup",
);
