import { equals, fromJson, not } from "../../core";
import { ApigatewayStage, RestApi } from "../../resources/aws/apigateway";
import { GraphQLApi } from "../../resources/aws/appsync";
import { BatchJobQueue } from "../../resources/aws/batch";
import {
  EventApiDestination,
  EventArchive,
  EventBus,
  EventConnection,
  EventEndpoint,
  EventTarget,
  InternetMonitor,
  LogAccountPolicy,
  LogAnomalyDetector,
  LogDeliveryDestination,
  LogDestination,
  LogGroup,
  LogSubscriptionFilter,
  MetricStream,
} from "../../resources/aws/cloudwatch";
import { CodebuildProject } from "../../resources/aws/codebuild";
import { CodepipelinePipeline } from "../../resources/aws/codepipeline";
import { EcsCluster } from "../../resources/aws/ecs";
import { FirehoseDeliveryStream, KinesisStream } from "../../resources/aws/kinesis";
import { LambdaAlias, LambdaFunction } from "../../resources/aws/lambda";
import { RedshiftCluster } from "../../resources/aws/redshift";
import { RedshiftServerlessWorkgroup } from "../../resources/aws/redshiftserverless";
import { Bucket } from "../../resources/aws/s3";
import { SagemakerPipeline } from "../../resources/aws/sagemaker";
import { SfnStateMachine } from "../../resources/aws/sfn";
import { SnsTopic } from "../../resources/aws/sns";
import { SqsQueue } from "../../resources/aws/sqs";
import { placeOf, region } from "../destination";
import { hostPlace } from "../host-place";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { copiesOf, copiesWhen, copy, type Extractor, each, from } from "../placement";

/**
 * What an EventBridge rule can send events to. Source:
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html
 */
const EVENT_TARGETS = [
  EventBus,
  EventApiDestination,
  LambdaFunction,
  LambdaAlias,
  SqsQueue,
  SnsTopic,
  KinesisStream,
  FirehoseDeliveryStream,
  LogGroup,
  SfnStateMachine,
  EcsCluster,
  BatchJobQueue,
  CodebuildProject,
  CodepipelinePipeline,
  SagemakerPipeline,
  RedshiftCluster,
  RedshiftServerlessWorkgroup,
  RestApi,
  ApigatewayStage,
  GraphQLApi,
];

/** Where subscriptions can send what is written to a log group. */
const LOG_SUBSCRIBERS = [
  LogDestination,
  KinesisStream,
  FirehoseDeliveryStream,
  LambdaFunction,
  LambdaAlias,
];

/**
 * The members of account policies that say where something is sent. Source:
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutAccountPolicy.html
 */
interface AccountPolicyDocument {
  readonly DestinationArn: string;
  readonly Statement: readonly {
    readonly Operation: {
      readonly Audit: {
        readonly FindingsDestination: { readonly S3: { readonly Bucket: string } };
      };
    };
  }[];
}

export const copies: readonly Extractor[] = [
  ...copiesOf(LogDestination, ({ targetArn }) =>
    copy("log", "log events", placeOf(targetArn, KinesisStream, FirehoseDeliveryStream)),
  ),
  ...copiesOf(LogSubscriptionFilter, ({ destinationArn, logGroup }) =>
    copy("log", "log events", placeOf(destinationArn, ...LOG_SUBSCRIBERS), {
      of: from(logGroup, LogGroup),
    }),
  ),
  ...copiesOf(LogAccountPolicy, ({ policyDocument, policyType }) => {
    const document = fromJson<AccountPolicyDocument>(policyDocument);
    return [
      ...copiesWhen(equals(policyType, "SUBSCRIPTION_FILTER_POLICY"), () =>
        copy("log", "log events", placeOf(document.DestinationArn, ...LOG_SUBSCRIBERS)),
      ),
      // Log groups and streams for findings are named, hence of the same region; buckets may not be.
      ...copiesWhen(equals(policyType, "DATA_PROTECTION_POLICY"), () =>
        each(document.Statement, ({ Operation }) =>
          copy(
            "log",
            "audit findings",
            placeOf(Operation.Audit.FindingsDestination.S3.Bucket, Bucket),
          ),
        ),
      ),
    ];
  }),
  ...copiesOf(LogDeliveryDestination, ({ deliveryDestinationConfiguration }) =>
    copy(
      "log",
      "delivered logs",
      placeOf(
        deliveryDestinationConfiguration.destinationResourceArn,
        Bucket,
        LogGroup,
        FirehoseDeliveryStream,
      ),
    ),
  ),
  ...copiesOf(InternetMonitor, ({ internetMeasurementsLogDelivery: { s3Config } }) =>
    copy("log", "internet measurements", placeOf(s3Config.bucketName, Bucket), {
      when: not(equals(s3Config.logDeliveryStatus, "DISABLED")),
    }),
  ),
  ...copiesOf(MetricStream, ({ firehoseArn }) =>
    copy("log", "metrics", placeOf(firehoseArn, FirehoseDeliveryStream)),
  ),
  ...copiesOf(EventTarget, ({ arn, deadLetterConfig, eventBusName }) => [
    ...copy("export", "events", placeOf(arn, ...EVENT_TARGETS), {
      of: from(eventBusName, EventBus),
    }),
    ...copy("export", "undelivered events", placeOf(deadLetterConfig.arn, SqsQueue), {
      of: from(eventBusName, EventBus),
    }),
  ]),
  ...copiesOf(EventApiDestination, ({ invocationEndpoint }) =>
    copy("export", "events", hostPlace(invocationEndpoint)),
  ),
  ...copiesOf(EventEndpoint, ({ eventBuses, replicationConfig, routingConfig }) => {
    const buses = each(eventBuses, ({ eventBusArn }) => [from(eventBusArn, EventBus)]);
    return [
      ...copy(
        "path",
        "events after a failover",
        region(routingConfig.failoverConfig.secondary.route),
      ),
      // Events go to both buses unless that is switched off.
      ...copiesWhen(not(equals(replicationConfig.state, "DISABLED")), () =>
        each(eventBuses, ({ eventBusArn }) =>
          copy("replica", "replicated events", placeOf(eventBusArn, EventBus), { of: buses }),
        ),
      ),
    ];
  }),
];

// All of them are always encrypted: with a key of AWS unless another is named.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(LogGroup, (group) => keyUse("logs", group.kmsKeyId)),
  ...keysOf(LogAnomalyDetector, (detector) => keyUse("anomalies", detector.kmsKeyId)),
  ...keysOf(EventBus, (bus) => keyUse("events", bus.kmsKeyIdentifier)),
  ...keysOf(EventArchive, (archive) => keyUse("archived events", archive.kmsKeyIdentifier)),
  ...keysOf(EventConnection, (connection) => keyUse("credentials", connection.kmsKeyIdentifier)),
];
