import type { ClusterArgs as RdsClusterArgs } from "@pulumi/aws/rds/cluster";
import type { ClusterActivityStreamArgs as RdsClusterActivityStreamArgs } from "@pulumi/aws/rds/clusterActivityStream";
import type { ClusterInstanceArgs as RdsClusterInstanceArgs } from "@pulumi/aws/rds/clusterInstance";
import type { ClusterSnapshotArgs as RdsClusterSnapshotArgs } from "@pulumi/aws/rds/clusterSnapshot";
import type { ClusterSnapshotCopyArgs as RdsClusterSnapshotCopyArgs } from "@pulumi/aws/rds/clusterSnapshotCopy";
import type { ExportTaskArgs as RdsExportTaskArgs } from "@pulumi/aws/rds/exportTask";
import type { GlobalClusterArgs as RdsGlobalClusterArgs } from "@pulumi/aws/rds/globalCluster";
import type { InstanceArgs as RdsInstanceArgs } from "@pulumi/aws/rds/instance";
import type { InstanceAutomatedBackupsReplicationArgs as RdsInstanceAutomatedBackupsReplicationArgs } from "@pulumi/aws/rds/instanceAutomatedBackupsReplication";
import type { IntegrationArgs as RdsIntegrationArgs } from "@pulumi/aws/rds/integration";
import type { ProxyArgs as RdsProxyArgs } from "@pulumi/aws/rds/proxy";
import type { ProxyDefaultTargetGroupArgs as RdsProxyDefaultTargetGroupArgs } from "@pulumi/aws/rds/proxyDefaultTargetGroup";
import type { ProxyEndpointArgs as RdsProxyEndpointArgs } from "@pulumi/aws/rds/proxyEndpoint";
import type { ProxyTargetArgs as RdsProxyTargetArgs } from "@pulumi/aws/rds/proxyTarget";
import type { ShardGroupArgs as RdsShardGroupArgs } from "@pulumi/aws/rds/shardGroup";
import type { SnapshotArgs as RdsSnapshotArgs } from "@pulumi/aws/rds/snapshot";
import type { SnapshotCopyArgs as RdsSnapshotCopyArgs } from "@pulumi/aws/rds/snapshotCopy";
import type { SubnetGroupArgs as RdsSubnetGroupArgs } from "@pulumi/aws/rds/subnetGroup";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const RdsInstance = resourceType<Unwrap<RdsInstanceArgs>>("aws:rds/instance:Instance", {
  names: ["identifier"],
});
export const RdsCluster = resourceType<Unwrap<RdsClusterArgs>>("aws:rds/cluster:Cluster", {
  names: ["clusterIdentifier"],
});
export const RdsClusterInstance = resourceType<Unwrap<RdsClusterInstanceArgs>>(
  "aws:rds/clusterInstance:ClusterInstance",
  { names: ["identifier"] },
);
export const RdsGlobalCluster = resourceType<Unwrap<RdsGlobalClusterArgs>>(
  "aws:rds/globalCluster:GlobalCluster",
  { names: ["globalClusterIdentifier"] },
);
export const RdsInstanceAutomatedBackupsReplication = resourceType<
  Unwrap<RdsInstanceAutomatedBackupsReplicationArgs>
>("aws:rds/instanceAutomatedBackupsReplication:InstanceAutomatedBackupsReplication", { names: [] });
export const RdsSnapshot = resourceType<Unwrap<RdsSnapshotArgs>>("aws:rds/snapshot:Snapshot", {
  names: ["dbSnapshotIdentifier"],
});
export const RdsSnapshotCopy = resourceType<Unwrap<RdsSnapshotCopyArgs>>(
  "aws:rds/snapshotCopy:SnapshotCopy",
  { names: ["targetDbSnapshotIdentifier"] },
);
export const RdsClusterSnapshot = resourceType<Unwrap<RdsClusterSnapshotArgs>>(
  "aws:rds/clusterSnapshot:ClusterSnapshot",
  { names: ["dbClusterSnapshotIdentifier"] },
);
export const RdsClusterSnapshotCopy = resourceType<Unwrap<RdsClusterSnapshotCopyArgs>>(
  "aws:rds/clusterSnapshotCopy:ClusterSnapshotCopy",
  { names: ["targetDbClusterSnapshotIdentifier"] },
);
export const RdsExportTask = resourceType<Unwrap<RdsExportTaskArgs>>(
  "aws:rds/exportTask:ExportTask",
  { names: [] },
);
export const RdsIntegration = resourceType<Unwrap<RdsIntegrationArgs>>(
  "aws:rds/integration:Integration",
  { names: [] },
);
export const RdsClusterActivityStream = resourceType<Unwrap<RdsClusterActivityStreamArgs>>(
  "aws:rds/clusterActivityStream:ClusterActivityStream",
  { names: [] },
);
export const RdsProxy = resourceType<Unwrap<RdsProxyArgs>>("aws:rds/proxy:Proxy");
export const RdsProxyDefaultTargetGroup = resourceType<Unwrap<RdsProxyDefaultTargetGroupArgs>>(
  "aws:rds/proxyDefaultTargetGroup:ProxyDefaultTargetGroup",
  { names: [] },
);
export const RdsProxyEndpoint = resourceType<Unwrap<RdsProxyEndpointArgs>>(
  "aws:rds/proxyEndpoint:ProxyEndpoint",
  { names: [] },
);
export const RdsProxyTarget = resourceType<Unwrap<RdsProxyTargetArgs>>(
  "aws:rds/proxyTarget:ProxyTarget",
  { names: [] },
);
export const RdsShardGroup = resourceType<Unwrap<RdsShardGroupArgs>>(
  "aws:rds/shardGroup:ShardGroup",
  { names: ["dbShardGroupIdentifier"] },
);
export const RdsSubnetGroup = resourceType<Unwrap<RdsSubnetGroupArgs>>(
  "aws:rds/subnetGroup:SubnetGroup",
);
