import { SfnStateMachine } from "../../resources/aws/sfn";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";

// Always encrypted: with a key of AWS unless another is named.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(SfnStateMachine, (machine) =>
    keyUse("executions", machine.encryptionConfiguration.kmsKeyId),
  ),
];
