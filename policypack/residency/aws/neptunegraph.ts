import { NeptunegraphGraph } from "../../resources/aws/neptunegraph";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";

// Neptune Analytics always encrypts: with a key of AWS unless another is named.
export const keys: readonly KeyExtractor[] = keysOf(NeptunegraphGraph, (graph) =>
  keyUse("graph", graph.kmsKeyIdentifier),
);
