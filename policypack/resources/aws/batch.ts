import type { JobQueueArgs as BatchJobQueueArgs } from "@pulumi/aws/batch/jobQueue";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const BatchJobQueue = resourceType<Unwrap<BatchJobQueueArgs>>("aws:batch/jobQueue:JobQueue");
