import type { BlobContainerArgs } from "@pulumi/azure-native/storage/blobContainer";
import type { EncryptionScopeArgs as StorageEncryptionScopeArgs } from "@pulumi/azure-native/storage/encryptionScope";
import type { ObjectReplicationPolicyArgs } from "@pulumi/azure-native/storage/objectReplicationPolicy";
import type { StorageAccountArgs } from "@pulumi/azure-native/storage/storageAccount";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const StorageAccount = resourceType<Unwrap<StorageAccountArgs>>(
  "azure-native:storage:StorageAccount",
  {
    names: ["accountName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Storage/storageAccounts",
  },
);
export const BlobContainer = resourceType<Unwrap<BlobContainerArgs>>(
  "azure-native:storage:BlobContainer",
  { names: [] },
);
export const ObjectReplicationPolicy = resourceType<Unwrap<ObjectReplicationPolicyArgs>>(
  "azure-native:storage:ObjectReplicationPolicy",
  { names: [] },
);
export const StorageEncryptionScope = resourceType<Unwrap<StorageEncryptionScopeArgs>>(
  "azure-native:storage:EncryptionScope",
  { names: ["encryptionScopeName"], within: ["resourceGroupName", "accountName"] },
);
