import * as sql from "@pulumi/azure-native/sql";
import * as storage from "@pulumi/azure-native/storage";
import { databaseKey, keyUse, keyUserId, STORAGE_KEY, storageKey, vaultUri } from "./keys";
import { logAll } from "./logs";
import { logFlowsTo, privateEndpoint } from "./network";
import { administrators, resourceGroupName, tenantId } from "./settings";

function account(name: string): storage.StorageAccount {
  return new storage.StorageAccount(
    name,
    {
      accountName: `stportal${name}`,
      resourceGroupName,
      kind: "StorageV2",
      // Three zones of one region: a second copy that stays in the country.
      sku: { name: "Standard_ZRS" },
      allowBlobPublicAccess: false,
      allowCrossTenantReplication: false,
      allowSharedKeyAccess: false,
      enableHttpsTrafficOnly: true,
      minimumTlsVersion: "TLS1_2",
      publicNetworkAccess: "Disabled",
      networkRuleSet: { bypass: "AzureServices", defaultAction: "Deny" },
      identity: { type: "UserAssigned", userAssignedIdentities: [keyUserId] },
      encryption: {
        keySource: "Microsoft.Keyvault",
        requireInfrastructureEncryption: true,
        encryptionIdentity: { encryptionUserAssignedIdentity: keyUserId },
        keyVaultProperties: { keyName: STORAGE_KEY, keyVaultUri: vaultUri },
      },
    },
    { dependsOn: [keyUse, storageKey] },
  );
}

const documents = account("docs");
const documentsCopy = account("copy");
const logs = account("logs");

for (const [name, own] of Object.entries({ documents, documentsCopy })) {
  new storage.BlobServiceProperties(name, {
    accountName: own.name,
    blobServicesName: "default",
    resourceGroupName,
    isVersioningEnabled: true,
    changeFeed: { enabled: true },
    deleteRetentionPolicy: { enabled: true, days: 30 },
    containerDeleteRetentionPolicy: { enabled: true, days: 30 },
  });
  new storage.BlobContainer(name, {
    accountName: own.name,
    containerName: "documents",
    resourceGroupName,
    publicAccess: "None",
  });
}

// The copy is in the same region: it guards against a deletion, not against an earthquake.
new storage.ObjectReplicationPolicy("documents", {
  accountName: documentsCopy.name,
  resourceGroupName,
  objectReplicationPolicyId: "default",
  sourceAccount: documents.id,
  destinationAccount: documentsCopy.id,
  rules: [{ sourceContainer: "documents", destinationContainer: "documents" }],
});

privateEndpoint("documents", documents.id, "blob", "privatelink.blob.core.windows.net");
logFlowsTo(logs.id);

const server = new sql.Server(
  "portal",
  {
    serverName: "sql-portal-es",
    resourceGroupName,
    version: "12.0",
    minimalTlsVersion: "1.2",
    publicNetworkAccess: "Disabled",
    restrictOutboundNetworkAccess: "Enabled",
    administrators: {
      administratorType: "ActiveDirectory",
      azureADOnlyAuthentication: true,
      login: "portal-administrators",
      principalType: "Group",
      sid: administrators,
      tenantId,
    },
    identity: { type: "UserAssigned", userAssignedIdentities: [keyUserId] },
    primaryUserAssignedIdentityId: keyUserId,
    keyId: databaseKey.keyUriWithVersion,
  },
  { dependsOn: [keyUse] },
);

new sql.ExtendedServerBlobAuditingPolicy("portal", {
  blobAuditingPolicyName: "default",
  serverName: server.name,
  resourceGroupName,
  state: "Enabled",
  isAzureMonitorTargetEnabled: true,
});

new sql.Database("portal", {
  databaseName: "portal",
  serverName: server.name,
  resourceGroupName,
  sku: { name: "GP_Gen5", tier: "GeneralPurpose", capacity: 2 },
  // Geo-redundant backups would go to another country.
  requestedBackupStorageRedundancy: "Zone",
  zoneRedundant: true,
});

privateEndpoint("database", server.id, "sqlServer", "privatelink.database.windows.net");
logAll("documents", documents.id);
