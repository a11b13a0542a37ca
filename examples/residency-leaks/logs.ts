import * as aws from "@pulumi/aws";
import { accountId, provider, tags } from "./settings";

const requests = new aws.cloudwatch.LogGroup(
  "requests",
  { name: "/register/requests", retentionInDays: 400, tags },
  { provider },
);

// Every request, with the name of who made it, is sent to the monitoring region.
new aws.cloudwatch.LogSubscriptionFilter(
  "requests",
  {
    logGroup: requests.name,
    filterPattern: "",
    destinationArn: `arn:aws:logs:eu-west-1:${accountId}:destination:monitoring`,
  },
  { provider },
);

const cases = new aws.sns.Topic("cases", { name: "cases", tags }, { provider });

// What is published in Spain is delivered to a queue in Virginia.
new aws.sns.TopicSubscription(
  "cases",
  {
    topic: cases.arn,
    protocol: "sqs",
    endpoint: `arn:aws:sqs:us-east-1:${accountId}:cases`,
  },
  { provider },
);

// Events of every case go on to the bus of another region.
new aws.cloudwatch.EventTarget(
  "cases",
  {
    rule: "cases",
    arn: `arn:aws:events:eu-central-1:${accountId}:event-bus/analytics`,
  },
  { provider },
);

// Metrics and whatever else is in the stream leave the cloud altogether.
new aws.kinesis.FirehoseDeliveryStream(
  "telemetry",
  {
    name: "telemetry",
    destination: "http_endpoint",
    httpEndpointConfiguration: {
      url: "https://intake.observability.example",
      name: "observability",
      roleArn: `arn:aws:iam::${accountId}:role/telemetry`,
      s3Configuration: {
        bucketArn: "arn:aws:s3:::telemetry-that-failed",
        roleArn: `arn:aws:iam::${accountId}:role/telemetry`,
      },
    },
    tags,
  },
  { provider },
);
