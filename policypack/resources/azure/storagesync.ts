import type { CloudEndpointArgs as StorageSyncCloudEndpointArgs } from "@pulumi/azure-native/storagesync/cloudEndpoint";
import type { ServerEndpointArgs as StorageSyncServerEndpointArgs } from "@pulumi/azure-native/storagesync/serverEndpoint";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const StorageSyncCloudEndpoint = resourceType<Unwrap<StorageSyncCloudEndpointArgs>>(
  "azure-native:storagesync:CloudEndpoint",
  { names: [] },
);
export const StorageSyncServerEndpoint = resourceType<Unwrap<StorageSyncServerEndpointArgs>>(
  "azure-native:storagesync:ServerEndpoint",
  { names: [] },
);
