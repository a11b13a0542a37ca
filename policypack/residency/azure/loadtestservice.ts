import { LoadTest } from "../../resources/azure/loadtestservice";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";

export const keys: readonly KeyExtractor[] = [
  ...keysOf(LoadTest, ({ encryption }) => keyUse("tests and results", encryption.keyUrl)),
];
