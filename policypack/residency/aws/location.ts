import { LocationTracker } from "../../resources/aws/location";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";

// Always encrypted: with a key of AWS unless another is named.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(LocationTracker, (tracker) => keyUse("positions", tracker.kmsKeyId)),
];
