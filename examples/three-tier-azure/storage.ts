import * as authorization from "@pulumi/azure-native/authorization";
import * as keyvault from "@pulumi/azure-native/keyvault";
import * as managedidentity from "@pulumi/azure-native/managedidentity";
import * as monitor from "@pulumi/azure-native/monitor";
import * as operationalinsights from "@pulumi/azure-native/operationalinsights";
import * as storage from "@pulumi/azure-native/storage";
import type * as pulumi from "@pulumi/pulumi";
import { idOf, resourceGroupName, subscriptionId, tags, tenantId } from "./settings";

const VAULT = "kv-case-file-es";
const vaultUri = `https://${VAULT}.vault.azure.net/`;

export const vault = new keyvault.Vault("case-file", {
  vaultName: VAULT,
  resourceGroupName,
  tags,
  properties: {
    tenantId,
    sku: { family: "A", name: "premium" },
    enableRbacAuthorization: true,
    enableSoftDelete: true,
    enablePurgeProtection: true,
    softDeleteRetentionInDays: 90,
    publicNetworkAccess: "disabled",
    // Stores fetch their keys from outside the network; each still needs a role.
    networkAcls: { bypass: "AzureServices", defaultAction: "Deny" },
  },
});

/** Keys end on a date that somebody has to move; rotation makes new versions long before. */
const EXPIRES = Date.UTC(2028, 0, 1) / 1000;

function key(keyName: string): keyvault.Key {
  return new keyvault.Key(keyName, {
    keyName,
    vaultName: vault.name,
    resourceGroupName,
    properties: {
      kty: "RSA-HSM",
      keySize: 3072,
      keyOps: ["wrapKey", "unwrapKey"],
      attributes: { enabled: true, expires: EXPIRES, exportable: false },
      rotationPolicy: {
        attributes: { expiryTime: "P730D" },
        lifetimeActions: [{ action: { type: "rotate" }, trigger: { timeAfterCreate: "P180D" } }],
      },
    },
  });
}

/** Roles that Azure itself defines, by the same id in every tenant. */
const ROLES = {
  blobContributor: "ba92f5b4-2d11-453d-a403-e96b0029c9fe",
  cryptoServiceEncryptionUser: "e147488a-f6f5-4113-8e2d-b22465e65bf6",
};

function identity(name: string, role: keyof typeof ROLES, scope: pulumi.Input<string>) {
  const resourceName = `id-${name}`;
  const own = new managedidentity.UserAssignedIdentity(name, { resourceName, resourceGroupName });
  const grant = new authorization.RoleAssignment(name, {
    scope,
    principalId: own.principalId,
    principalType: "ServicePrincipal",
    roleDefinitionId: `/subscriptions/${subscriptionId}/providers/Microsoft.Authorization/roleDefinitions/${ROLES[role]}`,
  });
  return { id: idOf("Microsoft.ManagedIdentity/userAssignedIdentities", resourceName), grant };
}

export const keyUser = identity("key-user", "cryptoServiceEncryptionUser", vault.id);
export const databaseKey = key("database");
/** Names are chosen here: what a preview doesn't know yet can't be judged. */
const STORAGE_KEY = "storage";
const storageKey = key(STORAGE_KEY);

export const flowLogs = new storage.StorageAccount(
  "flow-logs",
  {
    accountName: "stcasefileflows",
    resourceGroupName,
    tags,
    kind: "StorageV2",
    sku: { name: "Standard_ZRS" },
    enableHttpsTrafficOnly: true,
    minimumTlsVersion: "TLS1_2",
    allowBlobPublicAccess: false,
    allowSharedKeyAccess: false,
    allowCrossTenantReplication: false,
    publicNetworkAccess: "Disabled",
    networkRuleSet: { bypass: "AzureServices", defaultAction: "Deny" },
    identity: { type: "UserAssigned", userAssignedIdentities: [keyUser.id] },
    encryption: {
      keySource: "Microsoft.Keyvault",
      encryptionIdentity: { encryptionUserAssignedIdentity: keyUser.id },
      keyVaultProperties: { keyVaultUri: vaultUri, keyName: STORAGE_KEY },
    },
  },
  { dependsOn: [keyUser.grant, storageKey] },
);

export const flowLogWriter = identity("flow-log-writer", "blobContributor", flowLogs.id);

// Encrypted by Azure, because the workspace has no key of its own choice and holds no data of citizens.
const workspace = new operationalinsights.Workspace("case-file", {
  workspaceName: "log-case-file",
  resourceGroupName,
  tags: { classification: "public" },
  retentionInDays: 365,
  sku: { name: "PerGB2018" },
  publicNetworkAccessForIngestion: "Disabled",
  publicNetworkAccessForQuery: "Disabled",
  features: { disableLocalAuth: true },
});

export function logAll(name: string, resourceUri: pulumi.Input<string>): void {
  new monitor.DiagnosticSetting(name, {
    name: "all-logs",
    resourceUri,
    workspaceId: workspace.id,
    logs: [{ categoryGroup: "allLogs", enabled: true }],
  });
}

logAll("vault", vault.id);
