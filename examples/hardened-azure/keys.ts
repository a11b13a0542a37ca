import * as authorization from "@pulumi/azure-native/authorization";
import * as keyvault from "@pulumi/azure-native/keyvault";
import * as managedidentity from "@pulumi/azure-native/managedidentity";
import { privateEndpoint } from "./network";
import { idOf, resourceGroupName, subscriptionId, tenantId } from "./settings";

const VAULT = "kv-portal-es";

export const vault = new keyvault.Vault("portal", {
  vaultName: VAULT,
  resourceGroupName,
  properties: {
    tenantId,
    sku: { family: "A", name: "premium" },
    enableRbacAuthorization: true,
    enableSoftDelete: true,
    enablePurgeProtection: true,
    softDeleteRetentionInDays: 90,
    publicNetworkAccess: "disabled",
    networkAcls: { bypass: "None", defaultAction: "Deny" },
  },
});

export const vaultUri = `https://${VAULT}.vault.azure.net/`;

privateEndpoint("vault", vault.id, "vault", "privatelink.vaultcore.azure.net");

const TWO_YEARS = 2 * 365 * 24 * 3600;
/** Keys end on a date that somebody has to move; rotation makes new versions long before. */
const EXPIRES = Date.UTC(2028, 0, 1) / 1000;

function key(name: string): keyvault.Key {
  return new keyvault.Key(name, {
    keyName: name,
    vaultName: vault.name,
    resourceGroupName,
    properties: {
      kty: "RSA-HSM",
      keySize: 3072,
      keyOps: ["wrapKey", "unwrapKey"],
      attributes: { enabled: true, expires: EXPIRES, exportable: false },
      rotationPolicy: {
        attributes: { expiryTime: `P${TWO_YEARS / 86_400}D` },
        lifetimeActions: [{ action: { type: "rotate" }, trigger: { timeAfterCreate: "P180D" } }],
      },
    },
  });
}

export const STORAGE_KEY = "storage";
export const storageKey = key(STORAGE_KEY);
export const databaseKey = key("database");
export const diskKey = key("disk");

const KEY_USER = "id-key-user";

/** May use the keys, and nothing else; stores sign in with it. */
const keyUser = new managedidentity.UserAssignedIdentity("key-user", {
  resourceName: KEY_USER,
  resourceGroupName,
});

export const keyUserId = idOf("Microsoft.ManagedIdentity/userAssignedIdentities", KEY_USER);

const CRYPTO_SERVICE_ENCRYPTION_USER = "e147488a-f6f5-4113-8e2d-b22465e65bf6";

export const keyUse = new authorization.RoleAssignment("key-user", {
  scope: vault.id,
  principalId: keyUser.principalId,
  principalType: "ServicePrincipal",
  roleDefinitionId: `/subscriptions/${subscriptionId}/providers/Microsoft.Authorization/roleDefinitions/${CRYPTO_SERVICE_ENCRYPTION_USER}`,
});
