import { ref, unknown } from "../../../policypack/kit/rule-table";
import { KinesisStream } from "../../../policypack/resources/aws/kinesis";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { QldbLedger, QldbStream } from "../../../policypack/resources/aws/qldb";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const streaming = (streamArn: unknown) =>
  inSpain(QldbStream, { ledgerName: ref("ledger"), kinesisConfiguration: { streamArn } });
const ledger = inSpain(QldbLedger);

describePlacements("qldb", {
  "a ledger that says nothing": [{ ledger }, []],
  "a journal that is streamed abroad": [
    { stream: streaming("arn:aws:kinesis:us-east-1:111122223333:stream/journal"), ledger },
    ["export at us-east-1 of ledger"],
  ],
  "a journal that is streamed to a stream of this stack": [
    { stream: streaming(ref("journal")), ledger, journal: inRegion("eu-west-1", KinesisStream) },
    ["export at eu-west-1 of ledger"],
  ],
  "a journal that is streamed to somewhere known only after deployment": [
    { stream: streaming(unknown()), ledger },
    ["export unknown of ledger"],
  ],
});

describeKeys("qldb", {
  "a ledger that says nothing": [
    { ledger: inSpain(QldbLedger) },
    ["ledger: provider-managed at eu-south-2"],
  ],
  "a ledger with a key": [
    { ledger: inSpain(QldbLedger, { kmsKey: ref("key") }), key: inSpain(KmsKey) },
    ["ledger: customer-managed at eu-south-2"],
  ],
  "a ledger with a key of AWS": [
    { ledger: inSpain(QldbLedger, { kmsKey: "AWS_OWNED_KMS_KEY" }) },
    ["ledger: provider-managed at eu-south-2"],
  ],
  "a ledger with a key that is known only after deployment": [
    { ledger: inSpain(QldbLedger, { kmsKey: unknown() }) },
    ["ledger: provider-managed or stronger unknown"],
  ],
});
