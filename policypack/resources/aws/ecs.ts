import type { ClusterArgs as EcsClusterArgs } from "@pulumi/aws/ecs/cluster";
import type { ServiceArgs as EcsServiceArgs } from "@pulumi/aws/ecs/service";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const EcsCluster = resourceType<Unwrap<EcsClusterArgs>>("aws:ecs/cluster:Cluster");
export const EcsService = resourceType<Unwrap<EcsServiceArgs>>("aws:ecs/service:Service");
