import * as sql from "@pulumi/azure-native/sql";
import * as storage from "@pulumi/azure-native/storage";
import * as pulumi from "@pulumi/pulumi";
import { identity } from "./identities";
import { databaseKey, keyUser, STORAGE_KEY, storageKey, vaultUri } from "./keys";
import { logAll } from "./logs";
import { logFlowsTo, privateEndpoint } from "./network";
import { administrators, resourceGroupName, tags, tenantId } from "./settings";

function account(name: string): storage.StorageAccount {
  return new storage.StorageAccount(
    name,
    {
      accountName: `stportal${name}`,
      resourceGroupName,
      tags,
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
      identity: { type: "UserAssigned", userAssignedIdentities: [keyUser.id] },
      encryption: {
        keySource: "Microsoft.Keyvault",
        requireInfrastructureEncryption: true,
        encryptionIdentity: { encryptionUserAssignedIdentity: keyUser.id },
        keyVaultProperties: { keyName: STORAGE_KEY, keyVaultUri: vaultUri },
      },
    },
    { dependsOn: [keyUser.grant, storageKey] },
  );
}

const documents = account("docs");
const documentsCopy = account("copy");
const logs = account("logs");

/** A replication waits for both ends: Azure refuses one without versions or without container. */
const ends: pulumi.Resource[] = [];

for (const [name, own] of Object.entries({ documents, documentsCopy })) {
  const service = new storage.BlobServiceProperties(name, {
    accountName: own.name,
    blobServicesName: "default",
    resourceGroupName,
    isVersioningEnabled: true,
    changeFeed: { enabled: true },
    deleteRetentionPolicy: { enabled: true, days: 30 },
    containerDeleteRetentionPolicy: { enabled: true, days: 30 },
  });
  const container = new storage.BlobContainer(name, {
    accountName: own.name,
    containerName: "documents",
    resourceGroupName,
    publicAccess: "None",
  });
  ends.push(service, container);
}

// The copy is in the same region: it guards against a deletion, not against an earthquake.
const arriving = new storage.ObjectReplicationPolicy(
  "documents-copy",
  {
    accountName: documentsCopy.name,
    resourceGroupName,
    objectReplicationPolicyId: "default",
    sourceAccount: documents.id,
    destinationAccount: documentsCopy.id,
    rules: [{ sourceContainer: "documents", destinationContainer: "documents" }],
  },
  { dependsOn: ends },
);

// Nothing is copied until the source has the same policy, under the ids that the copy gave it.
new storage.ObjectReplicationPolicy("documents", {
  accountName: documents.name,
  resourceGroupName,
  objectReplicationPolicyId: arriving.policyId,
  sourceAccount: documents.id,
  destinationAccount: documentsCopy.id,
  rules: [
    {
      sourceContainer: "documents",
      destinationContainer: "documents",
      ruleId: arriving.rules.apply((rules) => rules?.[0]?.ruleId),
    },
  ],
});

privateEndpoint("documents", documents.id, "blob", "privatelink.blob.core.windows.net");

const flowWriter = identity("flow-writer", "blobContributor", logs.id);
logFlowsTo(logs.id, flowWriter.id, { dependsOn: [flowWriter.grant] });

const server = new sql.Server(
  "portal",
  {
    serverName: "sql-portal-es",
    resourceGroupName,
    tags,
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
    identity: { type: "UserAssigned", userAssignedIdentities: [keyUser.id] },
    primaryUserAssignedIdentityId: keyUser.id,
    keyId: databaseKey.keyUriWithVersion,
  },
  { dependsOn: [keyUser.grant] },
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
  tags,
  sku: { name: "GP_Gen5", tier: "GeneralPurpose", capacity: 2 },
  // Geo-redundant backups would go to another country.
  requestedBackupStorageRedundancy: "Zone",
  zoneRedundant: true,
});

privateEndpoint("database", server.id, "sqlServer", "privatelink.database.windows.net");
// The account itself logs nothing: its blob service does. The server's audit comes out of master.
logAll("documents", pulumi.interpolate`${documents.id}/blobServices/default`);
logAll("database", pulumi.interpolate`${server.id}/databases/master`);
