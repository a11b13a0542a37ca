import { type CaseInputs, ref, resource, unknown } from "../../../policypack/kit/rule-table";
import {
  CloudfrontDistribution,
  DistributionTenant,
  KeyValueStore,
  MultitenantDistribution,
  RealtimeLogConfig,
} from "../../../policypack/resources/aws/cloudfront";
import { KinesisStream } from "../../../policypack/resources/aws/kinesis";
import { LoadBalancer } from "../../../policypack/resources/aws/lb";
import { Bucket } from "../../../policypack/resources/aws/s3";
import { describePlacements, inRegion, inSpain } from "../../support/describe-placements";

const distribution = (inputs: CaseInputs) =>
  resource(CloudfrontDistribution, { enabled: true, ...inputs });
const EDGE_FUNCTION = "arn:aws:lambda:us-east-1:111122223333:function:rewrite:1";

describePlacements("cloudfront", {
  "a distribution": [{ distribution: distribution({}) }, ["edge worldwide"]],
  "a distribution that is off": [{ distribution: distribution({ enabled: false }) }, []],
  "a distribution that is perhaps on": [
    { distribution: distribution({ enabled: unknown() }) },
    ["perhaps edge worldwide"],
  ],
  "a distribution of few edge locations for one country": [
    {
      distribution: distribution({
        priceClass: "PriceClass_100",
        restrictions: { geoRestriction: { restrictionType: "whitelist", locations: ["ES"] } },
      }),
    },
    ["edge worldwide"],
  ],
  "a bucket and a load balancer behind it": [
    {
      distribution: distribution({
        origins: [
          { originId: "files", domainName: "files.s3.eu-south-2.amazonaws.com" },
          { originId: "app", domainName: ref("app") },
        ],
      }),
      bucket: inSpain(Bucket, { bucket: "files" }),
      app: inSpain(LoadBalancer),
    },
    ["edge worldwide of bucket of app"],
  ],
  "an origin shield": [
    {
      distribution: distribution({
        origins: [
          { domainName: "a", originShield: { enabled: true, originShieldRegion: "us-east-1" } },
          { domainName: "b", originShield: { enabled: false, originShieldRegion: "us-east-2" } },
        ],
      }),
    },
    ["edge worldwide", "edge at us-east-1"],
  ],
  "access logs in a bucket of this stack": [
    {
      distribution: distribution({ loggingConfig: { bucket: "logs.s3.amazonaws.com" } }),
      bucket: inRegion("eu-west-1", Bucket, { bucket: "logs" }),
    },
    ["edge worldwide", "log at eu-west-1"],
  ],
  "access logs in a bucket of this stack, by its domain name": [
    {
      distribution: distribution({ loggingConfig: { bucket: ref("bucket") } }),
      bucket: inRegion("eu-west-1", Bucket),
    },
    ["edge worldwide", "log at eu-west-1"],
  ],
  "access logs in a bucket that is not in this stack": [
    { distribution: distribution({ loggingConfig: { bucket: "logs.s3.amazonaws.com" } }) },
    ["edge worldwide", "log unknown"],
  ],
  "functions at the edge": [
    {
      distribution: distribution({
        defaultCacheBehavior: { lambdaFunctionAssociations: [{ lambdaArn: EDGE_FUNCTION }] },
        orderedCacheBehaviors: [{ lambdaFunctionAssociations: [{ lambdaArn: unknown() }] }],
      }),
    },
    ["edge worldwide", "processing worldwide", "processing worldwide"],
  ],
  "functions that are known only after deployment": [
    {
      distribution: distribution({
        defaultCacheBehavior: { lambdaFunctionAssociations: unknown() },
      }),
    },
    ["edge worldwide", "perhaps processing worldwide"],
  ],
  "a distribution for many tenants": [
    {
      distribution: resource(MultitenantDistribution, {
        enabled: true,
        origins: [
          { domainName: "a", originShields: [{ enabled: true, originShieldRegion: "us-east-1" }] },
        ],
        defaultCacheBehavior: {
          lambdaFunctionAssociations: [{ lambdaFunctionArn: EDGE_FUNCTION }],
        },
        cacheBehaviors: [{ lambdaFunctionAssociations: [{ lambdaFunctionArn: EDGE_FUNCTION }] }],
      }),
    },
    ["edge worldwide", "edge at us-east-1", "processing worldwide", "processing worldwide"],
  ],
  "a tenant": [
    {
      tenant: resource(DistributionTenant, { distributionId: ref("distribution") }),
      distribution: resource(MultitenantDistribution, { enabled: true }),
    },
    ["edge worldwide of distribution"],
  ],
  "a tenant that is off": [
    { tenant: resource(DistributionTenant, { distributionId: "E1", enabled: false }) },
    [],
  ],
  "a key-value store": [
    { store: resource(KeyValueStore, { name: "tenants" }) },
    ["edge worldwide"],
  ],
  "real-time logs": [
    {
      logs: resource(RealtimeLogConfig, {
        endpoint: { kinesisStreamConfig: { streamArn: ref("stream") }, streamType: "Kinesis" },
      }),
      stream: inRegion("us-east-1", KinesisStream),
    },
    ["log at us-east-1"],
  ],
  "real-time logs into a stream that is known only after deployment": [
    { logs: resource(RealtimeLogConfig, { endpoint: unknown() }) },
    ["log unknown"],
  ],
});
