import type { DirectoryArgs as WorkSpacesDirectoryArgs } from "@pulumi/aws/workspaces/directory";
import type { WorkspaceArgs } from "@pulumi/aws/workspaces/workspace";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const Workspace = resourceType<Unwrap<WorkspaceArgs>>("aws:workspaces/workspace:Workspace", {
  names: [],
});
export const WorkSpacesDirectory = resourceType<Unwrap<WorkSpacesDirectoryArgs>>(
  "aws:workspaces/directory:Directory",
  { names: ["directoryId"] },
);
