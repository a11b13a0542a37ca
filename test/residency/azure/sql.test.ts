import { ref, unknown } from "../../../policypack/kit/rule-table";
import { Key, Vault } from "../../../policypack/resources/azure/keyvault";
import {
  DatabaseBlobAuditingPolicy,
  ExtendedServerBlobAuditingPolicy,
  SqlDatabase,
  SqlDistributedAvailabilityGroup,
  SqlEncryptionProtector,
  SqlFailoverGroup,
  SqlGeoBackupPolicy,
  SqlInstanceFailoverGroup,
  SqlManagedInstance,
  SqlReplicationLink,
  SqlServer,
  SqlServerCommunicationLink,
  SqlServerKey,
  SqlSyncMember,
  SqlTransparentDataEncryption,
} from "../../../policypack/resources/azure/sql";
import { StorageAccount } from "../../../policypack/resources/azure/storage";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const inIreland = (requestedBackupStorageRedundancy?: unknown) => ({
  database: inRegion("northeurope", SqlDatabase, { requestedBackupStorageRedundancy }),
});

const noGeoBackup = inSpain(SqlGeoBackupPolicy, {
  databaseName: ref("database"),
  state: "Disabled",
});

describePlacements("sql", {
  "a database in a region without a pair": [{ database: inSpain(SqlDatabase) }, []],
  "backups of which nothing is said": [inIreland(), ["backup at westeurope"]],
  "backups that are geo-redundant": [inIreland("GeoZone"), ["backup at westeurope"]],
  "backups that stay in the region": [inIreland("Zone"), []],
  "backups that are known only after deployment": [
    inIreland(unknown()),
    ["perhaps backup at westeurope"],
  ],
  "backups that must be geo-redundant in a region without a pair": [
    { database: inSpain(SqlDatabase, { requestedBackupStorageRedundancy: "Geo" }) },
    ["backup unknown"],
  ],
  "a data warehouse without geo-redundant backups": [
    { database: inRegion("northeurope", SqlDatabase, { sku: { name: "DW100c" } }), noGeoBackup },
    [],
  ],
  "a database that is no data warehouse, which the policy does not reach": [
    { ...inIreland(), noGeoBackup },
    ["backup at westeurope"],
  ],
  "a database that is perhaps a data warehouse": [
    { database: inRegion("northeurope", SqlDatabase, { sku: unknown() }), noGeoBackup },
    ["perhaps backup at westeurope"],
  ],
  "a replica of a database of this stack": [
    {
      replica: inRegion("francecentral", SqlDatabase, {
        createMode: "Secondary",
        sourceDatabaseId: ref("database"),
        requestedBackupStorageRedundancy: "Local",
      }),
      database: inSpain(SqlDatabase),
    },
    ["replica at francecentral of database"],
  ],
  "a managed instance of which nothing is said": [
    { instance: inRegion("northeurope", SqlManagedInstance) },
    ["backup at westeurope"],
  ],
  "a managed instance with backups in one place": [
    {
      instance: inRegion("northeurope", SqlManagedInstance, {
        requestedBackupStorageRedundancy: "Local",
      }),
    },
    [],
  ],
  "a managed instance restored from another": [
    {
      instance: inSpain(SqlManagedInstance, { sourceManagedInstanceId: ref("source") }),
      source: inRegion("eastus", SqlManagedInstance),
    },
    ["replica at spaincentral of source"],
  ],
  "a policy of geo-redundant backups": [
    {
      policy: inSpain(SqlGeoBackupPolicy, { serverName: ref("server"), state: "Enabled" }),
      server: inRegion("northeurope", SqlServer),
    },
    ["backup at westeurope"],
  ],
  "a policy that turns geo-redundant backups off": [
    { policy: inSpain(SqlGeoBackupPolicy, { serverName: "server", state: "Disabled" }) },
    [],
  ],
  "a failover group": [
    {
      group: inSpain(SqlFailoverGroup, {
        serverName: ref("server"),
        partnerServers: [{ id: ref("partner") }],
        databases: [ref("database")],
      }),
      server: inSpain(SqlServer),
      partner: inRegion("westeurope", SqlServer),
      database: inSpain(SqlDatabase),
    },
    ["replica at westeurope of server of database"],
  ],
  "a failover group with partners that are known only after deployment": [
    { group: inSpain(SqlFailoverGroup, { partnerServers: unknown() }) },
    ["replica unknown"],
  ],
  "a failover group of managed instances": [
    {
      group: inSpain(SqlInstanceFailoverGroup, {
        partnerRegions: [{ location: "France Central" }],
        managedInstancePairs: [{ primaryManagedInstanceId: ref("instance") }],
      }),
      instance: inSpain(SqlManagedInstance),
    },
    ["replica at francecentral of instance"],
  ],
  "a link to a SQL Server elsewhere": [
    {
      group: inSpain(SqlDistributedAvailabilityGroup, {
        managedInstanceName: ref("instance"),
        partnerEndpoint: "TCP://db.example.org:5022",
      }),
      instance: inSpain(SqlManagedInstance),
    },
    ["replica unknown of instance"],
  ],
  "a link to a database that is not named": [
    { link: inSpain(SqlReplicationLink, { databaseName: "orders", linkType: "GEO" }) },
    ["replica unknown"],
  ],
  "tables that are synchronised both ways with a database abroad": [
    {
      member: inSpain(SqlSyncMember, {
        serverName: ref("server"),
        databaseName: ref("hub"),
        syncMemberAzureDatabaseResourceId: ref("far"),
      }),
      server: inSpain(SqlServer),
      hub: inSpain(SqlDatabase),
      far: inRegion("eastus", SqlDatabase),
    },
    ["replica at eastus of hub", "replica at spaincentral of far"],
  ],
  "tables that only come in": [
    {
      member: inSpain(SqlSyncMember, {
        serverName: ref("server"),
        syncDirection: "OneWayMemberToHub",
        syncGroupName: "group",
      }),
      server: inSpain(SqlServer),
    },
    ["replica at spaincentral"],
  ],
  "tables that only go out, to a server outside Azure": [
    {
      member: inSpain(SqlSyncMember, {
        syncDirection: "OneWayHubToMember",
        syncGroupName: "group",
      }),
    },
    ["replica unknown"],
  ],
  "a partner server abroad": [
    {
      link: inSpain(SqlServerCommunicationLink, { partnerServer: ref("partner") }),
      partner: inRegion("eastus", SqlServer),
    },
    ["path at eastus"],
  ],
  "an audit log abroad": [
    {
      policy: inSpain(DatabaseBlobAuditingPolicy, {
        serverName: ref("server"),
        state: "Enabled",
        storageEndpoint: "https://far.blob.core.windows.net",
      }),
      account: inRegion("eastus", StorageAccount, { accountName: "far" }),
      server: inSpain(SqlServer),
    },
    ["log at eastus of server"],
  ],
  "an audit log that is off": [
    {
      policy: inSpain(ExtendedServerBlobAuditingPolicy, {
        state: "Disabled",
        storageEndpoint: "https://far.blob.core.windows.net",
      }),
    },
    [],
  ],
});

