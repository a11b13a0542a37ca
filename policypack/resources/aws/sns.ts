import type { TopicArgs as SnsTopicArgs } from "@pulumi/aws/sns/topic";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const SnsTopic = resourceType<Unwrap<SnsTopicArgs>>("aws:sns/topic:Topic");
