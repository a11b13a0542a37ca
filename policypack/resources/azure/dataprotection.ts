import type { BackupInstanceArgs } from "@pulumi/azure-native/dataprotection/backupInstance";
import type { BackupVaultArgs } from "@pulumi/azure-native/dataprotection/backupVault";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const BackupVault = resourceType<Unwrap<BackupVaultArgs>>(
  "azure-native:dataprotection:BackupVault",
  {
    names: ["vaultName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.DataProtection/backupVaults",
  },
);
export const BackupInstance = resourceType<Unwrap<BackupInstanceArgs>>(
  "azure-native:dataprotection:BackupInstance",
  { names: [] },
);
