import { ref, unknown } from "../../../policypack/kit/rule-table";
import { DynamodbTable } from "../../../policypack/resources/aws/dynamodb";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { LambdaFunction } from "../../../policypack/resources/aws/lambda";
import { Pipe } from "../../../policypack/resources/aws/pipes";
import { Bucket } from "../../../policypack/resources/aws/s3";
import { SqsQueue } from "../../../policypack/resources/aws/sqs";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const queueAbroad = "arn:aws:sqs:us-east-1:111122223333:orders";
const withLogs = (logConfiguration: unknown) => ({
  pipe: inSpain(Pipe, { logConfiguration }),
  bucket: inRegion("us-east-1", Bucket, { bucket: "logs" }),
});

describePlacements("pipes", {
  "a pipe that says nothing": [{ pipe: inSpain(Pipe) }, []],
  "changes of a table that go to a queue abroad": [
    {
      pipe: inSpain(Pipe, { source: ref("table"), target: queueAbroad }),
      table: inSpain(DynamodbTable),
    },
    ["export at us-east-1 of table"],
  ],
  "a queue and a function of this stack": [
    {
      pipe: inSpain(Pipe, { target: ref("queue"), enrichment: ref("enrich") }),
      queue: inRegion("eu-west-1", SqsQueue),
      enrich: inSpain(LambdaFunction),
    },
    ["export at eu-west-1", "processing at eu-south-2"],
  ],
  "a target that is known only after deployment": [
    { pipe: inSpain(Pipe, { target: unknown() }) },
    ["export unknown"],
  ],
  "logs in a bucket abroad": [
    withLogs({ level: "INFO", s3LogDestination: { bucketName: "logs" } }),
    ["log at us-east-1"],
  ],
  "logs in a group and a stream": [
    withLogs({
      level: "INFO",
      cloudwatchLogsLogDestination: {
        logGroupArn: "arn:aws:logs:eu-south-2:111122223333:log-group:pipe",
      },
      firehoseLogDestination: {
        deliveryStreamArn: "arn:aws:firehose:eu-west-1:111122223333:deliverystream/pipe",
      },
    }),
    ["log at eu-south-2", "log at eu-west-1"],
  ],
  "logs that are switched off": [
    withLogs({ level: "OFF", s3LogDestination: { bucketName: "logs" } }),
    [],
  ],
});

describeKeys("pipes", {
  "a pipe that says nothing": [{ pipe: inSpain(Pipe) }, ["pipe: provider-managed at eu-south-2"]],
  "a pipe with a key of this stack": [
    { pipe: inSpain(Pipe, { kmsKeyIdentifier: ref("key") }), key: inSpain(KmsKey) },
    ["pipe: customer-managed at eu-south-2"],
  ],
});
