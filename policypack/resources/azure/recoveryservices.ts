import type { ProtectedItemArgs } from "@pulumi/azure-native/recoveryservices/protectedItem";
import type { ReplicationFabricArgs } from "@pulumi/azure-native/recoveryservices/replicationFabric";
import type { ReplicationProtectedItemArgs } from "@pulumi/azure-native/recoveryservices/replicationProtectedItem";
import type { ReplicationProtectionContainerMappingArgs } from "@pulumi/azure-native/recoveryservices/replicationProtectionContainerMapping";
import type { VaultArgs as RecoveryVaultArgs } from "@pulumi/azure-native/recoveryservices/vault";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const ProtectedItem = resourceType<Unwrap<ProtectedItemArgs>>(
  "azure-native:recoveryservices:ProtectedItem",
  { names: [] },
);
export const RecoveryVault = resourceType<Unwrap<RecoveryVaultArgs>>(
  "azure-native:recoveryservices:Vault",
  {
    names: ["vaultName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.RecoveryServices/vaults",
  },
);
export const ReplicationFabric = resourceType<Unwrap<ReplicationFabricArgs>>(
  "azure-native:recoveryservices:ReplicationFabric",
  {
    names: ["fabricName"],
    within: ["resourceGroupName", "resourceName"],
    armType: "Microsoft.RecoveryServices/vaults/replicationFabrics",
  },
);
export const ReplicationProtectedItem = resourceType<Unwrap<ReplicationProtectedItemArgs>>(
  "azure-native:recoveryservices:ReplicationProtectedItem",
  { names: [] },
);
export const ReplicationProtectionContainerMapping = resourceType<
  Unwrap<ReplicationProtectionContainerMappingArgs>
>("azure-native:recoveryservices:ReplicationProtectionContainerMapping", { names: [] });
