import type { WorkspaceArgs as GrafanaWorkspaceArgs } from "@pulumi/aws/grafana/workspace";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const GrafanaWorkspace = resourceType<Unwrap<GrafanaWorkspaceArgs>>(
  "aws:grafana/workspace:Workspace",
);
