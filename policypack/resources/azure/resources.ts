import type { ResourceGroupArgs } from "@pulumi/azure-native/resources/resourceGroup";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const ResourceGroup = resourceType<Unwrap<ResourceGroupArgs>>(
  "azure-native:resources:ResourceGroup",
  { names: ["resourceGroupName"] },
);
