import { GrafanaWorkspace } from "../../resources/aws/grafana";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";

export const keys: readonly KeyExtractor[] = [
  ...keysOf(GrafanaWorkspace, (workspace) => keyUse("workspace", workspace.kmsKeyId)),
];
