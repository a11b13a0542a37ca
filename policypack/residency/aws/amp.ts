import { AmpWorkspace } from "../../resources/aws/amp";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";

export const keys: readonly KeyExtractor[] = [
  ...keysOf(AmpWorkspace, (workspace) => keyUse("metrics", workspace.kmsKeyArn)),
];
