import { equals } from "../../core";
import { Workspace } from "../../resources/aws/workspaces";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";

export const keys: readonly KeyExtractor[] = [
  ...keysOf(Workspace, (workspace) => [
    ...keyUse("root volume", workspace.volumeEncryptionKey, {
      encrypted: equals(workspace.rootVolumeEncryptionEnabled, true),
    }),
    ...keyUse("user volume", workspace.volumeEncryptionKey, {
      encrypted: equals(workspace.userVolumeEncryptionEnabled, true),
    }),
  ]),
];
