import { equals } from "../../core";
import { EventHub } from "../../resources/azure/eventhub";
import {
  KustoAttachedDatabaseConfiguration,
  KustoCluster,
  KustoEventHubDataConnection,
} from "../../resources/azure/kusto";
import { here } from "../destination";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { copiesOf, copy, type Extractor, from } from "../placement";

// Both stand in the cluster that receives the data.
export const copies: readonly Extractor[] = [
  ...copiesOf(KustoAttachedDatabaseConfiguration, ({ clusterResourceId }) =>
    copy("replica", "follower database", here(clusterResourceId), {
      of: from(clusterResourceId, KustoCluster),
    }),
  ),
  ...copiesOf(KustoEventHubDataConnection, ({ eventHubResourceId }) =>
    copy("export", "ingested events", here(eventHubResourceId), {
      of: from(eventHubResourceId, EventHub),
    }),
  ),
];

// Storage is always encrypted: with a key of Microsoft unless a vault is named. Disks are asked for.
export const keys: readonly KeyExtractor[] = keysOf(
  KustoCluster,
  ({ enableDiskEncryption, keyVaultProperties: { keyName, keyVaultUri } }) => [
    ...keyUse("storage", keyVaultUri, { keyName }),
    ...keyUse("disks", keyVaultUri, { keyName, encrypted: equals(enableDiskEncryption, true) }),
  ],
);
