import {
  MemorydbCluster,
  MemorydbMultiRegionCluster,
  MemorydbSnapshot,
} from "../../resources/aws/memorydb";
import { Bucket } from "../../resources/aws/s3";
import { bucketPlace, here } from "../destination";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { copiesOf, copy, type Extractor, each, from } from "../placement";
import { derived } from "../shared/derived";

export const copies: readonly Extractor[] = [
  ...copiesOf(MemorydbCluster, (cluster) => [
    ...derived(
      "replica",
      "member of a multi-region cluster",
      cluster.multiRegionClusterName,
      MemorydbMultiRegionCluster,
    ),
    ...derived("replica", "restored snapshot", cluster.snapshotName, MemorydbSnapshot),
    ...each(cluster.snapshotArns, (arn) =>
      copy("replica", "restored snapshot", here(arn), {
        of: from(bucketPlace(arn, Bucket).value, Bucket),
      }),
    ),
  ]),
  ...copiesOf(MemorydbSnapshot, ({ clusterName }) =>
    derived("snapshot", "snapshot", clusterName, MemorydbCluster),
  ),
];

// MemoryDB always encrypts: with a key of AWS unless another is named.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(MemorydbCluster, (cluster) => keyUse("storage", cluster.kmsKeyArn)),
  ...keysOf(MemorydbSnapshot, (snapshot) => keyUse("snapshot", snapshot.kmsKeyArn)),
];
