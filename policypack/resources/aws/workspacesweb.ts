import type { PortalArgs as WorkSpacesWebPortalArgs } from "@pulumi/aws/workspacesweb/portal";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const WorkSpacesWebPortal = resourceType<Unwrap<WorkSpacesWebPortalArgs>>(
  "aws:workspacesweb/portal:Portal",
  { names: [] },
);
