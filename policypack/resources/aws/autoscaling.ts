import type { GroupArgs as AutoScalingGroupArgs } from "@pulumi/aws/autoscaling/group";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const AutoScalingGroup = resourceType<Unwrap<AutoScalingGroupArgs>>(
  "aws:autoscaling/group:Group",
);
