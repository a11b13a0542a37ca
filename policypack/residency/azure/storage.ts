import { type CheckedValue, checkedOf, equals, matches, nodeOf, not } from "../../core";
import { GEO_REDUNDANT_SKU } from "../../knowledge/azure-storage-skus";
import {
  BlobInventoryPolicy,
  ObjectReplicationPolicy,
  StorageAccount,
  StorageConnector,
  StorageDataShare,
  StorageEncryptionScope,
  StorageTaskAssignment,
} from "../../resources/azure/storage";
import { here, pairedRegion, placeOf, region } from "../destination";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { copiesOf, copiesWhen, copy, type Extractor, each, from } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(StorageAccount, (account) => [
    ...copiesWhen(matches(account.sku.name, GEO_REDUNDANT_SKU, "a geo-redundant SKU"), () =>
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
  // Inventories and reports stay in a container of the account itself.
  ...copiesOf(BlobInventoryPolicy, ({ accountName, policy }) =>
    copiesWhen(not(equals(policy.enabled, false)), () =>
      each(policy.rules, (rule) =>
        copiesWhen(not(equals(rule.enabled, false)), () =>
          copy("export", "inventory of blobs", placeOf(accountName, StorageAccount), {
            of: from(accountName, StorageAccount),
          }),
        ),
      ),
    ),
  ),
  ...copiesOf(StorageTaskAssignment, ({ accountName, properties }) =>
    copiesWhen(not(equals(properties.enabled, false)), () =>
      copy("log", "report of the task", placeOf(accountName, StorageAccount), {
        of: from(accountName, StorageAccount),
      }),
    ),
  ),
  // Data of others that are read through the account stay where they are.
  ...copiesOf(StorageConnector, ({ properties }) =>
    copiesWhen(not(equals(properties.state, "Inactive")), () =>
      copy(
        "path",
        "connected data share",
        region(regionIn(properties.source.connection.dataShareUri)),
      ),
    ),
  ),
  ...copiesOf(StorageDataShare, ({ accountName, properties }) =>
    each(properties.accessPolicies, ({ tenantId }) =>
      copy("share", "data share", here(tenantId), {
        of: from(accountName, StorageAccount),
        recipient: tenantId,
      }),
    ),
  ),
];

/** The region in the URI of a data share: `azds://westeurope:name:id`. */
function regionIn(uri: CheckedValue<string>): CheckedValue<string> {
  const node = nodeOf(uri);
  const [, name] =
    typeof node.value === "string" ? (/^azds:\/\/([^:/]+)/i.exec(node.value) ?? []) : [];
  return name === undefined ? uri : checkedOf<string>({ ...node, value: name });
}

// Azure Storage always encrypts: with a key of Microsoft unless a vault is named.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(StorageAccount, ({ encryption }) =>
    keyUse("storage", encryption.keyVaultProperties.keyVaultUri, {
      keyName: encryption.keyVaultProperties.keyName,
    }),
  ),
  ...keysOf(StorageEncryptionScope, (scope) => keyUse("scope", scope.keyVaultProperties.keyUri)),
];