const vault = inSpain(Vault, { vaultName: "portal", resourceGroupName: "keys" });
const key = inSpain(Key, {
  resourceGroupName: "keys",
  vaultName: ref("vault", "portal"),
  keyName: "data",
  properties: { kty: "RSA" },
});
const keyUri = "https://portal.vault.azure.net/keys/data/1";
const server = inSpain(SqlServer);
const database = inSpain(SqlDatabase, { serverName: ref("server") });
const protector = (serverKeyType: unknown, serverKeyName: unknown) =>
  inSpain(SqlEncryptionProtector, {
    serverName: ref("server"),
    serverKeyType,
    serverKeyName,
  });

describeKeys("sql", {
  "a server that says nothing": [{ server }, ["databases: provider-managed at spaincentral"]],
  "a key that the server names": [
    { server: inSpain(SqlServer, { keyId: keyUri }), key, vault },
    ["databases: customer-managed at spaincentral"],
  ],
  "a key that a protector names": [
    {
      server,
      protector: protector("AzureKeyVault", ref("serverKey")),
      serverKey: inSpain(SqlServerKey, { uri: keyUri }),
      key,
      vault,
    },
    ["databases: customer-managed at spaincentral"],
  ],
  "a key that a protector names, which is not in this stack": [
    { server, protector: protector("AzureKeyVault", "portal_data_1") },
    ["databases: customer-managed or stronger unknown"],
  ],
  "a protector with a key of Microsoft": [
    { server, protector: protector("ServiceManaged", "ServiceManaged") },
    ["databases: provider-managed at spaincentral"],
  ],
  "a protector of a kind that is known only after deployment": [
    { server, protector: protector(unknown(), "portal_data_1") },
    ["databases: provider-managed or stronger unknown"],
  ],
  "a protector that may be of another server": [
    {
      server,
      protector: inSpain(SqlEncryptionProtector, {
        serverName: unknown(),
        serverKeyType: "AzureKeyVault",
        serverKeyName: "portal_data_1",
      }),
    },
    ["databases: provider-managed or stronger unknown"],
  ],
  "a database with the key of its server": [
    { database, server: inSpain(SqlServer, { keyId: keyUri }), key, vault },
    ["database: customer-managed at spaincentral"],
  ],
  "a database with a key of its own": [
    { database: inSpain(SqlDatabase, { encryptionProtector: keyUri }), key, vault },
    ["database: customer-managed at spaincentral"],
  ],
  "a database of a server that is not in this stack": [
    { database: inSpain(SqlDatabase, { serverName: "elsewhere" }) },
    ["database: provider-managed or stronger unknown"],
  ],
  "a database without encryption": [
    {
      database,
      server,
      encryption: inSpain(SqlTransparentDataEncryption, {
        databaseName: ref("database"),
        state: "Disabled",
      }),
    },
    ["unencrypted database: provider-managed at spaincentral"],
  ],
  "a managed instance with a key of its own": [
    { instance: inSpain(SqlManagedInstance, { keyId: keyUri }), key, vault },
    ["databases: customer-managed at spaincentral"],
  ],
});
