import type { InvocationLoggingConfigurationArgs as BedrockInvocationLoggingConfigurationArgs } from "@pulumi/aws/bedrockmodel/invocationLoggingConfiguration";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const BedrockInvocationLoggingConfiguration = resourceType<
  Unwrap<BedrockInvocationLoggingConfigurationArgs>
>("aws:bedrockmodel/invocationLoggingConfiguration:InvocationLoggingConfiguration", { names: [] });
