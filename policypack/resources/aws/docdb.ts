import type { ClusterArgs as DocdbClusterArgs } from "@pulumi/aws/docdb/cluster";
import type { ClusterInstanceArgs as DocdbClusterInstanceArgs } from "@pulumi/aws/docdb/clusterInstance";
import type { ClusterSnapshotArgs as DocdbClusterSnapshotArgs } from "@pulumi/aws/docdb/clusterSnapshot";
import type { ElasticClusterArgs as DocdbElasticClusterArgs } from "@pulumi/aws/docdb/elasticCluster";
import type { GlobalClusterArgs as DocdbGlobalClusterArgs } from "@pulumi/aws/docdb/globalCluster";
import type { SubnetGroupArgs as DocdbSubnetGroupArgs } from "@pulumi/aws/docdb/subnetGroup";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const DocdbCluster = resourceType<Unwrap<DocdbClusterArgs>>("aws:docdb/cluster:Cluster", {
  names: ["clusterIdentifier"],
});
export const DocdbClusterInstance = resourceType<Unwrap<DocdbClusterInstanceArgs>>(
  "aws:docdb/clusterInstance:ClusterInstance",
  { names: ["identifier"] },
);
export const DocdbClusterSnapshot = resourceType<Unwrap<DocdbClusterSnapshotArgs>>(
  "aws:docdb/clusterSnapshot:ClusterSnapshot",
  { names: ["dbClusterSnapshotIdentifier"] },
);
export const DocdbElasticCluster = resourceType<Unwrap<DocdbElasticClusterArgs>>(
  "aws:docdb/elasticCluster:ElasticCluster",
);
export const DocdbGlobalCluster = resourceType<Unwrap<DocdbGlobalClusterArgs>>(
  "aws:docdb/globalCluster:GlobalCluster",
  { names: ["globalClusterIdentifier"] },
);
export const DocdbSubnetGroup = resourceType<Unwrap<DocdbSubnetGroupArgs>>(
  "aws:docdb/subnetGroup:SubnetGroup",
);
