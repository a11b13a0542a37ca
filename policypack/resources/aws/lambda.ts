import type { PermissionArgs as LambdaPermissionArgs } from "@pulumi/aws/lambda/permission";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const LambdaPermission = resourceType<Unwrap<LambdaPermissionArgs>>(
  "aws:lambda/permission:Permission",
  { names: [] },
);
