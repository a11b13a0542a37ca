import { isAbsent } from "../../core";
import { ContainerGroup } from "../../resources/azure/containerinstance";
import { LogAnalyticsWorkspace } from "../../resources/azure/operationalinsights";
import { placeOf } from "../destination";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { copiesOf, copiesWhen, copy, type Extractor } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(ContainerGroup, ({ diagnostics: { logAnalytics } }) => [
    ...copy(
      "log",
      "container logs",
      placeOf(logAnalytics.workspaceResourceId, LogAnalyticsWorkspace),
    ),
    // The plain id of a workspace says nothing of its place, unless it comes from one in the stack.
    ...copiesWhen(isAbsent(logAnalytics.workspaceResourceId), () =>
      copy("log", "container logs", placeOf(logAnalytics.workspaceId, LogAnalyticsWorkspace)),
    ),
  ]),
];

export const keys: readonly KeyExtractor[] = [
  ...keysOf(ContainerGroup, ({ encryptionProperties }) =>
    keyUse("storage", encryptionProperties.vaultBaseUrl, { keyName: encryptionProperties.keyName }),
  ),
];
