import type { QueueArgs as SqsQueueArgs } from "@pulumi/aws/sqs/queue";
import type { QueuePolicyArgs as SqsQueuePolicyArgs } from "@pulumi/aws/sqs/queuePolicy";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const SqsQueue = resourceType<Unwrap<SqsQueueArgs>>("aws:sqs/queue:Queue");
export const SqsQueuePolicy = resourceType<Unwrap<SqsQueuePolicyArgs>>(
  "aws:sqs/queuePolicy:QueuePolicy",
  { names: [] },
);
