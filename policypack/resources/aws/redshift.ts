import type { ClusterArgs as RedshiftClusterArgs } from "@pulumi/aws/redshift/cluster";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const RedshiftCluster = resourceType<Unwrap<RedshiftClusterArgs>>(
  "aws:redshift/cluster:Cluster",
  { names: ["clusterIdentifier"] },
);
