import { equals, not } from "../../core";
import { BatchAccount } from "../../resources/azure/batch";
import { type KeyExtractor, keysOf, keysWhen, keyUse } from "../key-use";

export const keys: readonly KeyExtractor[] = [
  ...keysOf(BatchAccount, ({ encryption }) =>
    keysWhen(
      not(equals(encryption.keySource, "Microsoft.Batch")),
      keyUse("data of jobs", encryption.keyVaultProperties.keyIdentifier),
    ),
  ),
];
