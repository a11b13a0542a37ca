import type { RegistryArgs as ContainerRegistryArgs } from "@pulumi/azure-native/containerregistry/registry";
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
