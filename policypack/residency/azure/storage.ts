import { equals, matches } from "../../core";
import {
  ObjectReplicationPolicy,
  StorageAccount,
  StorageEncryptionScope,
} from "../../resources/azure/storage";
import { here, pairedRegion, placeOf } from "../destination";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { copiesOf, copiesWhen, copy, type Extractor, from } from "../placement";

/** Standard_GRS, Standard_RAGZRS, StandardV2_GZRS and their like. */
const GEO_REDUNDANT = /_(RA)?GZ?RS$/i;

export const copies: readonly Extractor[] = [
  ...copiesOf(StorageAccount, (account) => [
    ...copiesWhen(matches(account.sku.name, GEO_REDUNDANT, "a geo-redundant SKU"), () =>
      copy("replica", "geo-redundant copy", pairedRegion(account.sku.name)),
    ),
    ...copiesWhen(equals(account.allowCrossTenantReplication, true), () =>
      copy("share", "replication of blobs", here(account.allowCrossTenantReplication), {
        recipient: account.allowCrossTenantReplication,
      }),
    ),
  ]),
  // The policy stands on both accounts; either one says where the blobs go.
  ...copiesOf(ObjectReplicationPolicy, (policy) =>
    copy("replica", "replicated blobs", placeOf(policy.destinationAccount, StorageAccount), {
      of: from(policy.sourceAccount, StorageAccount),
    }),
  ),
];

// Azure Storage always encrypts: with a key of Microsoft unless a vault is named.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(StorageAccount, ({ encryption }) =>
    keyUse("storage", encryption.keyVaultProperties.keyVaultUri, {
      keyName: encryption.keyVaultProperties.keyName,
    }),
  ),
  ...keysOf(StorageEncryptionScope, (scope) => keyUse("scope", scope.keyVaultProperties.keyUri)),
];
