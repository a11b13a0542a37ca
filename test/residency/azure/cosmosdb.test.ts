import { ref, unknown } from "../../../policypack/kit/rule-table";
import {
  CassandraCluster,
  CassandraDataCenter,
  CosmosDatabaseAccount,
  CosmosFleetspace,
} from "../../../policypack/resources/azure/cosmosdb";
import { Key, Vault } from "../../../policypack/resources/azure/keyvault";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const inNetherlands = (inputs: Readonly<Record<string, unknown>>) => ({
  account: inRegion("westeurope", CosmosDatabaseAccount, {
    locations: [{ locationName: "West Europe", failoverPriority: 0 }],
    ...inputs,
  }),
});
const withBackups = (backupStorageRedundancy: unknown) =>
  inNetherlands({
    backupPolicy: { type: "Periodic", periodicModeProperties: { backupStorageRedundancy } },
  });
const continuous = { backupPolicy: { type: "Continuous" } };

describePlacements("cosmosdb", {
  "an account in one place that has no pair": [
    {
      account: inSpain(CosmosDatabaseAccount, { locations: [{ locationName: "Spain Central" }] }),
    },
    [],
  ],
  "replicas abroad": [
    {
      account: inSpain(CosmosDatabaseAccount, {
        locations: [
          { locationName: "Spain Central", failoverPriority: 0 },
          { locationName: "France Central", failoverPriority: 1 },
        ],
      }),
    },
    ["replica at francecentral"],
  ],
  "replicas abroad that may become the written one": [
    {
      account: inSpain(CosmosDatabaseAccount, {
        enableAutomaticFailover: true,
        locations: [
          { locationName: "Spain Central", failoverPriority: 0 },
          { locationName: "France Central", failoverPriority: 1 },
        ],
      }),
    },
    ["replica at francecentral", "backup at francesouth"],
  ],
  "replicas that are known only after deployment": [
    { account: inSpain(CosmosDatabaseAccount, { locations: unknown(), ...continuous }) },
    ["replica unknown"],
  ],
  "backups of which nothing is said": [inNetherlands({}), ["backup at northeurope"]],
  "backups that are geo-redundant": [withBackups("Geo"), ["backup at northeurope"]],
  "backups that stay in the region": [withBackups("Zone"), []],
  "backups that are known only after deployment": [
    withBackups(unknown()),
    ["perhaps backup at northeurope"],
  ],
  "continuous backups": [inNetherlands(continuous), []],
  "an account that is restored from another": [
    inNetherlands({ restoreParameters: { restoreSource: "/subscriptions/1" }, ...continuous }),
    ["replica at westeurope"],
  ],
  "a fleetspace with regions": [
    { fleetspace: inSpain(CosmosFleetspace, { dataRegions: ["spaincentral", "eastus"] }) },
    ["replica at spaincentral", "replica at eastus"],
  ],
  "a fleetspace without regions": [{ fleetspace: inSpain(CosmosFleetspace) }, []],
  "a data center of a Cassandra cluster": [
    {
      center: inSpain(CassandraDataCenter, {
        clusterName: ref("cluster"),
        properties: { dataCenterLocation: "eastus" },
      }),
      cluster: inSpain(CassandraCluster),
    },
    ["replica at eastus of cluster"],
  ],
  "a data center whose place is known only after deployment": [
    { center: inSpain(CassandraDataCenter, { properties: unknown() }) },
    ["replica unknown"],
  ],
});

const vault = inSpain(Vault, { vaultName: "portal", resourceGroupName: "keys" });
const key = inSpain(Key, {
  resourceGroupName: "keys",
  vaultName: ref("vault", "portal"),
  keyName: "data",
  properties: { kty: "RSA" },
});
const keyUri = "https://portal.vault.azure.net/keys/data";

describeKeys("cosmosdb", {
  "an account that says nothing": [
    { account: inSpain(CosmosDatabaseAccount) },
    ["account: provider-managed at spaincentral"],
  ],
  "an account with a key of its own": [
    { account: inSpain(CosmosDatabaseAccount, { keyVaultKeyUri: keyUri }), key, vault },
    ["account: customer-managed at spaincentral"],
  ],
  "an account with a key that is known only after deployment": [
    { account: inSpain(CosmosDatabaseAccount, { keyVaultKeyUri: unknown() }) },
    ["account: provider-managed or stronger unknown"],
  ],
  "a data center with a key for its disks only": [
    {
      center: inSpain(CassandraDataCenter, {
        properties: { dataCenterLocation: "eastus", managedDiskCustomerKeyUri: keyUri },
      }),
      key,
      vault,
    },
    ["disks: customer-managed at spaincentral", "backups: provider-managed at eastus"],
  ],
});
