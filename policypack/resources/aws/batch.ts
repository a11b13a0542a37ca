import type { ComputeEnvironmentArgs as BatchComputeEnvironmentArgs } from "@pulumi/aws/batch/computeEnvironment";
import type { JobQueueArgs as BatchJobQueueArgs } from "@pulumi/aws/batch/jobQueue";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const BatchJobQueue = resourceType<Unwrap<BatchJobQueueArgs>>("aws:batch/jobQueue:JobQueue");
export const BatchComputeEnvironment = resourceType<Unwrap<BatchComputeEnvironmentArgs>>(
  "aws:batch/computeEnvironment:ComputeEnvironment",
);
