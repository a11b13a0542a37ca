import { MwaaEnvironment } from "../../resources/aws/mwaa";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";

// Always encrypted: with a key of AWS unless another is named.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(MwaaEnvironment, (environment) => keyUse("environment", environment.kmsKey)),
];
