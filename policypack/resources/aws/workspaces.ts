import type { WorkspaceArgs } from "@pulumi/aws/workspaces/workspace";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const Workspace = resourceType<Unwrap<WorkspaceArgs>>("aws:workspaces/workspace:Workspace", {
  names: [],
});
