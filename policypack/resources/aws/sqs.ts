import type { QueueArgs as SqsQueueArgs } from "@pulumi/aws/sqs/queue";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const SqsQueue = resourceType<Unwrap<SqsQueueArgs>>("aws:sqs/queue:Queue");
