import { equals } from "../../core";
import {
  PostgresCluster,
  PostgresServer,
  PostgresSingleServer,
} from "../../resources/azure/dbforpostgresql";
import { here, pairedRegion } from "../destination";
import { type KeyExtractor, keysOf, keyUse, providerKey } from "../key-use";
import { copiesOf, copiesWhen, copy, type Extractor, from } from "../placement";
import {
  flexibleServerCopies,
  flexibleServerKeys,
  singleServerCopies,
} from "../shared/azure-database-servers";

export const copies: readonly Extractor[] = [
  ...copiesOf(PostgresServer, (server) =>
    flexibleServerCopies(server, PostgresServer, PostgresSingleServer),
  ),
  ...copiesOf(PostgresCluster, ({ enableGeoBackup, sourceResourceId }) => [
    ...copiesWhen(equals(enableGeoBackup, true), () =>
      copy("backup", "geo-redundant backup", pairedRegion(enableGeoBackup)),
    ),
    ...copy("replica", "copy of another cluster", here(sourceResourceId), {
      of: from(sourceResourceId, PostgresCluster),
    }),
  ]),
  ...copiesOf(PostgresSingleServer, (server) => singleServerCopies(server, PostgresSingleServer)),
];

export const keys: readonly KeyExtractor[] = [
  ...keysOf(PostgresServer, (server) => flexibleServerKeys(server)),
  // Storage is always encrypted: with a key of Microsoft unless another is named.
  ...keysOf(PostgresCluster, (cluster) => keyUse("storage", cluster.dataEncryption.primaryKeyUri)),
  ...keysOf(PostgresSingleServer, (server) => providerKey("storage", server)),
];
