import type { PipelineArgs as SagemakerPipelineArgs } from "@pulumi/aws/sagemaker/pipeline";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const SagemakerPipeline = resourceType<Unwrap<SagemakerPipelineArgs>>(
  "aws:sagemaker/pipeline:Pipeline",
  { names: ["pipelineName"] },
);
