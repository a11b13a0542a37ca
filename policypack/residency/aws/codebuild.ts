import { equals, not } from "../../core";
import { CodebuildProject } from "../../resources/aws/codebuild";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";

// Artifacts are encrypted unless told not to be: with a key of AWS unless another is named.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(CodebuildProject, ({ encryptionKey, artifacts }) =>
    keyUse("artifacts", encryptionKey, {
      encrypted: not(equals(artifacts.encryptionDisabled, true)),
    }),
  ),
];
