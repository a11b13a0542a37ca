import { ConfidentialLedger } from "../../resources/azure/confidentialledger";
import { byDefault, pairedRegion } from "../destination";
import { type KeyExtractor, keysOf, providerKey } from "../key-use";
import { copiesOf, copy, type Extractor } from "../placement";

export const copies: readonly Extractor[] = [
  // Without a switch, Azure replicates ledgers to the paired region.
  // Source: https://learn.microsoft.com/azure/confidential-ledger/data-residency.
  ...copiesOf(ConfidentialLedger, ({ location }) =>
    copy("replica", "copy of the ledger", pairedRegion(byDefault(location))),
  ),
];

// The ledger's key is made and kept by the enclaves that run it.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(ConfidentialLedger, (ledger) => providerKey("ledger", ledger)),
];
