import { ref, unknown } from "../../../policypack/kit/rule-table";
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
} from "../../../policypack/resources/aws/cloudwatch";
import { FirehoseDeliveryStream } from "../../../policypack/resources/aws/kinesis";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { LambdaAlias } from "../../../policypack/resources/aws/lambda";
import { Bucket } from "../../../policypack/resources/aws/s3";
import { SqsQueue } from "../../../policypack/resources/aws/sqs";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const STREAM = "arn:aws:kinesis:eu-central-1:111122223333:stream/logs";

const policy = (policyType: unknown, policyDocument: unknown) => ({
  policy: inSpain(LogAccountPolicy, { policyName: "all", policyType, policyDocument }),
});

describePlacements("cloudwatch", {
  "a log group": [{ group: inSpain(LogGroup) }, []],
  "a destination of logs": [
    { destination: inSpain(LogDestination, { targetArn: STREAM }) },
    ["log at eu-central-1"],
  ],
  "a subscription to a log group": [
    {
      filter: inSpain(LogSubscriptionFilter, {
        destinationArn: ref("stream"),
        logGroup: ref("group"),
      }),
      stream: inRegion("us-east-1", FirehoseDeliveryStream),
      group: inSpain(LogGroup),
    },
    ["log at us-east-1 of group"],
  ],
  "a subscription that is known only after deployment": [
    { filter: inSpain(LogSubscriptionFilter, { destinationArn: unknown() }) },
    ["log unknown"],
  ],
  "a subscription to all log groups": [
    policy("SUBSCRIPTION_FILTER_POLICY", JSON.stringify({ DestinationArn: STREAM })),
    ["log at eu-central-1"],
  ],
  "a subscription to all log groups that can't be read": [
    policy("SUBSCRIPTION_FILTER_POLICY", unknown()),
    ["log unknown"],
  ],
  "audit findings in a bucket": [
    {
      ...policy(
        "DATA_PROTECTION_POLICY",
        JSON.stringify({
          Statement: [
            { Operation: { Audit: { FindingsDestination: { S3: { Bucket: "findings" } } } } },
            { Operation: { Deidentify: { MaskConfig: {} } } },
          ],
        }),
      ),
      bucket: inRegion("us-east-1", Bucket, { bucket: "findings" }),
    },
    ["log at us-east-1"],
  ],
  "a policy that sends nothing": [policy("FIELD_INDEX_POLICY", '{"Fields":["tenant"]}'), []],
  "a delivery of logs to a bucket": [
    {
      destination: inSpain(LogDeliveryDestination, {
        deliveryDestinationConfiguration: { destinationResourceArn: ref("bucket") },
      }),
      bucket: inRegion("us-east-1", Bucket),
    },
    ["log at us-east-1"],
  ],
  "a delivery of traces": [
    { destination: inSpain(LogDeliveryDestination, { deliveryDestinationType: "XRAY" }) },
    [],
  ],
  "measurements of the internet in a bucket": [
    {
      monitor: inSpain(InternetMonitor, {
        internetMeasurementsLogDelivery: { s3Config: { bucketName: ref("bucket") } },
      }),
      bucket: inRegion("us-east-1", Bucket),
    },
    ["log at us-east-1"],
  ],
  "measurements of the internet whose delivery is off": [
    {
      monitor: inSpain(InternetMonitor, {
        internetMeasurementsLogDelivery: {
          s3Config: { bucketName: "elsewhere", logDeliveryStatus: "DISABLED" },
        },
      }),
    },
    [],
  ],
  "a stream of metrics": [
    {
      stream: inSpain(MetricStream, { firehoseArn: ref("firehose") }),
      firehose: inRegion("eu-west-1", FirehoseDeliveryStream),
    },
    ["log at eu-west-1"],
  ],
  "events for a queue of this stack": [
    {
      target: inSpain(EventTarget, { arn: ref("queue"), eventBusName: ref("bus") }),
      queue: inSpain(SqsQueue),
      bus: inSpain(EventBus),
    },
    ["export at eu-south-2 of bus"],
  ],
  "events for a version of a function abroad": [
    {
      target: inSpain(EventTarget, { arn: ref("live") }),
      live: inRegion("eu-west-1", LambdaAlias),
    },
    ["export at eu-west-1"],
  ],
  "events for a bus abroad": [
    {
      target: inSpain(EventTarget, {
        arn: "arn:aws:events:us-east-1:444455556666:event-bus/central",
        deadLetterConfig: { arn: "arn:aws:sqs:eu-west-1:111122223333:lost" },
      }),
    },
    ["export at us-east-1", "export at eu-west-1"],
  ],
  "events for a target that is known only after deployment": [
    { target: inSpain(EventTarget, { arn: unknown() }) },
    ["export unknown"],
  ],
  "events for a host of AWS": [
    {
      destination: inSpain(EventApiDestination, {
        invocationEndpoint: "https://api1.execute-api.us-east-1.amazonaws.com/events",
      }),
    },
    ["export at us-east-1"],
  ],
  "events for a host outside": [
    {
      destination: inSpain(EventApiDestination, { invocationEndpoint: "https://example.org/hook" }),
    },
    ["export unknown"],
  ],
  "a global endpoint": [
    {
      endpoint: inSpain(EventEndpoint, {
        eventBuses: [
          { eventBusArn: "arn:aws:events:eu-south-2:111122223333:event-bus/orders" },
          { eventBusArn: "arn:aws:events:us-east-1:111122223333:event-bus/orders" },
        ],
        routingConfig: { failoverConfig: { secondary: { route: "us-east-1" } } },
      }),
      bus: inSpain(EventBus, { name: "orders" }),
    },
    ["path at us-east-1", "replica at eu-south-2 of bus", "replica at us-east-1 of bus"],
  ],
  "a global endpoint that replicates nothing": [
    {
      endpoint: inSpain(EventEndpoint, {
        eventBuses: [{ eventBusArn: "arn:aws:events:us-east-1:111122223333:event-bus/orders" }],
        replicationConfig: { state: "DISABLED" },
        routingConfig: { failoverConfig: { secondary: { route: "us-east-1" } } },
      }),
    },
    ["path at us-east-1"],
  ],
});

describeKeys("cloudwatch", {
  "a log group that says nothing": [
    { group: inSpain(LogGroup) },
    ["logs: provider-managed at eu-south-2"],
  ],
  "a log group with a key of this stack": [
    { group: inSpain(LogGroup, { kmsKeyId: ref("key") }), key: inSpain(KmsKey) },
    ["logs: customer-managed at eu-south-2"],
  ],
  "a log group with a key that is known only after deployment": [
    { group: inSpain(LogGroup, { kmsKeyId: unknown() }) },
    ["logs: provider-managed or stronger unknown"],
  ],
  "a detector of anomalies": [
    { detector: inSpain(LogAnomalyDetector, { kmsKeyId: ref("key") }), key: inSpain(KmsKey) },
    ["anomalies: customer-managed at eu-south-2"],
  ],
  "an event bus": [
    { bus: inSpain(EventBus, { kmsKeyIdentifier: ref("key") }), key: inSpain(KmsKey) },
    ["events: customer-managed at eu-south-2"],
  ],
  "an archive of events": [
    { archive: inSpain(EventArchive) },
    ["archived events: provider-managed at eu-south-2"],
  ],
  "a connection": [
    { connection: inSpain(EventConnection, { kmsKeyIdentifier: "alias/partner" }) },
    ["credentials: customer-managed or stronger at eu-south-2"],
  ],
});
