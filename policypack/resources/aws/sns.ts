import type { TopicArgs as SnsTopicArgs } from "@pulumi/aws/sns/topic";
import type { TopicPolicyArgs as SnsTopicPolicyArgs } from "@pulumi/aws/sns/topicPolicy";
import type { TopicSubscriptionArgs as SnsTopicSubscriptionArgs } from "@pulumi/aws/sns/topicSubscription";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const SnsTopic = resourceType<Unwrap<SnsTopicArgs>>("aws:sns/topic:Topic");
export const SnsTopicSubscription = resourceType<Unwrap<SnsTopicSubscriptionArgs>>(
  "aws:sns/topicSubscription:TopicSubscription",
  { names: [] },
);
export const SnsTopicPolicy = resourceType<Unwrap<SnsTopicPolicyArgs>>(
  "aws:sns/topicPolicy:TopicPolicy",
  { names: [] },
);
