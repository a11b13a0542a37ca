import type { EventApiDestinationArgs } from "@pulumi/aws/cloudwatch/eventApiDestination";
import type { EventArchiveArgs } from "@pulumi/aws/cloudwatch/eventArchive";
import type { EventBusArgs } from "@pulumi/aws/cloudwatch/eventBus";
import type { EventBusPolicyArgs } from "@pulumi/aws/cloudwatch/eventBusPolicy";
import type { EventConnectionArgs } from "@pulumi/aws/cloudwatch/eventConnection";
import type { EventEndpointArgs } from "@pulumi/aws/cloudwatch/eventEndpoint";
import type { EventTargetArgs } from "@pulumi/aws/cloudwatch/eventTarget";
import type { InternetMonitorArgs } from "@pulumi/aws/cloudwatch/internetMonitor";
import type { LogAccountPolicyArgs } from "@pulumi/aws/cloudwatch/logAccountPolicy";
import type { LogAnomalyDetectorArgs } from "@pulumi/aws/cloudwatch/logAnomalyDetector";
import type { LogDeliveryDestinationArgs } from "@pulumi/aws/cloudwatch/logDeliveryDestination";
import type { LogDestinationArgs } from "@pulumi/aws/cloudwatch/logDestination";
import type { LogGroupArgs } from "@pulumi/aws/cloudwatch/logGroup";
import type { LogResourcePolicyArgs } from "@pulumi/aws/cloudwatch/logResourcePolicy";
import type { LogSubscriptionFilterArgs } from "@pulumi/aws/cloudwatch/logSubscriptionFilter";
import type { MetricStreamArgs } from "@pulumi/aws/cloudwatch/metricStream";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const LogGroup = resourceType<Unwrap<LogGroupArgs>>("aws:cloudwatch/logGroup:LogGroup");
export const EventBus = resourceType<Unwrap<EventBusArgs>>("aws:cloudwatch/eventBus:EventBus");
export const LogDestination = resourceType<Unwrap<LogDestinationArgs>>(
  "aws:cloudwatch/logDestination:LogDestination",
);
export const LogSubscriptionFilter = resourceType<Unwrap<LogSubscriptionFilterArgs>>(
  "aws:cloudwatch/logSubscriptionFilter:LogSubscriptionFilter",
  { names: [] },
);
export const LogAccountPolicy = resourceType<Unwrap<LogAccountPolicyArgs>>(
  "aws:cloudwatch/logAccountPolicy:LogAccountPolicy",
  { names: [] },
);
export const LogDeliveryDestination = resourceType<Unwrap<LogDeliveryDestinationArgs>>(
  "aws:cloudwatch/logDeliveryDestination:LogDeliveryDestination",
);
export const MetricStream = resourceType<Unwrap<MetricStreamArgs>>(
  "aws:cloudwatch/metricStream:MetricStream",
);
export const EventTarget = resourceType<Unwrap<EventTargetArgs>>(
  "aws:cloudwatch/eventTarget:EventTarget",
  { names: [] },
);
export const EventApiDestination = resourceType<Unwrap<EventApiDestinationArgs>>(
  "aws:cloudwatch/eventApiDestination:EventApiDestination",
);
export const EventEndpoint = resourceType<Unwrap<EventEndpointArgs>>(
  "aws:cloudwatch/eventEndpoint:EventEndpoint",
);
export const EventArchive = resourceType<Unwrap<EventArchiveArgs>>(
  "aws:cloudwatch/eventArchive:EventArchive",
);
export const EventConnection = resourceType<Unwrap<EventConnectionArgs>>(
  "aws:cloudwatch/eventConnection:EventConnection",
);
export const LogAnomalyDetector = resourceType<Unwrap<LogAnomalyDetectorArgs>>(
  "aws:cloudwatch/logAnomalyDetector:LogAnomalyDetector",
  { names: [] },
);
export const InternetMonitor = resourceType<Unwrap<InternetMonitorArgs>>(
  "aws:cloudwatch/internetMonitor:InternetMonitor",
  { names: ["monitorName"] },
);
export const EventBusPolicy = resourceType<Unwrap<EventBusPolicyArgs>>(
  "aws:cloudwatch/eventBusPolicy:EventBusPolicy",
  { names: [] },
);
export const LogResourcePolicy = resourceType<Unwrap<LogResourcePolicyArgs>>(
  "aws:cloudwatch/logResourcePolicy:LogResourcePolicy",
  { names: [] },
);
