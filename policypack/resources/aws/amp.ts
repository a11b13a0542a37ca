import type { WorkspaceArgs as AmpWorkspaceArgs } from "@pulumi/aws/amp/workspace";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const AmpWorkspace = resourceType<Unwrap<AmpWorkspaceArgs>>("aws:amp/workspace:Workspace", {
  names: [],
});
