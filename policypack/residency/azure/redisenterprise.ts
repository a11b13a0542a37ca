import { type CheckedValue, checkedInputs, nodeOf, type ResourceGraph } from "../../core";
import { RedisEnterprise, RedisEnterpriseDatabase } from "../../resources/azure/redisenterprise";
import { type Destination, placeOf } from "../destination";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { copiesOf, copy, type Extractor, each, from } from "../placement";

export const copies: readonly Extractor[] = copiesOf(
  RedisEnterpriseDatabase,
  ({ clusterName, geoReplication }, { graph }) =>
    each(geoReplication.linkedDatabases, ({ id }) =>
      copy("replica", "linked database", clusterOf(id, graph), {
        of: from(clusterName, RedisEnterprise),
      }),
    ),
);

/** A database is where its cluster is. */
function clusterOf(id: CheckedValue<string>, graph: ResourceGraph): Destination {
  const [database] = graph.referents(nodeOf(id), RedisEnterpriseDatabase).certain;
  const cluster =
    database === undefined
      ? id
      : checkedInputs<{ readonly clusterName: string }>(database).clusterName;
  return placeOf(cluster, RedisEnterprise);
}

// Disks are always encrypted: with a key of Microsoft unless another is named.
export const keys: readonly KeyExtractor[] = keysOf(RedisEnterprise, ({ encryption }) =>
  keyUse("disks", encryption.customerManagedKeyEncryption.keyEncryptionKeyUrl),
);
