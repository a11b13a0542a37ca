import type { AliasArgs as LambdaAliasArgs } from "@pulumi/aws/lambda/alias";
import type { FunctionArgs as LambdaFunctionArgs } from "@pulumi/aws/lambda/function";
import type { FunctionUrlArgs as LambdaFunctionUrlArgs } from "@pulumi/aws/lambda/functionUrl";
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
export const LambdaFunctionUrl = resourceType<Unwrap<LambdaFunctionUrlArgs>>(
  "aws:lambda/functionUrl:FunctionUrl",
  { names: [] },
);
