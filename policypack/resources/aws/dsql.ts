import type { ClusterArgs as DsqlClusterArgs } from "@pulumi/aws/dsql/cluster";
import type { ClusterPeeringArgs as DsqlClusterPeeringArgs } from "@pulumi/aws/dsql/clusterPeering";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const DsqlCluster = resourceType<Unwrap<DsqlClusterArgs>>("aws:dsql/cluster:Cluster", {
  names: [],
});
export const DsqlClusterPeering = resourceType<Unwrap<DsqlClusterPeeringArgs>>(
  "aws:dsql/clusterPeering:ClusterPeering",
  { names: [] },
);
