import type { ConnectedRegistryArgs } from "@pulumi/azure-native/containerregistry/connectedRegistry";
import type { ExportPipelineArgs } from "@pulumi/azure-native/containerregistry/exportPipeline";
import type { RegistryArgs as ContainerRegistryArgs } from "@pulumi/azure-native/containerregistry/registry";
import type { ReplicationArgs as ContainerRegistryReplicationArgs } from "@pulumi/azure-native/containerregistry/replication";
import type { WebhookArgs as ContainerRegistryWebhookArgs } from "@pulumi/azure-native/containerregistry/webhook";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const ContainerRegistry = resourceType<Unwrap<ContainerRegistryArgs>>(
  "azure-native:containerregistry:Registry",
  {
    names: ["registryName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.ContainerRegistry/registries",
  },
);
export const ContainerRegistryReplication = resourceType<Unwrap<ContainerRegistryReplicationArgs>>(
  "azure-native:containerregistry:Replication",
  { names: [] },
);
export const ContainerRegistryWebhook = resourceType<Unwrap<ContainerRegistryWebhookArgs>>(
  "azure-native:containerregistry:Webhook",
  { names: [] },
);
export const ExportPipeline = resourceType<Unwrap<ExportPipelineArgs>>(
  "azure-native:containerregistry:ExportPipeline",
  { names: [] },
);
export const ConnectedRegistry = resourceType<Unwrap<ConnectedRegistryArgs>>(
  "azure-native:containerregistry:ConnectedRegistry",
  { names: [] },
);
