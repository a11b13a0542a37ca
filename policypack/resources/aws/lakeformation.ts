import type { PermissionsArgs as LakeformationPermissionsArgs } from "@pulumi/aws/lakeformation/permissions";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const LakeformationPermissions = resourceType<Unwrap<LakeformationPermissionsArgs>>(
  "aws:lakeformation/permissions:Permissions",
  { names: [] },
);
