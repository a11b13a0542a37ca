import {
  type Checked,
  type CheckedValue,
  checkedInputs,
  checkedOf,
  equals,
  nodeOf,
  not,
} from "../../core";
import {
  LogAnalyticsCluster,
  LogAnalyticsDataExport,
  LogAnalyticsLinkedService,
  LogAnalyticsLinkedStorageAccount,
  LogAnalyticsWorkspace,
} from "../../resources/azure/operationalinsights";
import { StorageAccount } from "../../resources/azure/storage";
import { placeOf, region } from "../destination";
import { type KeyExtractor, type KeyUse, keysOf, keyUse, providerKey } from "../key-use";
import { copiesOf, copiesWhen, copy, type Extractor, each, from } from "../placement";
import { eventHubPlace } from "../shared/azure-messaging";

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
  ...keysOf(LogAnalyticsCluster, (cluster) => clusterKey(cluster)),
  // A workspace has no key of its own: only that of the dedicated cluster that it is linked to.
  ...keysOf(LogAnalyticsWorkspace, (workspace, { attached, graph }) => {
    const { elements, possible } = attached(LogAnalyticsLinkedService, "workspaceName");
    const clusterIds = [
      workspace.features.clusterResourceId,
      ...elements.map((link) => link.writeAccessResourceId),
    ];
    const clusterId = clusterIds.find((id) => nodeOf(id).state !== "absent");
    if (clusterId === undefined) {
      const [link] = possible;
      return link === undefined ? providerKey("logs", workspace) : hiddenKey(link);
    }
    const [cluster] = graph.referents(nodeOf(clusterId), LogAnalyticsCluster).certain;
    return cluster === undefined
      ? hiddenKey(clusterId)
      : clusterKey(checkedInputs<KeyedCluster>(cluster));
  }),
];

/** What of a cluster names its key. */
interface KeyedCluster {
  readonly keyVaultProperties?:
    | { readonly keyVaultUri?: string | undefined; readonly keyName?: string | undefined }
    | undefined;
}

function clusterKey({ keyVaultProperties }: Checked<KeyedCluster>): readonly KeyUse[] {
  return keyUse("logs", keyVaultProperties.keyVaultUri, { keyName: keyVaultProperties.keyName });
}

/** The key of a cluster that can't be seen, or that may not be linked. */
function hiddenKey(link: CheckedValue<unknown>): readonly KeyUse[] {
  const reason = "that of a cluster which can't be seen";
  return keyUse("logs", checkedOf({ ...nodeOf(link), state: "unknown", reason }));
}
