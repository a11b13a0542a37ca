import { equals } from "../../core";
import { MariadbServer } from "../../resources/azure/dbformariadb";
import { here, memberOf, pairedRegion } from "../destination";
import { type KeyExtractor, keysOf, providerKey } from "../key-use";
import { copiesOf, copiesWhen, copy, type Extractor, from } from "../placement";

export const copies: readonly Extractor[] = copiesOf(MariadbServer, ({ properties }) => {
  const { geoRedundantBackup } = properties.storageProfile;
  const source = memberOf(properties, "sourceServerId");
  return [
    ...copiesWhen(equals(geoRedundantBackup, "Enabled"), () =>
      copy("backup", "geo-redundant backup", pairedRegion(geoRedundantBackup)),
    ),
    ...copy("replica", "copy of another server", here(source), {
      of: from(source, MariadbServer),
    }),
  ];
});

export const keys: readonly KeyExtractor[] = keysOf(MariadbServer, (server) =>
  providerKey("storage", server),
);
