import type { ContainerGroupArgs } from "@pulumi/azure-native/containerinstance/containerGroup";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const ContainerGroup = resourceType<Unwrap<ContainerGroupArgs>>(
  "azure-native:containerinstance:ContainerGroup",
  {
    names: ["containerGroupName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.ContainerInstance/containerGroups",
  },
);
