import { TranscribeLanguageModel } from "../../resources/aws/transcribe";
import { type KeyExtractor, keysOf, providerKey } from "../key-use";

// A model can't name a key.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(TranscribeLanguageModel, (model) => providerKey("model", model)),
];
