import { HorizonDbCluster, HorizonDbReplica } from "../../resources/azure/horizondb";
import { here, placeOf } from "../destination";
import { type KeyExtractor, keysOf, providerKey } from "../key-use";
import { copiesOf, copy, type Extractor, from } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(HorizonDbCluster, ({ properties }) => {
    const source = properties.sourceClusterResourceId;
    return copy("replica", "copy of another cluster", here(source), {
      of: from(source, HorizonDbCluster),
    });
  }),
  // Replicas differ from their cluster in the zone only.
  ...copiesOf(HorizonDbReplica, ({ clusterName }) =>
    copy("replica", "replica", placeOf(clusterName, HorizonDbCluster), {
      of: from(clusterName, HorizonDbCluster),
    }),
  ),
];

// The type has no property for a key of the customer.
export const keys: readonly KeyExtractor[] = keysOf(HorizonDbCluster, (cluster) =>
  providerKey("storage", cluster),
);
