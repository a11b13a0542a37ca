import type { ClusterArgs as MskClusterArgs } from "@pulumi/aws/msk/cluster";
import type { ReplicatorArgs as MskReplicatorArgs } from "@pulumi/aws/msk/replicator";
import type { ServerlessClusterArgs as MskServerlessClusterArgs } from "@pulumi/aws/msk/serverlessCluster";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const MskCluster = resourceType<Unwrap<MskClusterArgs>>("aws:msk/cluster:Cluster", {
  names: ["clusterName"],
});
export const MskServerlessCluster = resourceType<Unwrap<MskServerlessClusterArgs>>(
  "aws:msk/serverlessCluster:ServerlessCluster",
  { names: ["clusterName"] },
);
export const MskReplicator = resourceType<Unwrap<MskReplicatorArgs>>(
  "aws:msk/replicator:Replicator",
  { names: ["replicatorName"] },
);
