import { equals, not } from "../../core";
import { BatchAccount } from "../../resources/azure/batch";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { keysWhen } from "../switched-keys";

export const keys: readonly KeyExtractor[] = [
  ...keysOf(BatchAccount, ({ encryption }) =>
    keysWhen(
      not(equals(encryption.keySource, "Microsoft.Batch")),
      keyUse("data of jobs", encryption.keyVaultProperties.keyIdentifier),
    ),
  ),
];
