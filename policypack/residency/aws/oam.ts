import { OamLink } from "../../resources/aws/oam";
import { here } from "../destination";
import { copiesOf, copy, type Extractor } from "../placement";

export const copies: readonly Extractor[] = [
  // The ARN of the sink says the account that may read.
  ...copiesOf(OamLink, ({ sinkIdentifier }) =>
    copy("share", "logs, metrics and traces", here(sinkIdentifier), { recipient: sinkIdentifier }),
  ),
];
