import type { EndpointArgs as StorageMoverEndpointArgs } from "@pulumi/azure-native/storagemover/endpoint";
import type { JobDefinitionArgs as StorageMoverJobDefinitionArgs } from "@pulumi/azure-native/storagemover/jobDefinition";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const StorageMoverEndpoint = resourceType<Unwrap<StorageMoverEndpointArgs>>(
  "azure-native:storagemover:Endpoint",
  { names: ["endpointName"], within: ["resourceGroupName", "storageMoverName"] },
);
export const StorageMoverJobDefinition = resourceType<Unwrap<StorageMoverJobDefinitionArgs>>(
  "azure-native:storagemover:JobDefinition",
  { names: [] },
);
