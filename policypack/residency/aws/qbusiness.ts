import { QbusinessApplication } from "../../resources/aws/qbusiness";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";

// Always encrypted: with a key of AWS unless another is named.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(QbusinessApplication, (application) =>
    keyUse("documents", application.encryptionConfiguration.kmsKeyId),
  ),
];
