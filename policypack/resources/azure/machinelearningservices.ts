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
