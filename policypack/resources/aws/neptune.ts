import type { ClusterArgs as NeptuneClusterArgs } from "@pulumi/aws/neptune/cluster";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const NeptuneCluster = resourceType<Unwrap<NeptuneClusterArgs>>(
  "aws:neptune/cluster:Cluster",
  { names: ["clusterIdentifier"] },
);
