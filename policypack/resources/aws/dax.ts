import type { ClusterArgs as DaxClusterArgs } from "@pulumi/aws/dax/cluster";
import type { SubnetGroupArgs as DaxSubnetGroupArgs } from "@pulumi/aws/dax/subnetGroup";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const DaxCluster = resourceType<Unwrap<DaxClusterArgs>>("aws:dax/cluster:Cluster", {
  names: ["clusterName"],
});
export const DaxSubnetGroup = resourceType<Unwrap<DaxSubnetGroupArgs>>(
  "aws:dax/subnetGroup:SubnetGroup",
);
