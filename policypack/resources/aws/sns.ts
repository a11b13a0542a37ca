import type { TopicArgs as SnsTopicArgs } from "@pulumi/aws/sns/topic";
import type { TopicSubscriptionArgs as SnsTopicSubscriptionArgs } from "@pulumi/aws/sns/topicSubscription";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const SnsTopic = resourceType<Unwrap<SnsTopicArgs>>("aws:sns/topic:Topic");
export const SnsTopicSubscription = resourceType<Unwrap<SnsTopicSubscriptionArgs>>(
  "aws:sns/topicSubscription:TopicSubscription",
  { names: [] },
);
