import { ref, resource, stack, unknown } from "../../../../policypack/kit/rule-table";
import { LoadBalancer } from "../../../../policypack/resources/aws/lb";
import { Bucket, BucketLogging } from "../../../../policypack/resources/aws/s3";
import rule from "../../../../policypack/rules/aws/s3/bucket-access-logged";
import { describeRule } from "../../../support/describe-rule";

const bucket = resource(Bucket);
const logging = (inputs: object) => resource(BucketLogging, { ...inputs });

describeRule(rule, {
  compliant: {
    "logging inline": { logging: { targetBucket: "access-logs" } },
    "logging in a resource of its own": stack({
      bucket,
      logging: logging({ bucket: ref("bucket"), targetBucket: "access-logs" }),
    }),
    "beside a load balancer that names it, but delivers nothing": stack({
      bucket,
      logging: logging({ bucket: ref("bucket"), targetBucket: "access-logs" }),
      balancer: resource(LoadBalancer, { accessLogs: { bucket: ref("bucket"), enabled: false } }),
    }),
    "to a bucket made in the same run": stack({
      bucket,
      target: bucket,
      logging: logging({ bucket: ref("bucket"), targetBucket: ref("target") }),
    }),
  },
  violating: {
    nothing: stack({ bucket }),
    "the logging of another bucket": stack({
      bucket,
      other: bucket,
      logging: logging({ bucket: ref("other"), targetBucket: "access-logs" }),
    }),
    "a load balancer that names it, but delivers nothing by default": stack({
      bucket,
      balancer: resource(LoadBalancer, { accessLogs: { bucket: ref("bucket") } }),
    }),
    "inline null": { logging: null },
    "inline without a target": { logging: { targetPrefix: "records/" } },
    "logging without a target": stack({ bucket, logging: logging({ bucket: ref("bucket") }) }),
  },
  inconclusive: {
    "logging known only after deployment": { logging: unknown() },
    "text where an object belongs": { logging: "access-logs" },
    "perhaps the bucket that keeps the logs of another": stack({
      bucket,
      logging: logging({ bucket: "others", targetBucket: unknown() }),
    }),
    "a load balancer that perhaps delivers": stack({
      bucket,
      balancer: resource(LoadBalancer, {
        accessLogs: { bucket: ref("bucket"), enabled: unknown() },
      }),
    }),
  },
  notApplicable: {
    "the bucket that keeps the logs": stack({
      target: bucket,
      bucket,
      logging: logging({ bucket: ref("bucket"), targetBucket: ref("target") }),
    }),
    "the bucket that keeps the logs, by a setting inline": stack({
      target: bucket,
      bucket: resource(Bucket, { logging: { targetBucket: ref("target") } }),
    }),
    "the bucket that keeps the logs, by its name": stack({
      target: resource(Bucket, { bucket: "access-logs" }),
      bucket: resource(Bucket, { logging: { targetBucket: "access-logs" } }),
    }),
    "a bucket that keeps the logs of a network load balancer": stack({
      target: bucket,
      balancer: resource(LoadBalancer, {
        loadBalancerType: "network",
        accessLogs: { bucket: ref("target"), enabled: true },
      }),
    }),
    "a bucket that keeps the logs of a load balancer": stack({
      target: bucket,
      balancer: resource(LoadBalancer, { accessLogs: { bucket: ref("target"), enabled: true } }),
    }),
  },
});
