import * as keyvault from "@pulumi/azure-native/keyvault";
import { identity } from "./identities";
import { privateEndpoint } from "./network";
import { resourceGroupName, tags, tenantId } from "./settings";

export const VAULT = "kv-portal-es";

export const vault = new keyvault.Vault("portal", {
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
    // Stores and disks fetch their keys from outside the network; each still needs a role.
    networkAcls: { bypass: "AzureServices", defaultAction: "Deny" },
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
export const LOG_KEY = "logs";
export const logKey = key(LOG_KEY);
export const BACKUP_KEY = "backups";
export const backupKey = key(BACKUP_KEY);
export const CLUSTER_KEY = "cluster";
export const clusterKey = key(CLUSTER_KEY);

/** May use the keys, and nothing else; stores sign in with it. */
export const keyUser = identity("key-user", "cryptoServiceEncryptionUser", vault.id);
