import { ref, resource, stack, unknown } from "../../../../policypack/kit/rule-table";
import rule from "../../../../policypack/rules/aws/s3/bucket-access-logged";
import { Bucket, BucketLogging, LoadBalancer } from "../../../../policypack/rules/aws/types";
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
    "logging without a target": stack({ bucket, logging: logging({ bucket: ref("bucket") }) }),
  },
  inconclusive: { "logging known only after deployment": { logging: unknown() } },
  notApplicable: {
    "the bucket that keeps the logs": stack({
      target: bucket,
      bucket,
      logging: logging({ bucket: ref("bucket"), targetBucket: ref("target") }),
    }),
    "a bucket that keeps the logs of a load balancer": stack({
      target: bucket,
      balancer: resource(LoadBalancer, { accessLogs: { bucket: ref("target"), enabled: true } }),
    }),
  },
});
