import type { ClusterArgs as EcsClusterArgs } from "@pulumi/aws/ecs/cluster";
import type { ServiceArgs as EcsServiceArgs } from "@pulumi/aws/ecs/service";
import type { TaskDefinitionArgs as EcsTaskDefinitionArgs } from "@pulumi/aws/ecs/taskDefinition";
import type { TaskSetArgs as EcsTaskSetArgs } from "@pulumi/aws/ecs/taskSet";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const EcsCluster = resourceType<Unwrap<EcsClusterArgs>>("aws:ecs/cluster:Cluster");
export const EcsService = resourceType<Unwrap<EcsServiceArgs>>("aws:ecs/service:Service");
export const EcsTaskDefinition = resourceType<Unwrap<EcsTaskDefinitionArgs>>(
  "aws:ecs/taskDefinition:TaskDefinition",
  { names: ["family"] },
);
export const EcsTaskSet = resourceType<Unwrap<EcsTaskSetArgs>>("aws:ecs/taskSet:TaskSet", {
  names: [],
});
