import { isSet } from "../../core";
import {
  S3Table,
  S3TableBucket,
  S3TableBucketReplication,
  S3TableReplication,
} from "../../resources/aws/s3tables";
import { placeOf } from "../destination";
import { featureKeys, type KeyExtractor, keysOf, keyUse } from "../key-use";
import { copiesOf, copy, type Extractor, each, from } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(S3TableBucketReplication, ({ rule, tableBucketArn }) =>
    each(rule.destinations, ({ destinationTableBucketArn }) =>
      copy("replica", "replicated tables", placeOf(destinationTableBucketArn, S3TableBucket), {
        of: from(tableBucketArn, S3TableBucket),
      }),
    ),
  ),
  ...copiesOf(S3TableReplication, ({ rule, tableArn }) =>
    each(rule.destinations, ({ destinationTableBucketArn }) =>
      copy("replica", "replicated table", placeOf(destinationTableBucketArn, S3TableBucket), {
        of: from(tableArn, S3Table),
      }),
    ),
  ),
];

// S3 always encrypts tables: with a key of AWS unless another is named.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(S3TableBucket, (bucket) => keyUse("tables", bucket.encryptionConfiguration.kmsKeyArn)),
  // A table that says nothing is encrypted as its bucket is, which is judged there.
  ...keysOf(S3Table, ({ encryptionConfiguration }) =>
    featureKeys(isSet(encryptionConfiguration), keyUse("table", encryptionConfiguration.kmsKeyArn)),
  ),
];
