import type { ListenerArgs } from "@pulumi/aws/lb/listener";
import type { ListenerRuleArgs as LbListenerRuleArgs } from "@pulumi/aws/lb/listenerRule";
import type { LoadBalancerArgs } from "@pulumi/aws/lb/loadBalancer";
import type { TargetGroupArgs as LbTargetGroupArgs } from "@pulumi/aws/lb/targetGroup";
import type { TargetGroupAttachmentArgs as LbTargetGroupAttachmentArgs } from "@pulumi/aws/lb/targetGroupAttachment";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const LoadBalancer = resourceType<Unwrap<LoadBalancerArgs>>(
  "aws:lb/loadBalancer:LoadBalancer",
);
export const Listener = resourceType<Unwrap<ListenerArgs>>("aws:lb/listener:Listener", {
  names: [],
});
export const LbListenerRule = resourceType<Unwrap<LbListenerRuleArgs>>(
  "aws:lb/listenerRule:ListenerRule",
  { names: [] },
);
export const LbTargetGroup = resourceType<Unwrap<LbTargetGroupArgs>>(
  "aws:lb/targetGroup:TargetGroup",
);
export const LbTargetGroupAttachment = resourceType<Unwrap<LbTargetGroupAttachmentArgs>>(
  "aws:lb/targetGroupAttachment:TargetGroupAttachment",
  { names: [] },
);
