import type { ScheduleArgs as SchedulerScheduleArgs } from "@pulumi/aws/scheduler/schedule";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const SchedulerSchedule = resourceType<Unwrap<SchedulerScheduleArgs>>(
  "aws:scheduler/schedule:Schedule",
);
