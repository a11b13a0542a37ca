import type { WorkspaceArgs as LogAnalyticsWorkspaceArgs } from "@pulumi/azure-native/operationalinsights/workspace";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const LogAnalyticsWorkspace = resourceType<Unwrap<LogAnalyticsWorkspaceArgs>>(
  "azure-native:operationalinsights:Workspace",
  {
    names: ["workspaceName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.OperationalInsights/workspaces",
  },
);
