import { equals } from "../../core";
import { MysqlServer, MysqlSingleServer } from "../../resources/azure/dbformysql";
import { here, memberOf, pairedRegion } from "../destination";
import { type KeyExtractor, keysOf, keyUse, providerKey } from "../key-use";
import { copiesOf, copiesWhen, copy, type Extractor, from } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(MysqlServer, ({ backup, sourceServerResourceId }) => [
    ...copiesWhen(equals(backup.geoRedundantBackup, "Enabled"), () =>
      copy("backup", "geo-redundant backup", pairedRegion(backup.geoRedundantBackup)),
    ),
    ...copy("replica", "copy of another server", here(sourceServerResourceId), {
      of: from(sourceServerResourceId, MysqlServer, MysqlSingleServer),
    }),
  ]),
  ...copiesOf(MysqlSingleServer, ({ properties }) => {
    const { geoRedundantBackup } = properties.storageProfile;
    const source = memberOf(properties, "sourceServerId");
    return [
      ...copiesWhen(equals(geoRedundantBackup, "Enabled"), () =>
        copy("backup", "geo-redundant backup", pairedRegion(geoRedundantBackup)),
      ),
      ...copy("replica", "copy of another server", here(source), {
        of: from(source, MysqlSingleServer),
      }),
    ];
  }),
];

// Storage is always encrypted: with a key of Microsoft unless another is named.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(MysqlServer, ({ backup, dataEncryption }) => [
    ...keyUse("storage", dataEncryption.primaryKeyURI),
    // A key can't leave its region, so backups elsewhere need one of their own.
    ...(equals(backup.geoRedundantBackup, "Enabled").outcome === "compliant"
      ? keyUse("geo-redundant backup", dataEncryption.geoBackupKeyURI, {
          at: pairedRegion(backup.geoRedundantBackup),
        })
      : []),
  ]),
  ...keysOf(MysqlSingleServer, (server) => providerKey("storage", server)),
];
