import { ref, unknown } from "../../../policypack/kit/rule-table";
import { Key, Vault } from "../../../policypack/resources/azure/keyvault";
import { StorageAccount } from "../../../policypack/resources/azure/storage";
import {
  SynapseIntegrationRuntime,
  SynapseSqlPool,
  SynapseSqlPoolTransparentDataEncryption,
  SynapseWorkspace,
} from "../../../policypack/resources/azure/synapse";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const lake = inRegion("eastus", StorageAccount, { accountName: "lake" });
const workspace = inSpain(SynapseWorkspace);
const pool = (storageAccountType?: unknown) => ({
  pool: inRegion("westeurope", SynapseSqlPool, { storageAccountType }),
});
const runtime = (properties: unknown) => ({
  runtime: inSpain(SynapseIntegrationRuntime, { workspaceName: ref("workspace"), properties }),
  workspace,
});

describePlacements("synapse", {
  "a workspace that says nothing": [{ workspace }, []],
  "a data lake abroad, by its URL": [
    {
      workspace: inSpain(SynapseWorkspace, {
        defaultDataLakeStorage: { accountUrl: "https://lake.dfs.core.windows.net" },
      }),
      lake,
    },
    ["export at eastus"],
  ],
  "a data lake of this stack whose URL is known only after deployment": [
    {
      workspace: inSpain(SynapseWorkspace, { defaultDataLakeStorage: { accountUrl: ref("lake") } }),
      lake,
    },
    ["export at eastus"],
  ],
  "a data lake by its id": [
    {
      workspace: inSpain(SynapseWorkspace, {
        defaultDataLakeStorage: { resourceId: ref("lake") },
      }),
      lake,
    },
    ["export at eastus"],
  ],
  "a data lake that is not in this stack": [
    {
      workspace: inSpain(SynapseWorkspace, {
        defaultDataLakeStorage: { accountUrl: "https://elsewhere.dfs.core.windows.net" },
      }),
    },
    ["export unknown"],
  ],
  "links to resources of another tenant": [
    {
      workspace: inSpain(SynapseWorkspace, {
        managedVirtualNetworkSettings: { allowedAadTenantIdsForLinking: ["7f3c"] },
      }),
    },
    ["share at spaincentral for 7f3c"],
  ],
  "notebooks in a repository": [
    {
      workspace: inSpain(SynapseWorkspace, {
        workspaceRepositoryConfiguration: { accountName: "portal" },
      }),
    },
    ["export unknown"],
  ],
  "a pool of which nothing is said": [pool(), ["backup at northeurope"]],
  "a pool in a region without a pair": [{ pool: inSpain(SynapseSqlPool) }, []],
  "a pool with geo-redundant backups": [pool("GRS"), ["backup at northeurope"]],
  "a pool whose backups stay in the region": [pool("LRS"), []],
  "a pool whose backups are known only after deployment": [
    pool(unknown()),
    ["perhaps backup at northeurope"],
  ],
  "a pool restored from another": [
    {
      pool: inRegion("eastus", SynapseSqlPool, {
        storageAccountType: "LRS",
        sourceDatabaseId: ref("source"),
      }),
      source: inSpain(SynapseSqlPool),
    },
    ["replica at eastus of source"],
  ],
  "a runtime abroad": [
    runtime({ type: "Managed", computeProperties: { location: "East US" } }),
    ["processing at eastus of workspace"],
  ],
  "a runtime in the managed network": [
    runtime({
      type: "Managed",
      computeProperties: { location: "AutoResolve" },
      referenceName: "default",
    }),
    [],
  ],
});

const withKey = (keyVaultUrl: unknown) =>
  inSpain(SynapseWorkspace, { encryption: { cmk: { key: { keyVaultUrl, name: "default" } } } });
const vault = inSpain(Vault, { vaultName: "portal", resourceGroupName: "keys" });
const key = inSpain(Key, {
  resourceGroupName: "keys",
  vaultName: ref("vault", "portal"),
  keyName: "data",
  properties: { kty: "RSA" },
});
const URL = "https://portal.vault.azure.net/keys/data";
const poolOf = (workspaceName: unknown) => inSpain(SynapseSqlPool, { workspaceName });

describeKeys("synapse", {
  "a workspace that says nothing": [{ workspace }, ["workspace: provider-managed at spaincentral"]],
  "a workspace with a key of its own": [
    { workspace: withKey(URL), key, vault },
    ["workspace: customer-managed at spaincentral"],
  ],
  "a workspace with a key that is known only after deployment": [
    { workspace: withKey(unknown()) },
    ["workspace: provider-managed or stronger unknown"],
  ],
  "a pool with the key of its workspace": [
    { pool: poolOf(ref("workspace")), workspace: withKey(URL), key, vault },
    ["pool: customer-managed at spaincentral"],
  ],
  "a pool of a workspace that is not in this stack": [
    { pool: poolOf("elsewhere") },
    ["pool: provider-managed or stronger unknown"],
  ],
  "a pool without encryption": [
    {
      pool: poolOf(ref("workspace")),
      workspace,
      encryption: inSpain(SynapseSqlPoolTransparentDataEncryption, {
        sqlPoolName: ref("pool"),
        status: "Disabled",
      }),
    },
    ["unencrypted pool: provider-managed at spaincentral"],
  ],
});
