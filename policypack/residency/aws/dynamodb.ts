import {
  DynamodbGlobalTable,
  DynamodbKinesisStreamingDestination,
  DynamodbTable,
  DynamodbTableExport,
  DynamodbTableReplica,
} from "../../resources/aws/dynamodb";
import { KinesisStream } from "../../resources/aws/kinesis";
import { Bucket } from "../../resources/aws/s3";
import { here, placeOf, region } from "../destination";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { copiesOf, copy, type Extractor, each, from } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(DynamodbTable, (table) => [
    ...each(table.replicas, (replica) =>
      copy("replica", "global table replica", region(replica.regionName)),
    ),
    // A witness keeps the log of writes, not the items, but that is data too.
    ...copy("replica", "global table witness", region(table.globalTableWitness.regionName)),
    ...copy("replica", "table restored from another", here(table.restoreSourceTableArn), {
      of: from(table.restoreSourceTableArn, DynamodbTable),
    }),
  ]),
  ...copiesOf(DynamodbTableReplica, (replica) =>
    copy("replica", "global table replica", here(replica.globalTableArn), {
      of: from(replica.globalTableArn, DynamodbTable),
    }),
  ),
  ...copiesOf(DynamodbGlobalTable, (table) =>
    each(table.replicas, (replica) =>
      copy("replica", "global table replica", region(replica.regionName)),
    ),
  ),
  ...copiesOf(DynamodbTableExport, (tableExport) => {
    const of = from(tableExport.tableArn, DynamodbTable);
    return [
      ...copy("export", "table export", placeOf(tableExport.s3Bucket, Bucket), { of }),
      ...copy("share", "table export", here(tableExport.s3BucketOwner), {
        of,
        recipient: tableExport.s3BucketOwner,
      }),
    ];
  }),
  ...copiesOf(DynamodbKinesisStreamingDestination, (destination) =>
    copy("export", "stream of changes", placeOf(destination.streamArn, KinesisStream), {
      of: from(destination.tableName, DynamodbTable),
    }),
  ),
];

// DynamoDB always encrypts: with a key of AWS unless another is named.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(DynamodbTable, (table) => [
    ...keyUse("table", table.serverSideEncryption.kmsKeyArn),
    ...each(table.replicas, (replica) =>
      keyUse("replica", replica.kmsKeyArn, { at: region(replica.regionName) }),
    ),
  ]),
  ...keysOf(DynamodbTableReplica, (replica) => keyUse("replica", replica.kmsKeyArn)),
];
