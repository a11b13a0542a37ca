import { checkedInputs, checkedOf, equals, isSet, nodeOf, not } from "../../core";
import {
  LogAnalyticsCluster,
  LogAnalyticsDataExport,
  LogAnalyticsLinkedService,
  LogAnalyticsLinkedStorageAccount,
  LogAnalyticsWorkspace,
} from "../../resources/azure/operationalinsights";
import { StorageAccount } from "../../resources/azure/storage";
import { eventHubPlace } from "../azure-messaging";
import { placeOf, region } from "../destination";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { copiesOf, copiesWhen, copy, type Extractor, each, from } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(LogAnalyticsWorkspace, ({ replication }) =>
    copy("replica", "replicated workspace", region(replication.location), {
      when: not(equals(replication.enabled, false)),
    }),
  ),
  ...copiesOf(LogAnalyticsDataExport, (dataExport) =>
    copiesWhen(not(equals(dataExport.enable, false)), () =>
      copy("export", "exported logs", eventHubPlace(dataExport.resourceId, StorageAccount), {
        of: from(dataExport.workspaceName, LogAnalyticsWorkspace),
      }),
    ),
  ),
  ...copiesOf(LogAnalyticsLinkedStorageAccount, (link) =>
    each(link.storageAccountIds, (accountId) =>
      copy("export", "linked storage of logs", placeOf(accountId, StorageAccount), {
        of: from(link.workspaceName, LogAnalyticsWorkspace),
      }),
    ),
  ),
];

export const keys: readonly KeyExtractor[] = [
  ...keysOf(LogAnalyticsCluster, ({ keyVaultProperties }) =>
    keyUse("logs", keyVaultProperties.keyVaultUri, { keyName: keyVaultProperties.keyName }),
  ),
  // A workspace has no key of its own: only that of the dedicated cluster that it is linked to.
  ...keysOf(LogAnalyticsWorkspace, (workspace, { attached, graph }) => {
    const { elements, possible } = attached(LogAnalyticsLinkedService, "workspaceName");
    const [clusterId = workspace.features.clusterResourceId] = [
      workspace.features.clusterResourceId,
      ...[...elements, ...possible].map((link) => link.writeAccessResourceId),
    ].filter((id) => isSet(id).outcome !== "violating");
    const node = nodeOf(clusterId);
    if (node.state === "absent") {
      return keyUse("logs", clusterId);
    }
    const [cluster] = graph.referents(node, LogAnalyticsCluster).certain;
    if (cluster === undefined) {
      const reason = "a cluster that is not in this stack, whose key is not known";
      return keyUse("logs", checkedOf({ ...node, state: "unknown", reason }));
    }
    const { keyVaultProperties } = checkedInputs<{
      readonly keyVaultProperties: { readonly keyVaultUri: string; readonly keyName: string };
    }>(cluster);
    return keyUse("logs", keyVaultProperties.keyVaultUri, { keyName: keyVaultProperties.keyName });
  }),
];
