import { equals } from "../../core";
import { MqBroker } from "../../resources/aws/mq";
import { here } from "../destination";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { copiesOf, copy, type Extractor, from } from "../placement";

export const copies: readonly Extractor[] = [
  // Of the two brokers of a pair, the replica says whose it is.
  ...copiesOf(MqBroker, (broker) =>
    copy("replica", "replica of another broker", here(broker.dataReplicationPrimaryBrokerArn), {
      of: from(broker.dataReplicationPrimaryBrokerArn, MqBroker),
      when: equals(broker.dataReplicationMode, "CRDR"),
    }),
  ),
];

// Amazon MQ always encrypts: with a key of AWS unless another is named.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(MqBroker, ({ encryptionOptions }) => keyUse("messages", encryptionOptions.kmsKeyId)),
];
