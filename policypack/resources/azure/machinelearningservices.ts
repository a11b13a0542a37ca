import type { ComputeArgs as MachineLearningComputeArgs } from "@pulumi/azure-native/machinelearningservices/compute";
import type { OnlineEndpointArgs as MachineLearningOnlineEndpointArgs } from "@pulumi/azure-native/machinelearningservices/onlineEndpoint";
import type { RegistryArgs as MachineLearningRegistryArgs } from "@pulumi/azure-native/machinelearningservices/registry";
import type { ServerlessEndpointArgs } from "@pulumi/azure-native/machinelearningservices/serverlessEndpoint";
import type { WorkspaceArgs as MachineLearningWorkspaceArgs } from "@pulumi/azure-native/machinelearningservices/workspace";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const MachineLearningRegistry = resourceType<Unwrap<MachineLearningRegistryArgs>>(
  "azure-native:machinelearningservices:Registry",
  {
    names: ["registryName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.MachineLearningServices/registries",
  },
);
export const MachineLearningWorkspace = resourceType<Unwrap<MachineLearningWorkspaceArgs>>(
  "azure-native:machinelearningservices:Workspace",
  {
    names: ["workspaceName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.MachineLearningServices/workspaces",
  },
);
export const ServerlessEndpoint = resourceType<Unwrap<ServerlessEndpointArgs>>(
  "azure-native:machinelearningservices:ServerlessEndpoint",
  { names: [] },
);
export const MachineLearningCompute = resourceType<Unwrap<MachineLearningComputeArgs>>(
  "azure-native:machinelearningservices:Compute",
  {
    names: ["computeName"],
    within: ["resourceGroupName", "workspaceName"],
    armType: "Microsoft.MachineLearningServices/workspaces/computes",
  },
);
export const MachineLearningOnlineEndpoint = resourceType<
  Unwrap<MachineLearningOnlineEndpointArgs>
>("azure-native:machinelearningservices:OnlineEndpoint", {
  names: ["endpointName"],
  within: ["resourceGroupName", "workspaceName"],
  armType: "Microsoft.MachineLearningServices/workspaces/onlineEndpoints",
});
