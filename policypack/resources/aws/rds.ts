import type { ClusterArgs as RdsClusterArgs } from "@pulumi/aws/rds/cluster";
import type { ClusterInstanceArgs as RdsClusterInstanceArgs } from "@pulumi/aws/rds/clusterInstance";
import type { InstanceArgs as RdsInstanceArgs } from "@pulumi/aws/rds/instance";
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
