import type { LoadBalancerArgs as ElbLoadBalancerArgs } from "@pulumi/aws/elb/loadBalancer";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const ElbLoadBalancer = resourceType<Unwrap<ElbLoadBalancerArgs>>(
  "aws:elb/loadBalancer:LoadBalancer",
);
