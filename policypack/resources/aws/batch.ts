import type { JobQueueArgs } from "@pulumi/aws/batch/jobQueue";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const JobQueue = resourceType<Unwrap<JobQueueArgs>>("aws:batch/jobQueue:JobQueue");
