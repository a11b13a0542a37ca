import type { BlobContainerArgs } from "@pulumi/azure-native/storage/blobContainer";
import type { BlobInventoryPolicyArgs } from "@pulumi/azure-native/storage/blobInventoryPolicy";
import type { ConnectorArgs as StorageConnectorArgs } from "@pulumi/azure-native/storage/connector";
import type { DataShareArgs as StorageDataShareArgs } from "@pulumi/azure-native/storage/dataShare";
import type { EncryptionScopeArgs as StorageEncryptionScopeArgs } from "@pulumi/azure-native/storage/encryptionScope";
import type { LocalUserArgs as StorageLocalUserArgs } from "@pulumi/azure-native/storage/localUser";
import type { ObjectReplicationPolicyArgs } from "@pulumi/azure-native/storage/objectReplicationPolicy";
import type { PrivateEndpointConnectionArgs as StoragePrivateEndpointConnectionArgs } from "@pulumi/azure-native/storage/privateEndpointConnection";
import type { StorageAccountArgs } from "@pulumi/azure-native/storage/storageAccount";
import type { StorageTaskAssignmentArgs } from "@pulumi/azure-native/storage/storageTaskAssignment";
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
export const BlobInventoryPolicy = resourceType<Unwrap<BlobInventoryPolicyArgs>>(
  "azure-native:storage:BlobInventoryPolicy",
  { names: [] },
);
export const StorageTaskAssignment = resourceType<Unwrap<StorageTaskAssignmentArgs>>(
  "azure-native:storage:StorageTaskAssignment",
  { names: [] },
);
export const StorageConnector = resourceType<Unwrap<StorageConnectorArgs>>(
  "azure-native:storage:Connector",
  { names: [] },
);
export const StorageDataShare = resourceType<Unwrap<StorageDataShareArgs>>(
  "azure-native:storage:DataShare",
  { names: [] },
);
export const StorageLocalUser = resourceType<Unwrap<StorageLocalUserArgs>>(
  "azure-native:storage:LocalUser",
  { names: [] },
);
export const StoragePrivateEndpointConnection = resourceType<
  Unwrap<StoragePrivateEndpointConnectionArgs>
>("azure-native:storage:PrivateEndpointConnection", { names: [] });
