import { ref, unknown } from "../../../policypack/kit/rule-table";
import {
  DmsEndpoint,
  DmsReplicationConfig,
  DmsReplicationInstance,
  DmsReplicationTask,
  DmsS3Endpoint,
} from "../../../policypack/resources/aws/dms";
import { KinesisStream } from "../../../policypack/resources/aws/kinesis";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { RdsInstance } from "../../../policypack/resources/aws/rds";
import { Bucket } from "../../../policypack/resources/aws/s3";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const target = (inputs: object) => inSpain(DmsEndpoint, { endpointType: "target", ...inputs });

describePlacements("dms", {
  "a task into an endpoint abroad": [
    {
      task: inSpain(DmsReplicationTask, {
        sourceEndpointArn: ref("source"),
        targetEndpointArn: ref("target"),
      }),
      source: inSpain(DmsEndpoint),
      target: inRegion("eu-west-1", DmsS3Endpoint),
    },
    ["export at eu-west-1 of source"],
  ],
  "a replication without servers into an endpoint by its ARN": [
    {
      replication: inSpain(DmsReplicationConfig, {
        targetEndpointArn: "arn:aws:dms:us-east-1:111122223333:endpoint:ABC",
      }),
    },
    ["export at us-east-1"],
  ],
  "a task into an endpoint that is known only after deployment": [
    { task: inSpain(DmsReplicationTask, { targetEndpointArn: unknown() }) },
    ["export unknown"],
  ],
  "an endpoint to read from": [
    {
      endpoint: inSpain(DmsEndpoint, { endpointType: "source", serverName: "db.example.com" }),
    },
    [],
  ],
  "an endpoint to write to, by the host of a database abroad": [
    { endpoint: target({ serverName: "db.abc.us-east-1.rds.amazonaws.com" }) },
    ["export at us-east-1"],
  ],
  "an endpoint to write to, by a reference to a database": [
    {
      endpoint: target({ serverName: ref("database") }),
      database: inRegion("us-east-1", RdsInstance),
    },
    ["export at us-east-1"],
  ],
  "an endpoint to write to, outside the cloud": [
    { endpoint: target({ serverName: "db.example.com" }) },
    ["export unknown"],
  ],
  "an endpoint whose host is in a secret": [
    {
      endpoint: target({
        secretsManagerArn: "arn:aws:secretsmanager:eu-south-2:111122223333:secret:database",
      }),
    },
    ["export unknown"],
  ],
  "an endpoint of a stream": [
    {
      endpoint: target({
        kinesisSettings: { streamArn: "arn:aws:kinesis:eu-west-1:111122223333:stream/s" },
      }),
      stream: inSpain(KinesisStream),
    },
    ["export at eu-west-1"],
  ],
  "an endpoint of which it is known only after deployment whether it is written to": [
    {
      endpoint: inSpain(DmsEndpoint, {
        endpointType: unknown(),
        serverName: "db.abc.us-east-1.rds.amazonaws.com",
      }),
    },
    ["perhaps export at us-east-1"],
  ],
  "a bucket to write to": [
    {
      endpoint: inSpain(DmsS3Endpoint, { endpointType: "target", bucketName: "lake" }),
      bucket: inRegion("us-east-1", Bucket, { bucket: "lake" }),
    },
    ["export at us-east-1"],
  ],
  "a bucket to read from": [
    { endpoint: inSpain(DmsS3Endpoint, { endpointType: "source", bucketName: "lake" }) },
    [],
  ],
});

describeKeys("dms", {
  "a server that says nothing": [
    { server: inSpain(DmsReplicationInstance) },
    ["storage: provider-managed at eu-south-2"],
  ],
  "a server with a key of this stack": [
    { server: inSpain(DmsReplicationInstance, { kmsKeyArn: ref("key") }), key: inSpain(KmsKey) },
    ["storage: customer-managed at eu-south-2"],
  ],
  "a replication without servers": [
    { replication: inSpain(DmsReplicationConfig) },
    ["storage: provider-managed at eu-south-2"],
  ],
  "an endpoint whose key is known only after deployment": [
    { endpoint: inSpain(DmsEndpoint, { kmsKeyArn: unknown() }) },
    ["connection: provider-managed or stronger unknown"],
  ],
  "files written with a key of this stack": [
    {
      endpoint: inSpain(DmsS3Endpoint, { serverSideEncryptionKmsKeyId: ref("key") }),
      key: inSpain(KmsKey),
    },
    ["connection: provider-managed at eu-south-2", "files: customer-managed at eu-south-2"],
  ],
});
