import type { AmlFilesystemArgs } from "@pulumi/azure-native/storagecache/amlFilesystem";
import type { CacheArgs as StorageCacheArgs } from "@pulumi/azure-native/storagecache/cache";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const StorageCache = resourceType<Unwrap<StorageCacheArgs>>(
  "azure-native:storagecache:Cache",
  { names: ["cacheName"], within: ["resourceGroupName"], armType: "Microsoft.StorageCache/caches" },
);
export const AmlFilesystem = resourceType<Unwrap<AmlFilesystemArgs>>(
  "azure-native:storagecache:AmlFilesystem",
  {
    names: ["amlFilesystemName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.StorageCache/amlFilesystems",
  },
);
