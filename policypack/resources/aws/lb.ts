import type { ListenerArgs } from "@pulumi/aws/lb/listener";
import type { LoadBalancerArgs } from "@pulumi/aws/lb/loadBalancer";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const LoadBalancer = resourceType<Unwrap<LoadBalancerArgs>>(
  "aws:lb/loadBalancer:LoadBalancer",
);
export const Listener = resourceType<Unwrap<ListenerArgs>>("aws:lb/listener:Listener", {
  names: [],
});
