import type { OutputArgs as StreamAnalyticsOutputArgs } from "@pulumi/azure-native/streamanalytics/output";
import type { StreamingJobArgs } from "@pulumi/azure-native/streamanalytics/streamingJob";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const StreamAnalyticsOutput = resourceType<Unwrap<StreamAnalyticsOutputArgs>>(
  "azure-native:streamanalytics:Output",
  { names: [] },
);
export const StreamingJob = resourceType<Unwrap<StreamingJobArgs>>(
  "azure-native:streamanalytics:StreamingJob",
  {
    names: ["jobName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.StreamAnalytics/streamingjobs",
  },
);
