import { CodecommitRepository } from "../../resources/aws/codecommit";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";

// Always encrypted: with a key of AWS unless another is named.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(CodecommitRepository, (repository) => keyUse("repository", repository.kmsKeyId)),
];
