import { anyOf, isSet, type StackContext, some, type Verdict } from "../../../core";
import { BucketLogging, LoadBalancer } from "../types";

/** Access logs of buckets or load balancers are delivered to the bucket. */
export function isLogTarget(attached: StackContext["attached"]): Verdict {
  return anyOf(
    some(attached(BucketLogging, "targetBucket"), ({ targetBucket }) => isSet(targetBucket)),
    some(attached(LoadBalancer, "accessLogs.bucket"), ({ accessLogs }) => isSet(accessLogs.bucket)),
  );
}
