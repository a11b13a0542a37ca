import type { ClusterArgs as EcsClusterArgs } from "@pulumi/aws/ecs/cluster";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const EcsCluster = resourceType<Unwrap<EcsClusterArgs>>("aws:ecs/cluster:Cluster");
