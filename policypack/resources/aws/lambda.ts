import type { AliasArgs as LambdaAliasArgs } from "@pulumi/aws/lambda/alias";
import type { FunctionArgs as LambdaFunctionArgs } from "@pulumi/aws/lambda/function";
import type { PermissionArgs as LambdaPermissionArgs } from "@pulumi/aws/lambda/permission";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const LambdaPermission = resourceType<Unwrap<LambdaPermissionArgs>>(
  "aws:lambda/permission:Permission",
  { names: [] },
);
export const LambdaFunction = resourceType<Unwrap<LambdaFunctionArgs>>(
  "aws:lambda/function:Function",
);
export const LambdaAlias = resourceType<Unwrap<LambdaAliasArgs>>("aws:lambda/alias:Alias", {
  names: [],
});
