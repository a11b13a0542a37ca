import { KendraIndex } from "../../resources/aws/kendra";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";

// Always encrypted: with a key of AWS unless another is named.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(KendraIndex, (index) =>
    keyUse("index", index.serverSideEncryptionConfiguration.kmsKeyId),
  ),
];
