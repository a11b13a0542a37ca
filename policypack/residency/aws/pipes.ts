import { equals, not } from "../../core";
import { BatchJobQueue } from "../../resources/aws/batch";
import { EventBus, LogGroup } from "../../resources/aws/cloudwatch";
import { DynamodbTable } from "../../resources/aws/dynamodb";
import { EcsCluster } from "../../resources/aws/ecs";
import { FirehoseDeliveryStream, KinesisStream } from "../../resources/aws/kinesis";
import { LambdaFunction } from "../../resources/aws/lambda";
import { MqBroker } from "../../resources/aws/mq";
import { MskCluster, MskServerlessCluster } from "../../resources/aws/msk";
import { Pipe } from "../../resources/aws/pipes";
import { RedshiftCluster } from "../../resources/aws/redshift";
import { Bucket } from "../../resources/aws/s3";
import { SfnStateMachine } from "../../resources/aws/sfn";
import { SnsTopic } from "../../resources/aws/sns";
import { SqsQueue } from "../../resources/aws/sqs";
import { placeOf } from "../destination";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { copiesOf, copiesWhen, copy, type Extractor, from } from "../placement";

const SOURCES = [
  SqsQueue,
  KinesisStream,
  DynamodbTable,
  MskCluster,
  MskServerlessCluster,
  MqBroker,
];
const TARGETS = [
  ...[SqsQueue, SnsTopic, LambdaFunction, SfnStateMachine, EventBus, KinesisStream],
  ...[FirehoseDeliveryStream, LogGroup, EcsCluster, BatchJobQueue, RedshiftCluster],
];

export const copies: readonly Extractor[] = [
  ...copiesOf(Pipe, (pipe) => {
    const of = from(pipe.source, ...SOURCES);
    const { logConfiguration: log } = pipe;
    return [
      ...copy("export", "events", placeOf(pipe.target, ...TARGETS), { of }),
      ...copy(
        "processing",
        "enrichment",
        placeOf(pipe.enrichment, LambdaFunction, SfnStateMachine),
        {
          of,
        },
      ),
      ...copiesWhen(not(equals(log.level, "OFF")), () => [
        ...copy("log", "logs", placeOf(log.s3LogDestination.bucketName, Bucket), { of }),
        ...copy("log", "logs", placeOf(log.cloudwatchLogsLogDestination.logGroupArn, LogGroup), {
          of,
        }),
        ...copy(
          "log",
          "logs",
          placeOf(log.firehoseLogDestination.deliveryStreamArn, FirehoseDeliveryStream),
          { of },
        ),
      ]),
    ];
  }),
];

// Pipes are always encrypted: with a key of AWS unless another is named.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(Pipe, (pipe) => keyUse("pipe", pipe.kmsKeyIdentifier)),
];
