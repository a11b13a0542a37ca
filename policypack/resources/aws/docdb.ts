import type { ClusterArgs as DocdbClusterArgs } from "@pulumi/aws/docdb/cluster";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const DocdbCluster = resourceType<Unwrap<DocdbClusterArgs>>("aws:docdb/cluster:Cluster", {
  names: ["clusterIdentifier"],
});
