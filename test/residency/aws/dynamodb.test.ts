import { ref, unknown } from "../../../policypack/kit/rule-table";
import {
  DynamodbGlobalTable,
  DynamodbKinesisStreamingDestination,
  DynamodbTable,
  DynamodbTableExport,
  DynamodbTableReplica,
} from "../../../policypack/resources/aws/dynamodb";
import { KinesisStream } from "../../../policypack/resources/aws/kinesis";
import { CustomKeyStore, KmsAlias, KmsKey } from "../../../policypack/resources/aws/kms";
import { Bucket } from "../../../policypack/resources/aws/s3";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

describePlacements("dynamodb", {
  "a table without replicas": [{ table: inSpain(DynamodbTable) }, []],
  "replicas of a global table, inline": [
    {
      table: inSpain(DynamodbTable, {
        replicas: [{ regionName: "eu-west-1" }, { regionName: "eu-south-2" }],
      }),
    },
    ["replica at eu-west-1", "replica at eu-south-2"],
  ],
  "replicas that are known only after deployment": [
    { table: inSpain(DynamodbTable, { replicas: unknown() }) },
    ["replica unknown"],
  ],
  "a replica in a region that is known only after deployment": [
    { table: inSpain(DynamodbTable, { replicas: [{ regionName: unknown() }] }) },
    ["replica unknown"],
  ],
  "a witness": [
    { table: inSpain(DynamodbTable, { globalTableWitness: { regionName: "eu-west-3" } }) },
    ["replica at eu-west-3"],
  ],
  "a table restored from one abroad": [
    {
      table: inSpain(DynamodbTable, {
        restoreSourceTableArn: "arn:aws:dynamodb:us-east-1:111122223333:table/orders",
      }),
    },
    ["replica at eu-south-2"],
  ],
  "a replica of a table in this stack": [
    {
      replica: inRegion("eu-west-1", DynamodbTableReplica, { globalTableArn: ref("table") }),
      table: inSpain(DynamodbTable),
    },
    ["replica at eu-west-1 of table"],
  ],
  "a global table of the first version": [
    { table: inSpain(DynamodbGlobalTable, { replicas: [{ regionName: "us-east-1" }] }) },
    ["replica at us-east-1"],
  ],
  "an export to a bucket of another provider": [
    {
      tableExport: inSpain(DynamodbTableExport, {
        tableArn: ref("table"),
        s3Bucket: ref("bucket"),
      }),
      table: inSpain(DynamodbTable),
      bucket: inRegion("us-east-1", Bucket),
    },
    ["export at us-east-1 of table"],
  ],
  "an export to a bucket by a name that is not in this stack": [
    { tableExport: inSpain(DynamodbTableExport, { s3Bucket: "elsewhere" }) },
    ["export unknown"],
  ],
  "an export to a bucket of another account": [
    {
      tableExport: inSpain(DynamodbTableExport, {
        s3Bucket: unknown(),
        s3BucketOwner: "111122223333",
      }),
    },
    ["export unknown", "share at eu-south-2 for 111122223333"],
  ],
  "a stream of changes, by ARN and by reference": [
    {
      destination: inSpain(DynamodbKinesisStreamingDestination, {
        streamArn: "arn:aws:kinesis:eu-central-1:111122223333:stream/orders",
      }),
    },
    ["export at eu-central-1"],
  ],
  "a stream of changes into a stream of this stack": [
    {
      destination: inSpain(DynamodbKinesisStreamingDestination, {
        streamArn: ref("stream"),
        tableName: "orders",
      }),
      stream: inSpain(KinesisStream),
      table: inSpain(DynamodbTable, { name: "orders" }),
    },
    ["export at eu-south-2 of table"],
  ],
});

const encryptedWith = (kmsKeyArn: unknown) =>
  inSpain(DynamodbTable, { serverSideEncryption: { enabled: true, kmsKeyArn } });

describeKeys("dynamodb", {
  "a table that says nothing": [
    { table: inSpain(DynamodbTable) },
    ["table: provider-managed at eu-south-2"],
  ],
  "a key of this stack": [
    { table: encryptedWith(ref("key")), key: inSpain(KmsKey) },
    ["table: customer-managed at eu-south-2"],
  ],
  "a key of this stack by its alias": [
    {
      table: encryptedWith("alias/orders"),
      alias: inSpain(KmsAlias, { name: "alias/orders", targetKeyId: ref("key") }),
      key: inSpain(KmsKey),
    },
    ["table: customer-managed at eu-south-2"],
  ],
  "a key elsewhere, by its ARN": [
    {
      table: encryptedWith(
        "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
      ),
    },
    ["table: customer-managed or stronger at eu-west-1"],
  ],
  "the key that AWS keeps for the account": [
    { table: encryptedWith("alias/aws/dynamodb") },
    ["table: provider-managed at eu-south-2"],
  ],
  "a key that is known only after deployment": [
    { table: encryptedWith(unknown()) },
    ["table: provider-managed or stronger unknown"],
  ],
  "a key in a CloudHSM cluster": [
    {
      table: encryptedWith(ref("key")),
      key: inSpain(KmsKey, { customKeyStoreId: ref("store") }),
      store: inSpain(CustomKeyStore, { customKeyStoreName: "hsm", cloudHsmClusterId: "cluster-1" }),
    },
    ["table: hsm at eu-south-2"],
  ],
  "a key outside AWS": [
    {
      table: encryptedWith(ref("key")),
      key: inSpain(KmsKey, { customKeyStoreId: ref("store"), xksKeyId: "bb8562717f809024" }),
      store: inSpain(CustomKeyStore, { customKeyStoreType: "EXTERNAL_KEY_STORE" }),
    },
    ["table: external at eu-south-2"],
  ],
  "a replica with its own key": [
    {
      table: inSpain(DynamodbTable, {
        serverSideEncryption: { enabled: true, kmsKeyArn: ref("key") },
        replicas: [{ regionName: "eu-west-1" }],
      }),
      key: inSpain(KmsKey),
    },
    ["table: customer-managed at eu-south-2", "replica: provider-managed at eu-west-1"],
  ],
  "a replica of its own": [
    {
      replica: inRegion("eu-west-1", DynamodbTableReplica, { kmsKeyArn: ref("key") }),
      key: inRegion("eu-west-1", KmsKey),
    },
    ["replica: customer-managed at eu-west-1"],
  ],
});
