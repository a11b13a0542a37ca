import type { CheckedValue } from "../../core";
import { DsqlCluster, DsqlClusterPeering } from "../../resources/aws/dsql";
import { placeOf, region } from "../destination";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import {
  type Copy,
  type CopyDetails,
  copiesOf,
  copy,
  type Extractor,
  each,
  from,
} from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(DsqlCluster, ({ multiRegionProperties: { clusters, witnessRegion } }) =>
    peers(clusters, witnessRegion),
  ),
  ...copiesOf(DsqlClusterPeering, ({ clusters, witnessRegion, identifier }) =>
    peers(clusters, witnessRegion, { of: from(identifier, DsqlCluster) }),
  ),
];

/** The witness keeps the log of transactions, not the tables, but that is data too. */
function peers(
  clusters: CheckedValue<readonly string[]>,
  witnessRegion: CheckedValue<string>,
  details?: CopyDetails,
): readonly Copy[] {
  return [
    ...each(clusters, (peer) =>
      copy("replica", "peered cluster", placeOf(peer, DsqlCluster), details),
    ),
    ...copy("replica", "witness of transactions", region(witnessRegion), details),
  ];
}

// Aurora DSQL always encrypts: with a key of AWS unless another is named.
export const keys: readonly KeyExtractor[] = keysOf(DsqlCluster, (cluster) =>
  keyUse("storage", cluster.kmsEncryptionKey),
);
