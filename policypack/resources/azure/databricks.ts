import type { WorkspaceArgs as DatabricksWorkspaceArgs } from "@pulumi/azure-native/databricks/workspace";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const DatabricksWorkspace = resourceType<Unwrap<DatabricksWorkspaceArgs>>(
  "azure-native:databricks:Workspace",
  {
    names: ["workspaceName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Databricks/workspaces",
  },
);
