import { MongoCluster } from "../../resources/azure/mongocluster";
import { here } from "../destination";
import { type KeyExtractor, keysOf, providerKey } from "../key-use";
import { copiesOf, copy, type Extractor, from } from "../placement";

export const copies: readonly Extractor[] = copiesOf(MongoCluster, ({ properties }) => {
  const replicated = properties.replicaParameters.sourceResourceId;
  const restored = properties.restoreParameters.sourceResourceId;
  return [
    ...copy("replica", "replica cluster", here(replicated), { of: from(replicated, MongoCluster) }),
    ...copy("replica", "restored cluster", here(restored), { of: from(restored, MongoCluster) }),
  ];
});

// The type has no property for a key of the customer.
export const keys: readonly KeyExtractor[] = keysOf(MongoCluster, (cluster) =>
  providerKey("storage", cluster),
);
