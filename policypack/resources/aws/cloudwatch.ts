import type { EventBusArgs } from "@pulumi/aws/cloudwatch/eventBus";
import type { LogGroupArgs } from "@pulumi/aws/cloudwatch/logGroup";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const LogGroup = resourceType<Unwrap<LogGroupArgs>>("aws:cloudwatch/logGroup:LogGroup");
export const EventBus = resourceType<Unwrap<EventBusArgs>>("aws:cloudwatch/eventBus:EventBus");
