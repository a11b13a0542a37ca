import { CodeartifactDomain } from "../../resources/aws/codeartifact";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";

// Always encrypted: with a key of AWS unless another is named.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(CodeartifactDomain, (domain) => keyUse("packages", domain.encryptionKey)),
];
