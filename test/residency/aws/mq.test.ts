import { ref, unknown } from "../../../policypack/kit/rule-table";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { MqBroker } from "../../../policypack/resources/aws/mq";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const replica = (dataReplicationMode: unknown, dataReplicationPrimaryBrokerArn: unknown) =>
  inRegion("eu-west-1", MqBroker, { dataReplicationMode, dataReplicationPrimaryBrokerArn });

describePlacements("mq", {
  "a broker alone": [{ broker: inSpain(MqBroker) }, []],
  "a replica abroad": [
    { replica: replica("CRDR", ref("primary")), primary: inSpain(MqBroker) },
    ["replica at eu-west-1 of primary"],
  ],
  "a replica by a mode that is known only after deployment": [
    { replica: replica(unknown(), ref("primary")), primary: inSpain(MqBroker) },
    ["perhaps replica at eu-west-1 of primary"],
  ],
  "replication that is switched off": [{ replica: replica("NONE", "arn:aws:mq:x") }, []],
});

describeKeys("mq", {
  "a broker that says nothing": [
    { broker: inSpain(MqBroker) },
    ["messages: provider-managed at eu-south-2"],
  ],
  "a broker with a key of this stack": [
    {
      broker: inSpain(MqBroker, {
        encryptionOptions: { useAwsOwnedKey: false, kmsKeyId: ref("key") },
      }),
      key: inSpain(KmsKey),
    },
    ["messages: customer-managed at eu-south-2"],
  ],
  "a key that is known only after deployment": [
    { broker: inSpain(MqBroker, { encryptionOptions: unknown() }) },
    ["messages: provider-managed or stronger unknown"],
  ],
});
