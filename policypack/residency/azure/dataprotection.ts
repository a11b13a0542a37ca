import { equals, not } from "../../core";
import { ComputeDisk } from "../../resources/azure/compute";
import { ManagedCluster } from "../../resources/azure/containerservice";
import { BackupInstance, BackupVault } from "../../resources/azure/dataprotection";
import { MysqlServer } from "../../resources/azure/dbformysql";
import { PostgresServer } from "../../resources/azure/dbforpostgresql";
import { StorageAccount } from "../../resources/azure/storage";
import { pairedRegion, placeOf, region } from "../destination";
import { type KeyExtractor, keysOf, keysWhen, keyUse } from "../key-use";
import { copiesOf, copiesWhen, copy, type Extractor, each, from } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(BackupVault, ({ properties }) => [
    ...each(properties.storageSettings, ({ type }) =>
      copiesWhen(equals(type, "GeoRedundant"), () =>
        copy("backup", "geo-redundant copy of the backups", pairedRegion(type)),
      ),
    ),
    ...each(properties.replicatedRegions, (name) =>
      copy("backup", "replica of the backups", region(name)),
    ),
  ]),
  ...copiesOf(BackupInstance, ({ properties, vaultName }) =>
    copy("backup", "backups", placeOf(vaultName, BackupVault), {
      of: from(
        properties.dataSourceInfo.resourceID,
        StorageAccount,
        ComputeDisk,
        ManagedCluster,
        PostgresServer,
        MysqlServer,
      ),
    }),
  ),
];

export const keys: readonly KeyExtractor[] = [
  ...keysOf(BackupVault, ({ properties }) => {
    const { keyVaultProperties, state } = properties.securitySettings.encryptionSettings;
    return keysWhen(not(equals(state, "Disabled")), keyUse("backups", keyVaultProperties.keyUri));
  }),
];
