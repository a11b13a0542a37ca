import type { MonitorArgs as DatadogMonitorArgs } from "@pulumi/azure-native/datadog/monitor";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const DatadogMonitor = resourceType<Unwrap<DatadogMonitorArgs>>(
  "azure-native:datadog:Monitor",
  { names: [] },
);
