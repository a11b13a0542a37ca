import type { ClusterArgs as LogAnalyticsClusterArgs } from "@pulumi/azure-native/operationalinsights/cluster";
import type { DataExportArgs as LogAnalyticsDataExportArgs } from "@pulumi/azure-native/operationalinsights/dataExport";
import type { LinkedServiceArgs as LogAnalyticsLinkedServiceArgs } from "@pulumi/azure-native/operationalinsights/linkedService";
import type { LinkedStorageAccountArgs as LogAnalyticsLinkedStorageAccountArgs } from "@pulumi/azure-native/operationalinsights/linkedStorageAccount";
import type { WorkspaceArgs as LogAnalyticsWorkspaceArgs } from "@pulumi/azure-native/operationalinsights/workspace";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

/** Inputs of API versions newer than the default one, which programs may use as well. */
interface WorkspaceReplication {
  readonly replication: { readonly enabled: boolean; readonly location: string };
}

export const LogAnalyticsWorkspace = resourceType<
  Unwrap<LogAnalyticsWorkspaceArgs> & WorkspaceReplication
>("azure-native:operationalinsights:Workspace", {
  names: ["workspaceName"],
  within: ["resourceGroupName"],
  armType: "Microsoft.OperationalInsights/workspaces",
});
export const LogAnalyticsDataExport = resourceType<Unwrap<LogAnalyticsDataExportArgs>>(
  "azure-native:operationalinsights:DataExport",
  { names: [] },
);
export const LogAnalyticsLinkedStorageAccount = resourceType<
  Unwrap<LogAnalyticsLinkedStorageAccountArgs>
>("azure-native:operationalinsights:LinkedStorageAccount", { names: [] });
export const LogAnalyticsLinkedService = resourceType<Unwrap<LogAnalyticsLinkedServiceArgs>>(
  "azure-native:operationalinsights:LinkedService",
  { names: [] },
);
export const LogAnalyticsCluster = resourceType<Unwrap<LogAnalyticsClusterArgs>>(
  "azure-native:operationalinsights:Cluster",
  {
    names: ["clusterName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.OperationalInsights/clusters",
  },
);
