import {
  type CheckedValue,
  checkedInputs,
  equals,
  hidden,
  isAbsent,
  nodeOf,
  none,
  type ResourceGraph,
} from "../../core";
import { StorageAccount } from "../../resources/azure/storage";
import {
  SynapseIntegrationRuntime,
  SynapseSqlPool,
  SynapseSqlPoolTransparentDataEncryption,
  SynapseWorkspace,
} from "../../resources/azure/synapse";
import { byDefault, here, pairedRegion, placeOf } from "../destination";
import { hostPlace } from "../host-place";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { copiesOf, copiesWhen, copy, type Extractor, each, from } from "../placement";
import { repositoryCopies, runtimeCopies } from "../shared/data-integration";

export const copies: readonly Extractor[] = [
  ...copiesOf(SynapseWorkspace, (workspace) => [
    ...copy(
      "export",
      "data lake",
      placeOf(workspace.defaultDataLakeStorage.resourceId, StorageAccount),
    ),
    ...copiesWhen(isAbsent(workspace.defaultDataLakeStorage.resourceId), () =>
      copy("export", "data lake", hostPlace(workspace.defaultDataLakeStorage.accountUrl)),
    ),
    ...each(workspace.managedVirtualNetworkSettings.allowedAadTenantIdsForLinking, (tenant) =>
      copy("share", "link to resources of a tenant", here(tenant), { recipient: tenant }),
    ),
    ...repositoryCopies(workspace.workspaceRepositoryConfiguration),
  ]),
  ...copiesOf(SynapseSqlPool, ({ storageAccountType, sourceDatabaseId, recoverableDatabaseId }) => [
    // Backups are geo-redundant by default. Source: "Backup and restore in Azure Synapse".
    ...copiesWhen(isAbsent(storageAccountType), () =>
      copy(
        "backup",
        "geo-redundant backup",
        pairedRegion(byDefault(storageAccountType), { orNone: true }),
      ),
    ),
    ...copiesWhen(equals(storageAccountType, "GRS"), () =>
      copy("backup", "geo-redundant backup", pairedRegion(storageAccountType)),
    ),
    ...[sourceDatabaseId, recoverableDatabaseId].flatMap((source) =>
      copy("replica", "copy of another pool", here(source), { of: from(source, SynapseSqlPool) }),
    ),
  ]),
  ...copiesOf(SynapseIntegrationRuntime, ({ properties, workspaceName }) =>
    runtimeCopies(properties, from(workspaceName, SynapseWorkspace)),
  ),
];

// Everything is always encrypted: with a key of Microsoft unless the workspace names another.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(SynapseWorkspace, ({ encryption }) =>
    keyUse("workspace", encryption.cmk.key.keyVaultUrl),
  ),
  ...keysOf(SynapseSqlPool, ({ workspaceName }, { graph, attached }) =>
    keyUse("pool", keyOfWorkspace(workspaceName, graph), {
      encrypted: none(attached(SynapseSqlPoolTransparentDataEncryption, "sqlPoolName"), (pool) =>
        equals(pool.status, "Disabled"),
      ),
    }),
  ),
];

/** The key of a workspace that a pool names, as far as the workspace is in this stack. */
function keyOfWorkspace(name: CheckedValue<string>, graph: ResourceGraph): CheckedValue<unknown> {
  const [workspace] = graph.referents(nodeOf(name), SynapseWorkspace).certain;
  return workspace === undefined
    ? hidden(name, "the key of a workspace that is not in this stack")
    : checkedInputs<{
        readonly encryption: { readonly cmk: { readonly key: { readonly keyVaultUrl: string } } };
      }>(workspace).encryption.cmk.key.keyVaultUrl;
}
