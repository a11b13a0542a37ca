import { type CheckedValue, isSet, nodeOf } from "../../core";
import { FirehoseDeliveryStream } from "../../resources/aws/kinesis";
import { LambdaFunction } from "../../resources/aws/lambda";
import { SnsTopic, SnsTopicSubscription } from "../../resources/aws/sns";
import { SqsQueue } from "../../resources/aws/sqs";
import { beyondSight, type Destination, placeOf } from "../destination";
import { hostPlace } from "../host-place";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { copiesOf, copy, type Extractor, from } from "../placement";

/** What an endpoint means depends on the protocol. */
function subscriber(protocol: CheckedValue<string>, endpoint: CheckedValue<string>): Destination {
  switch (nodeOf(protocol).value) {
    case "http":
    case "https":
    case "email":
    case "email-json":
      return hostPlace(endpoint);
    case "sms":
      return beyondSight(endpoint, "a person, wherever he is");
    case "application":
      return beyondSight(endpoint, "an app, by way of its maker's push service");
    default:
      return placeOf(endpoint, SqsQueue, LambdaFunction, FirehoseDeliveryStream);
  }
}

export const copies: readonly Extractor[] = [
  // The queue of messages that can't be delivered has to be in the region of the subscription:
  // https://docs.aws.amazon.com/sns/latest/dg/sns-dead-letter-queues.html
  ...copiesOf(SnsTopicSubscription, (subscription) =>
    copy("export", "messages", subscriber(subscription.protocol, subscription.endpoint), {
      of: from(subscription.topic, SnsTopic),
    }),
  ),
];

// Topics aren't encrypted unless a key is named, be it the one that AWS keeps for the account.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(SnsTopic, (topic) =>
    keyUse("messages", topic.kmsMasterKeyId, {
      otherwise: "none",
      encrypted: isSet(topic.kmsMasterKeyId),
    }),
  ),
];
