import type { CapacityProviderArgs as EcsCapacityProviderArgs } from "@pulumi/aws/ecs/capacityProvider";
import type { ClusterArgs as EcsClusterArgs } from "@pulumi/aws/ecs/cluster";
import type { ClusterCapacityProvidersArgs as EcsClusterCapacityProvidersArgs } from "@pulumi/aws/ecs/clusterCapacityProviders";
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
export const EcsCapacityProvider = resourceType<Unwrap<EcsCapacityProviderArgs>>(
  "aws:ecs/capacityProvider:CapacityProvider",
  { names: ["name"] },
);
export const EcsClusterCapacityProviders = resourceType<Unwrap<EcsClusterCapacityProvidersArgs>>(
  "aws:ecs/clusterCapacityProviders:ClusterCapacityProviders",
  { names: [] },
);
