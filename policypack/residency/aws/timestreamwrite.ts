import { Bucket } from "../../resources/aws/s3";
import { TimestreamwriteDatabase, TimestreamwriteTable } from "../../resources/aws/timestreamwrite";
import { placeOf } from "../destination";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { copiesOf, copy, type Extractor, from } from "../placement";

export const copies: readonly Extractor[] = copiesOf(TimestreamwriteTable, (table) => {
  const { s3Configuration } = table.magneticStoreWriteProperties.magneticStoreRejectedDataLocation;
  return copy("export", "rejected records", placeOf(s3Configuration.bucketName, Bucket), {
    of: from(table.databaseName, TimestreamwriteDatabase),
  });
});

// Timestream always encrypts: with a key of AWS unless another is named.
export const keys: readonly KeyExtractor[] = keysOf(TimestreamwriteDatabase, (database) =>
  keyUse("database", database.kmsKeyId),
);
