import { KinesisStream } from "../../resources/aws/kinesis";
import { QldbLedger, QldbStream } from "../../resources/aws/qldb";
import { placeOf } from "../destination";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { copiesOf, copy, type Extractor, from } from "../placement";

export const copies: readonly Extractor[] = copiesOf(QldbStream, (stream) =>
  copy(
    "export",
    "stream of the journal",
    placeOf(stream.kinesisConfiguration.streamArn, KinesisStream),
    {
      of: from(stream.ledgerName, QldbLedger),
    },
  ),
);

// QLDB always encrypts: with a key of AWS unless another is named.
export const keys: readonly KeyExtractor[] = keysOf(QldbLedger, (ledger) =>
  keyUse("ledger", ledger.kmsKey),
);
