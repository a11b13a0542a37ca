import type { ClusterArgs as EksClusterArgs } from "@pulumi/aws/eks/cluster";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const EksCluster = resourceType<Unwrap<EksClusterArgs>>("aws:eks/cluster:Cluster");
