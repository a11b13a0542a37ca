import { ref, unknown } from "../../../policypack/kit/rule-table";
import { FirehoseDeliveryStream } from "../../../policypack/resources/aws/kinesis";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { LambdaFunction } from "../../../policypack/resources/aws/lambda";
import { SnsTopic, SnsTopicSubscription } from "../../../policypack/resources/aws/sns";
import { SqsQueue } from "../../../policypack/resources/aws/sqs";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const subscription = (protocol: unknown, endpoint: unknown) => ({
  subscription: inSpain(SnsTopicSubscription, { topic: ref("topic"), protocol, endpoint }),
  topic: inSpain(SnsTopic),
});

describePlacements("sns", {
  "a topic alone": [{ topic: inSpain(SnsTopic) }, []],
  "a queue abroad": [
    { ...subscription("sqs", ref("queue")), queue: inRegion("us-east-1", SqsQueue) },
    ["export at us-east-1 of topic"],
  ],
  "a queue abroad, by ARN": [
    subscription("sqs", "arn:aws:sqs:eu-west-1:111122223333:orders"),
    ["export at eu-west-1 of topic"],
  ],
  "a function": [
    { ...subscription("lambda", ref("handler")), handler: inSpain(LambdaFunction) },
    ["export at eu-south-2 of topic"],
  ],
  "a delivery stream": [
    {
      ...subscription("firehose", ref("stream")),
      stream: inRegion("eu-west-1", FirehoseDeliveryStream),
    },
    ["export at eu-west-1 of topic"],
  ],
  "a person by e-mail": [
    subscription("email", "somebody@example.com"),
    ["export unknown of topic"],
  ],
  "a person by SMS": [subscription("sms", "+34600000000"), ["export unknown of topic"]],
  "an app on a telephone": [
    subscription(
      "application",
      "arn:aws:sns:eu-south-2:111122223333:endpoint/GCM/app/5e3e9847-3183-3f18-a7e8-671c3a57d4b3",
    ),
    ["export unknown of topic"],
  ],
  "a host outside": [
    subscription("https", "https://hooks.example.com/orders"),
    ["export unknown of topic"],
  ],
  "an endpoint in a region of AWS": [
    subscription("https", "https://a1b2c3.execute-api.eu-west-1.amazonaws.com/hook"),
    ["export at eu-west-1 of topic"],
  ],
  "an endpoint that is known only after deployment": [
    subscription("sqs", unknown()),
    ["export unknown of topic"],
  ],
  "a protocol that is known only after deployment": [
    subscription(unknown(), unknown()),
    ["export unknown of topic"],
  ],
});

describeKeys("sns", {
  "a topic that says nothing": [{ topic: inSpain(SnsTopic) }, ["unencrypted messages: none"]],
  "a key of this stack": [
    { topic: inSpain(SnsTopic, { kmsMasterKeyId: ref("key") }), key: inSpain(KmsKey) },
    ["messages: customer-managed at eu-south-2"],
  ],
  "the key that AWS keeps": [
    { topic: inSpain(SnsTopic, { kmsMasterKeyId: "alias/aws/sns" }) },
    ["messages: provider-managed at eu-south-2"],
  ],
  "a key that is known only after deployment": [
    { topic: inSpain(SnsTopic, { kmsMasterKeyId: unknown() }) },
    ["messages: provider-managed or stronger unknown"],
  ],
});
