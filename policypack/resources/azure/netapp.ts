import type { AccountArgs as NetAppAccountArgs } from "@pulumi/azure-native/netapp/account";
import type { BackupVaultArgs as NetAppBackupVaultArgs } from "@pulumi/azure-native/netapp/backupVault";
import type { CapacityPoolVolumeArgs as NetAppVolumeArgs } from "@pulumi/azure-native/netapp/capacityPoolVolume";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const NetAppAccount = resourceType<Unwrap<NetAppAccountArgs>>(
  "azure-native:netapp:Account",
  {
    names: ["accountName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.NetApp/netAppAccounts",
  },
);
export const NetAppBackupVault = resourceType<Unwrap<NetAppBackupVaultArgs>>(
  "azure-native:netapp:BackupVault",
  {
    names: ["backupVaultName"],
    within: ["resourceGroupName", "accountName"],
    armType: "Microsoft.NetApp/netAppAccounts/backupVaults",
  },
);
export const NetAppVolume = resourceType<Unwrap<NetAppVolumeArgs>>(
  "azure-native:netapp:CapacityPoolVolume",
  {
    names: ["volumeName"],
    within: ["resourceGroupName", "accountName", "poolName"],
    armType: "Microsoft.NetApp/netAppAccounts/capacityPools/volumes",
  },
);
