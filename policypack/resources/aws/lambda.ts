import type { EventSourceMappingArgs as LambdaEventSourceMappingArgs } from "@pulumi/aws/lambda/eventSourceMapping";
import type { FunctionArgs as LambdaFunctionArgs } from "@pulumi/aws/lambda/function";
import type { FunctionEventInvokeConfigArgs as LambdaFunctionEventInvokeConfigArgs } from "@pulumi/aws/lambda/functionEventInvokeConfig";
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
export const LambdaEventSourceMapping = resourceType<Unwrap<LambdaEventSourceMappingArgs>>(
  "aws:lambda/eventSourceMapping:EventSourceMapping",
  { names: [] },
);
export const LambdaFunctionEventInvokeConfig = resourceType<
  Unwrap<LambdaFunctionEventInvokeConfigArgs>
>("aws:lambda/functionEventInvokeConfig:FunctionEventInvokeConfig", { names: [] });
