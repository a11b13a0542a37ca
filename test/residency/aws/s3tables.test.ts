import { ref, unknown } from "../../../policypack/kit/rule-table";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import {
  S3Table,
  S3TableBucket,
  S3TableBucketReplication,
  S3TableReplication,
} from "../../../policypack/resources/aws/s3tables";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const to = (destinationTableBucketArn: unknown) => ({
  rule: { destinations: [{ destinationTableBucketArn }] },
});

describePlacements("s3tables", {
  "no rule": [{ replication: inSpain(S3TableBucketReplication) }, []],
  "tables that are replicated abroad, by ARN": [
    {
      replication: inSpain(S3TableBucketReplication, {
        tableBucketArn: ref("bucket"),
        ...to("arn:aws:s3tables:us-east-1:111122223333:bucket/mirror"),
      }),
      bucket: inSpain(S3TableBucket),
    },
    ["replica at us-east-1 of bucket"],
  ],
  "tables that are replicated to a bucket of this stack": [
    {
      replication: inSpain(S3TableBucketReplication, {
        tableBucketArn: ref("bucket"),
        ...to(ref("mirror")),
      }),
      bucket: inSpain(S3TableBucket),
      mirror: inRegion("eu-west-1", S3TableBucket, { name: "mirror" }),
    },
    ["replica at eu-west-1 of bucket"],
  ],
  "a table that is replicated to somewhere known only after deployment": [
    {
      replication: inSpain(S3TableReplication, { tableArn: ref("table"), ...to(unknown()) }),
      table: inSpain(S3Table),
    },
    ["replica unknown of table"],
  ],
});

const key = inSpain(KmsKey);

describeKeys("s3tables", {
  "a bucket that says nothing": [
    { bucket: inSpain(S3TableBucket) },
    ["tables: provider-managed at eu-south-2"],
  ],
  "a bucket with a key": [
    {
      bucket: inSpain(S3TableBucket, { encryptionConfiguration: { kmsKeyArn: ref("key") } }),
      key,
    },
    ["tables: customer-managed at eu-south-2"],
  ],
  "a table that is encrypted as its bucket is": [{ table: inSpain(S3Table) }, []],
  "a table with the key of S3": [
    { table: inSpain(S3Table, { encryptionConfiguration: { sseAlgorithm: "AES256" } }) },
    ["table: provider-managed at eu-south-2"],
  ],
  "a table with a key that is known only after deployment": [
    { table: inSpain(S3Table, { encryptionConfiguration: { kmsKeyArn: unknown() } }) },
    ["table: provider-managed or stronger unknown"],
  ],
});
