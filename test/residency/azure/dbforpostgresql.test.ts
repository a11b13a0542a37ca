import { ref, unknown } from "../../../policypack/kit/rule-table";
import {
  PostgresCluster,
  PostgresServer,
  PostgresSingleServer,
} from "../../../policypack/resources/azure/dbforpostgresql";
import { Key, Vault } from "../../../policypack/resources/azure/keyvault";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

describePlacements("dbforpostgresql", {
  "a server that says nothing": [{ server: inSpain(PostgresServer) }, []],
  "backups in the paired region": [
    {
      server: inRegion("westeurope", PostgresServer, { backup: { geoRedundantBackup: "Enabled" } }),
    },
    ["backup at northeurope"],
  ],
  "backups that stay in the region": [
    {
      server: inRegion("westeurope", PostgresServer, {
        backup: { geoRedundantBackup: "Disabled" },
      }),
    },
    [],
  ],
  "backups that are known only after deployment": [
    { server: inRegion("westeurope", PostgresServer, { backup: unknown() }) },
    ["perhaps backup at northeurope"],
  ],
  "a replica of a server of this stack": [
    {
      replica: inRegion("eastus", PostgresServer, { sourceServerResourceId: ref("server") }),
      server: inSpain(PostgresServer),
    },
    ["replica at eastus of server"],
  ],
  "a cluster that says nothing": [{ cluster: inSpain(PostgresCluster) }, []],
  "a cluster with backups in the paired region": [
    { cluster: inRegion("westeurope", PostgresCluster, { enableGeoBackup: true }) },
    ["backup at northeurope"],
  ],
  "a cluster with backups that are known only after deployment": [
    { cluster: inRegion("westeurope", PostgresCluster, { enableGeoBackup: unknown() }) },
    ["perhaps backup at northeurope"],
  ],
  "a replica of a cluster of this stack": [
    {
      replica: inRegion("eastus", PostgresCluster, { sourceResourceId: ref("cluster") }),
      cluster: inSpain(PostgresCluster),
    },
    ["replica at eastus of cluster"],
  ],
  "a single server that says nothing": [
    { server: inSpain(PostgresSingleServer, { properties: {} }) },
    [],
  ],
  "a single server with backups in the paired region": [
    {
      server: inRegion("westeurope", PostgresSingleServer, {
        properties: { storageProfile: { geoRedundantBackup: "Enabled" } },
      }),
    },
    ["backup at northeurope"],
  ],
  "a single server whose backups stay in the region": [
    {
      server: inRegion("westeurope", PostgresSingleServer, {
        properties: { storageProfile: { geoRedundantBackup: "Disabled" } },
      }),
    },
    [],
  ],
  "a single server that is known only after deployment": [
    { server: inRegion("westeurope", PostgresSingleServer, { properties: unknown() }) },
    ["perhaps backup at northeurope", "replica at westeurope"],
  ],
  "a replica of a single server of this stack": [
    {
      replica: inRegion("eastus", PostgresSingleServer, {
        properties: { createMode: "Replica", sourceServerId: ref("server") },
      }),
      server: inSpain(PostgresSingleServer),
    },
    ["replica at eastus of server"],
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

describeKeys("dbforpostgresql", {
  "a server that says nothing": [
    { server: inSpain(PostgresServer) },
    ["storage: provider-managed at spaincentral"],
  ],
  "a server with a key of its own": [
    { server: inSpain(PostgresServer, { dataEncryption: { primaryKeyURI: keyUri } }), key, vault },
    ["storage: customer-managed at spaincentral"],
  ],
  "a server with a key that is known only after deployment": [
    { server: inSpain(PostgresServer, { dataEncryption: unknown() }) },
    ["storage: provider-managed or stronger unknown"],
  ],
  "a server without a key for its geo-redundant backups": [
    {
      server: inRegion("westeurope", PostgresServer, {
        backup: { geoRedundantBackup: "Enabled" },
        dataEncryption: { primaryKeyURI: keyUri },
      }),
      key,
      vault,
    },
    [
      "storage: customer-managed at spaincentral",
      "geo-redundant backup: provider-managed at northeurope",
    ],
  ],
  "a cluster with a key of its own": [
    {
      cluster: inSpain(PostgresCluster, { dataEncryption: { primaryKeyUri: keyUri } }),
      key,
      vault,
    },
    ["storage: customer-managed at spaincentral"],
  ],
  "a single server": [
    { server: inSpain(PostgresSingleServer) },
    ["storage: provider-managed at spaincentral"],
  ],
});
