import type { PipelineArgs as CodepipelinePipelineArgs } from "@pulumi/aws/codepipeline/pipeline";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const CodepipelinePipeline = resourceType<Unwrap<CodepipelinePipelineArgs>>(
  "aws:codepipeline/pipeline:Pipeline",
);
