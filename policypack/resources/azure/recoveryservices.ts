import type { ProtectedItemArgs } from "@pulumi/azure-native/recoveryservices/protectedItem";
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
