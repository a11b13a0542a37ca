import type { PipelineArgs as OpensearchIngestPipelineArgs } from "@pulumi/aws/opensearchingest/pipeline";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const OpensearchIngestPipeline = resourceType<Unwrap<OpensearchIngestPipelineArgs>>(
  "aws:opensearchingest/pipeline:Pipeline",
  { names: ["pipelineName"] },
);
