import { ref, unknown } from "../../../policypack/kit/rule-table";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { Bucket } from "../../../policypack/resources/aws/s3";
import {
  TimestreamwriteDatabase,
  TimestreamwriteTable,
} from "../../../policypack/resources/aws/timestreamwrite";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const rejecting = (bucketName: unknown) =>
  inSpain(TimestreamwriteTable, {
    databaseName: "metrics",
    magneticStoreWriteProperties: {
      magneticStoreRejectedDataLocation: { s3Configuration: { bucketName } },
    },
  });
const database = inSpain(TimestreamwriteDatabase, { databaseName: "metrics" });

describePlacements("timestreamwrite", {
  "a table that says nothing": [{ table: inSpain(TimestreamwriteTable), database }, []],
  "rejected records in a bucket abroad": [
    {
      table: rejecting(ref("bucket")),
      database,
      bucket: inRegion("us-east-1", Bucket),
    },
    ["export at us-east-1 of database"],
  ],
  "rejected records in a bucket that is not in this stack": [
    { table: rejecting("elsewhere"), database },
    ["export unknown of database"],
  ],
  "rejected records in a bucket that is known only after deployment": [
    { table: rejecting(unknown()), database },
    ["export unknown of database"],
  ],
});

describeKeys("timestreamwrite", {
  "a database that says nothing": [
    { database: inSpain(TimestreamwriteDatabase) },
    ["database: provider-managed at eu-south-2"],
  ],
  "a database with a key": [
    { database: inSpain(TimestreamwriteDatabase, { kmsKeyId: ref("key") }), key: inSpain(KmsKey) },
    ["database: customer-managed at eu-south-2"],
  ],
  "a database with a key of AWS": [
    { database: inSpain(TimestreamwriteDatabase, { kmsKeyId: "alias/aws/timestream" }) },
    ["database: provider-managed at eu-south-2"],
  ],
  "a database with a key that is known only after deployment": [
    { database: inSpain(TimestreamwriteDatabase, { kmsKeyId: unknown() }) },
    ["database: provider-managed or stronger unknown"],
  ],
});
