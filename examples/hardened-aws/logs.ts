import * as aws from "@pulumi/aws";
import { PrivateBucket } from "./buckets";
import { customerKey } from "./keys";
import { onBehalfOfThisAccount, policyOf } from "./policies";
import { accountId, arnOf, bucketNamed, named, provider, region } from "./settings";

const logsKey = customerKey("logs", "Log groups", {
  Sid: "CloudWatchLogs",
  Effect: "Allow",
  Principal: { Service: `logs.${region}.amazonaws.com` },
  Action: [
    "kms:Encrypt*",
    "kms:Decrypt*",
    "kms:ReEncrypt*",
    "kms:GenerateDataKey*",
    "kms:Describe*",
  ],
  Resource: "*",
  Condition: {
    ArnLike: { "kms:EncryptionContext:aws:logs:arn": arnOf("logs", "log-group:*") },
  },
});

/** Two years: incidents are often found months after they began. */
const RETENTION_IN_DAYS = 731;

export function logGroup(part: string, name: string): aws.cloudwatch.LogGroup {
  return new aws.cloudwatch.LogGroup(
    part,
    { name, retentionInDays: RETENTION_IN_DAYS, kmsKeyId: logsKey.arn },
    { provider },
  );
}

/** The streams of a log group, which is what permission to write is given on. */
export function streamsOf(logGroupName: string): string {
  return arnOf("logs", `log-group:${logGroupName}:*`);
}

// These services deliver logs by themselves, no role of ours plays a part.
export const deliveries = new aws.cloudwatch.LogResourcePolicy(
  "deliveries",
  {
    policyName: named("deliveries"),
    policyDocument: policyOf({
      Effect: "Allow",
      Principal: { Service: ["delivery.logs.amazonaws.com", "es.amazonaws.com"] },
      Action: ["logs:CreateLogStream", "logs:PutLogEvents", "logs:PutLogEventsBatch"],
      Resource: [streamsOf("aws-waf-logs-*"), streamsOf(named("search"))],
      Condition: onBehalfOfThisAccount,
    }),
  },
  { provider },
);

// Receives the access logs of the other buckets and of the load balancer.
export const accessLogs = new PrivateBucket(
  "access-logs",
  {
    expiresAfterDays: RETENTION_IN_DAYS,
    statements: (bucket) => [
      {
        Sid: "AccessLogsOfBuckets",
        Effect: "Allow",
        Principal: { Service: "logging.s3.amazonaws.com" },
        Action: "s3:PutObject",
        Resource: bucket.objectsIn("s3/"),
        Condition: {
          ...onBehalfOfThisAccount,
          ArnLike: { "aws:SourceArn": `arn:aws:s3:::${bucketNamed("*")}` },
        },
      },
      {
        Sid: "AccessLogsOfLoadBalancer",
        Effect: "Allow",
        Principal: { Service: "logdelivery.elasticloadbalancing.amazonaws.com" },
        Action: "s3:PutObject",
        Resource: bucket.objectsIn(`load-balancer/AWSLogs/${accountId}/`),
        Condition: {
          ArnLike: { "aws:SourceArn": arnOf("elasticloadbalancing", "loadbalancer/*") },
        },
      },
    ],
  },
  { provider },
);
