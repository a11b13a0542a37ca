import type { AttachmentArgs as ElbAttachmentArgs } from "@pulumi/aws/elb/attachment";
import type { LoadBalancerArgs as ElbLoadBalancerArgs } from "@pulumi/aws/elb/loadBalancer";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const ElbLoadBalancer = resourceType<Unwrap<ElbLoadBalancerArgs>>(
  "aws:elb/loadBalancer:LoadBalancer",
);
export const ElbAttachment = resourceType<Unwrap<ElbAttachmentArgs>>(
  "aws:elb/attachment:Attachment",
  { names: [] },
);
