import { ref, unknown } from "../../../policypack/kit/rule-table";
import { MysqlServer, MysqlSingleServer } from "../../../policypack/resources/azure/dbformysql";
import { Key, Vault } from "../../../policypack/resources/azure/keyvault";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

describePlacements("dbformysql", {
  "a server that says nothing": [{ server: inSpain(MysqlServer) }, []],
  "backups in the paired region": [
    { server: inRegion("westeurope", MysqlServer, { backup: { geoRedundantBackup: "Enabled" } }) },
    ["backup at northeurope"],
  ],
  "backups that stay in the region": [
    { server: inRegion("westeurope", MysqlServer, { backup: { geoRedundantBackup: "Disabled" } }) },
    [],
  ],
  "backups that are known only after deployment": [
    { server: inRegion("westeurope", MysqlServer, { backup: unknown() }) },
    ["perhaps backup at northeurope"],
  ],
  "a replica of a server of this stack": [
    {
      replica: inRegion("eastus", MysqlServer, { sourceServerResourceId: ref("server") }),
      server: inSpain(MysqlServer),
    },
    ["replica at eastus of server"],
  ],
  "a single server that says nothing": [
    { server: inSpain(MysqlSingleServer, { properties: {} }) },
    [],
  ],
  "a single server with backups in the paired region": [
    {
      server: inRegion("westeurope", MysqlSingleServer, {
        properties: { storageProfile: { geoRedundantBackup: "Enabled" } },
      }),
    },
    ["backup at northeurope"],
  ],
  "a single server whose backups stay in the region": [
    {
      server: inRegion("westeurope", MysqlSingleServer, {
        properties: { storageProfile: { geoRedundantBackup: "Disabled" } },
      }),
    },
    [],
  ],
  "a single server that is known only after deployment": [
    { server: inRegion("westeurope", MysqlSingleServer, { properties: unknown() }) },
    ["perhaps backup at northeurope", "replica at westeurope"],
  ],
  "a replica of a single server of this stack": [
    {
      replica: inRegion("eastus", MysqlSingleServer, {
        properties: { createMode: "Replica", sourceServerId: ref("server") },
      }),
      server: inSpain(MysqlSingleServer),
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

describeKeys("dbformysql", {
  "a server that says nothing": [
    { server: inSpain(MysqlServer) },
    ["storage: provider-managed at spaincentral"],
  ],
  "a server with a key of its own": [
    { server: inSpain(MysqlServer, { dataEncryption: { primaryKeyURI: keyUri } }), key, vault },
    ["storage: customer-managed at spaincentral"],
  ],
  "a server with a key that is known only after deployment": [
    { server: inSpain(MysqlServer, { dataEncryption: unknown() }) },
    ["storage: provider-managed or stronger unknown"],
  ],
  "a server without a key for its geo-redundant backups": [
    {
      server: inRegion("westeurope", MysqlServer, {
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
  "a single server": [
    { server: inSpain(MysqlSingleServer) },
    ["storage: provider-managed at spaincentral"],
  ],
});
