import {
  allOf,
  anyOf,
  type Checked,
  equals,
  isSet,
  not,
  type StackContext,
  some,
  type Verdict,
} from "../../../core";
import { LoadBalancer } from "../../../resources/aws/lb";
import { Bucket, BucketLogging } from "../../../resources/aws/s3";

type Attached = StackContext["attached"];
type LoadBalancerInputs = NonNullable<(typeof LoadBalancer)["inputs"]>;

/** Access logs of buckets or load balancers are delivered to the bucket. */
export function isLogTarget(attached: Attached): Verdict {
  return anyOf(
    isTargetOfBuckets(attached),
    isTargetOfLoadBalancers(attached, () => allOf()),
  );
}

/**
 * The logs delivered to the bucket are such as AWS can't encrypt with a KMS key. Those of network
 * load balancers it can.
 */
export function isLogTargetWithoutKms(attached: Attached): Verdict {
  return anyOf(
    isTargetOfBuckets(attached),
    isTargetOfLoadBalancers(attached, ({ loadBalancerType }) =>
      not(equals(loadBalancerType, "network")),
    ),
  );
}

function isTargetOfBuckets(attached: Attached): Verdict {
  return anyOf(
    some(attached(BucketLogging, "targetBucket"), ({ targetBucket }) => isSet(targetBucket)),
    some(attached(Bucket, "logging.targetBucket"), ({ logging }) => isSet(logging.targetBucket)),
  );
}

function isTargetOfLoadBalancers(
  attached: Attached,
  condition: (balancer: Checked<LoadBalancerInputs>) => Verdict,
): Verdict {
  // A bucket may be named while nothing is delivered to it, which is the default.
  return some(attached(LoadBalancer, "accessLogs.bucket"), (balancer) =>
    allOf(equals(balancer.accessLogs.enabled, true), condition(balancer)),
  );
}
