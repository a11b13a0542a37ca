import { ref, unknown } from "../../../policypack/kit/rule-table";
import {
  FirehoseDeliveryStream,
  KinesisStream,
  KinesisVideoStream,
} from "../../../policypack/resources/aws/kinesis";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { MskCluster } from "../../../policypack/resources/aws/msk";
import {
  OpensearchDomain,
  OpensearchServerlessCollection,
} from "../../../policypack/resources/aws/opensearch";
import { RedshiftCluster } from "../../../policypack/resources/aws/redshift";
import { Bucket } from "../../../policypack/resources/aws/s3";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const firehose = (inputs: Record<string, unknown>) => inSpain(FirehoseDeliveryStream, inputs);
const s3Configuration = { bucketArn: "arn:aws:s3:::kept" };
const kept = inSpain(Bucket, { bucket: "kept" });

describePlacements("kinesis", {
  "a delivery stream that says nothing": [{ firehose: firehose({}) }, []],
  "records that go to a bucket abroad": [
    {
      firehose: firehose({ extendedS3Configuration: { bucketArn: ref("bucket") } }),
      bucket: inRegion("us-east-1", Bucket),
    },
    ["export at us-east-1"],
  ],
  "records of a stream count as those of the stream": [
    {
      firehose: firehose({
        kinesisSourceConfiguration: { kinesisStreamArn: ref("stream") },
        extendedS3Configuration: { bucketArn: "arn:aws:s3:::lake" },
      }),
      stream: inSpain(KinesisStream),
      bucket: inRegion("eu-west-1", Bucket, { bucket: "lake" }),
    },
    ["export at eu-west-1 of stream"],
  ],
  "records of a cluster of Kafka": [
    {
      firehose: firehose({
        mskSourceConfiguration: { mskClusterArn: ref("cluster") },
        extendedS3Configuration: { bucketArn: unknown() },
      }),
      cluster: inSpain(MskCluster),
    },
    ["export unknown of cluster"],
  ],
  "a backup of what is transformed": [
    {
      firehose: firehose({
        extendedS3Configuration: {
          bucketArn: "arn:aws:s3:::kept",
          s3BackupMode: "Enabled",
          s3BackupConfiguration: { bucketArn: ref("bucket") },
        },
      }),
      kept,
      bucket: inRegion("us-east-1", Bucket),
    },
    ["export at eu-south-2", "backup at us-east-1"],
  ],
  "a backup that is switched off": [
    {
      firehose: firehose({
        extendedS3Configuration: {
          bucketArn: "arn:aws:s3:::kept",
          s3BackupMode: "Disabled",
          s3BackupConfiguration: { bucketArn: "arn:aws:s3:::elsewhere" },
        },
      }),
      kept,
    },
    ["export at eu-south-2"],
  ],
  "a backup by a mode that is known only after deployment": [
    {
      firehose: firehose({
        redshiftConfiguration: {
          clusterJdbcurl: "jdbc:redshift://dw.c1.eu-west-1.redshift.amazonaws.com:5439/dw",
          s3Configuration,
          s3BackupMode: unknown(),
          s3BackupConfiguration: { bucketArn: "arn:aws:s3:::kept" },
        },
      }),
      kept,
    },
    ["export at eu-west-1", "backup at eu-south-2", "perhaps backup at eu-south-2"],
  ],
  "a data warehouse of this stack": [
    {
      firehose: firehose({ redshiftConfiguration: { clusterJdbcurl: ref("cluster") } }),
      cluster: inRegion("us-west-2", RedshiftCluster),
    },
    ["export at us-west-2"],
  ],
  "domains of OpenSearch and Elasticsearch": [
    {
      firehose: firehose({
        opensearchConfiguration: { domainArn: ref("domain"), s3Configuration },
        elasticsearchConfiguration: {
          clusterEndpoint: "https://search-logs.eu-west-3.es.amazonaws.com",
        },
      }),
      domain: inRegion("us-east-1", OpensearchDomain),
      kept,
    },
    ["export at eu-west-3", "export at us-east-1", "backup at eu-south-2"],
  ],
  "a collection of OpenSearch": [
    {
      firehose: firehose({
        opensearchserverlessConfiguration: { collectionEndpoint: ref("collection") },
      }),
      collection: inRegion("eu-west-1", OpensearchServerlessCollection),
    },
    ["export at eu-west-1"],
  ],
  "tables in a catalogue abroad": [
    {
      firehose: firehose({
        icebergConfiguration: { catalogArn: "arn:aws:glue:us-east-1:111122223333:catalog" },
      }),
    },
    ["export at us-east-1"],
  ],
  "services outside the cloud": [
    {
      firehose: firehose({
        httpEndpointConfiguration: { url: "https://collector.example.com", s3Configuration },
        splunkConfiguration: { hecEndpoint: "https://http-inputs.splunkcloud.com" },
        snowflakeConfiguration: { accountUrl: "acme.snowflakecomputing.com" },
      }),
      kept,
    },
    ["export unknown", "export unknown", "export unknown", "backup at eu-south-2"],
  ],
});

describeKeys("kinesis", {
  "a stream that says nothing": [
    { stream: inSpain(KinesisStream) },
    ["unencrypted stream: provider-managed at eu-south-2"],
  ],
  "a stream with a key of this stack": [
    {
      stream: inSpain(KinesisStream, { encryptionType: "KMS", kmsKeyId: ref("key") }),
      key: inSpain(KmsKey),
    },
    ["stream: customer-managed at eu-south-2"],
  ],
  "a stream with the key that AWS keeps": [
    { stream: inSpain(KinesisStream, { encryptionType: "KMS", kmsKeyId: "alias/aws/kinesis" }) },
    ["stream: provider-managed at eu-south-2"],
  ],
  "a stream by a type that is known only after deployment": [
    { stream: inSpain(KinesisStream, { encryptionType: unknown() }) },
    ["perhaps unencrypted stream: provider-managed at eu-south-2"],
  ],
  "a video stream that says nothing": [
    { video: inSpain(KinesisVideoStream) },
    ["stream: provider-managed at eu-south-2"],
  ],
  "a video stream with a key of this stack": [
    { video: inSpain(KinesisVideoStream, { kmsKeyId: ref("key") }), key: inSpain(KmsKey) },
    ["stream: customer-managed at eu-south-2"],
  ],
  "a delivery stream that says nothing": [
    { firehose: firehose({}) },
    ["unencrypted buffer: provider-managed at eu-south-2"],
  ],
  "a delivery stream that keeps nothing of its source": [
    { firehose: firehose({ kinesisSourceConfiguration: { kinesisStreamArn: unknown() } }) },
    ["buffer: provider-managed at eu-south-2"],
  ],
  "a delivery stream with a key, and another for the bucket": [
    {
      firehose: firehose({
        serverSideEncryption: { enabled: true, keyArn: ref("key") },
        extendedS3Configuration: { bucketArn: "arn:aws:s3:::kept", kmsKeyArn: ref("key") },
      }),
      key: inSpain(KmsKey),
      kept,
    },
    ["buffer: customer-managed at eu-south-2", "delivered records: customer-managed at eu-south-2"],
  ],
});
