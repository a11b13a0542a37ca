import type { AttachmentArgs as AutoScalingAttachmentArgs } from "@pulumi/aws/autoscaling/attachment";
import type { GroupArgs as AutoScalingGroupArgs } from "@pulumi/aws/autoscaling/group";
import type { TrafficSourceAttachmentArgs } from "@pulumi/aws/autoscaling/trafficSourceAttachment";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const AutoScalingGroup = resourceType<Unwrap<AutoScalingGroupArgs>>(
  "aws:autoscaling/group:Group",
);
export const AutoScalingAttachment = resourceType<Unwrap<AutoScalingAttachmentArgs>>(
  "aws:autoscaling/attachment:Attachment",
  { names: [] },
);
export const TrafficSourceAttachment = resourceType<Unwrap<TrafficSourceAttachmentArgs>>(
  "aws:autoscaling/trafficSourceAttachment:TrafficSourceAttachment",
  { names: [] },
);
