import type { ClusterArgs as DaxClusterArgs } from "@pulumi/aws/dax/cluster";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const DaxCluster = resourceType<Unwrap<DaxClusterArgs>>("aws:dax/cluster:Cluster", {
  names: ["clusterName"],
});
