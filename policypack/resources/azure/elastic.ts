import type { MonitorArgs as ElasticMonitorArgs } from "@pulumi/azure-native/elastic/monitor";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const ElasticMonitor = resourceType<Unwrap<ElasticMonitorArgs>>(
  "azure-native:elastic:Monitor",
  { names: [] },
);
