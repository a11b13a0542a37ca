import type { AliasArgs as LambdaAliasArgs } from "@pulumi/aws/lambda/alias";
import type { EventSourceMappingArgs as LambdaEventSourceMappingArgs } from "@pulumi/aws/lambda/eventSourceMapping";
import type { FunctionArgs as LambdaFunctionArgs } from "@pulumi/aws/lambda/function";
import type { FunctionEventInvokeConfigArgs as LambdaFunctionEventInvokeConfigArgs } from "@pulumi/aws/lambda/functionEventInvokeConfig";
import type { FunctionUrlArgs as LambdaFunctionUrlArgs } from "@pulumi/aws/lambda/functionUrl";
import type { PermissionArgs as LambdaPermissionArgs } from "@pulumi/aws/lambda/permission";
import type { ResourcePolicyArgs as LambdaResourcePolicyArgs } from "@pulumi/aws/lambda/resourcePolicy";
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
export const LambdaEventSourceMapping = resourceType<Unwrap<LambdaEventSourceMappingArgs>>(
  "aws:lambda/eventSourceMapping:EventSourceMapping",
  { names: [] },
);
export const LambdaFunctionEventInvokeConfig = resourceType<
  Unwrap<LambdaFunctionEventInvokeConfigArgs>
>("aws:lambda/functionEventInvokeConfig:FunctionEventInvokeConfig", { names: [] });
export const LambdaResourcePolicy = resourceType<Unwrap<LambdaResourcePolicyArgs>>(
  "aws:lambda/resourcePolicy:ResourcePolicy",
  { names: [] },
);
