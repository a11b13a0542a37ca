import { ref, unknown } from "../../../policypack/kit/rule-table";
import { Key, ManagedHsm, Vault } from "../../../policypack/resources/azure/keyvault";
import {
  BlobInventoryPolicy,
  ObjectReplicationPolicy,
  StorageAccount,
  StorageConnector,
  StorageDataShare,
  StorageEncryptionScope,
  StorageTaskAssignment,
} from "../../../policypack/resources/azure/storage";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const account = (name: unknown, location = "westeurope") => ({
  account: inRegion(location, StorageAccount, { sku: { name } }),
});

const connectorTo = (dataShareUri: unknown, state?: unknown) => ({
  connector: inSpain(StorageConnector, {
    properties: { state, source: { connection: { dataShareUri } } },
  }),
});

describePlacements("storage", {
  "copies in one place": [account("Standard_LRS"), []],
  "copies in the zones of one region": [account("Standard_ZRS"), []],
  "a copy in the paired region": [account("Standard_GRS"), ["replica at northeurope"]],
  "a copy in the paired region that can be read": [
    account("Standard_RAGZRS"),
    ["replica at northeurope"],
  ],
  "a copy by a SKU of the second version": [account("StandardV2_GRS"), ["replica at northeurope"]],
  "a pair that is in another country": [
    account("Standard_GRS", "brazilsouth"),
    ["replica at southcentralus"],
  ],
  "a region without a pair": [account("Standard_GRS", "spaincentral"), ["replica unknown"]],
  "a location that is known only after deployment": [
    { account: inSpain(StorageAccount, { location: unknown(), sku: { name: "Standard_GRS" } }) },
    ["replica unknown"],
  ],
  "a SKU that is known only after deployment": [
    account(unknown()),
    ["perhaps replica at northeurope"],
  ],
  "replication to accounts of other tenants": [
    { account: inSpain(StorageAccount, { allowCrossTenantReplication: true }) },
    ["share at spaincentral for true"],
  ],
  "replication within the tenant": [
    { account: inSpain(StorageAccount, { allowCrossTenantReplication: false }) },
    [],
  ],
  "blobs that are replicated to an account of this stack": [
    {
      policy: inSpain(ObjectReplicationPolicy, {
        sourceAccount: ref("source"),
        destinationAccount: ref("destination"),
      }),
      source: inSpain(StorageAccount),
      destination: inRegion("eastus", StorageAccount),
    },
    ["replica at eastus of source"],
  ],
  "blobs that are replicated to an account by its name": [
    {
      policy: inSpain(ObjectReplicationPolicy, {
        resourceGroupName: "records",
        sourceAccount: "origin",
        destinationAccount: "archive",
      }),
      source: inSpain(StorageAccount, { accountName: "origin", resourceGroupName: "records" }),
      destination: inRegion("eastus", StorageAccount, {
        accountName: "archive",
        resourceGroupName: "records",
      }),
    },
    ["replica at eastus of source"],
  ],
  "blobs that are replicated to an account that is not in this stack": [
    { policy: inSpain(ObjectReplicationPolicy, { destinationAccount: "elsewhere" }) },
    ["replica unknown"],
  ],
  "inventories in the account itself, of which one is off": [
    {
      policy: inSpain(BlobInventoryPolicy, {
        accountName: ref("account"),
        policy: { enabled: true, rules: [{ enabled: true }, { enabled: false }] },
      }),
      account: inSpain(StorageAccount),
    },
    ["export at spaincentral of account"],
  ],
  "inventories that are off": [
    { policy: inSpain(BlobInventoryPolicy, { policy: { enabled: false, rules: unknown() } }) },
    [],
  ],
  "reports of a task": [
    {
      assignment: inSpain(StorageTaskAssignment, {
        accountName: ref("account"),
        properties: { enabled: true },
      }),
      account: inRegion("eastus", StorageAccount),
    },
    ["log at eastus of account"],
  ],
  "reports of a task that may be off": [
    {
      assignment: inSpain(StorageTaskAssignment, {
        accountName: ref("account"),
        properties: { enabled: unknown() },
      }),
      account: inSpain(StorageAccount),
    },
    ["perhaps log at spaincentral of account"],
  ],
  "a task that is off": [
    {
      assignment: inSpain(StorageTaskAssignment, {
        accountName: "records",
        properties: { enabled: false },
      }),
    },
    [],
  ],
  "a connected data share": [connectorTo("azds://eastus:records:1234"), ["path at eastus"]],
  "a connected data share that is known only after deployment": [
    connectorTo(unknown()),
    ["path unknown"],
  ],
  "a connected data share that is inactive": [
    connectorTo("azds://eastus:records:1234", "Inactive"),
    [],
  ],
  "a data share of another tenant": [
    {
      share: inSpain(StorageDataShare, {
        accountName: ref("account"),
        properties: { accessPolicies: [{ tenantId: "7f3c", principalId: "reader" }] },
      }),
      account: inSpain(StorageAccount),
    },
    ["share at spaincentral of account for 7f3c"],
  ],
  "a data share without readers": [
    { share: inSpain(StorageDataShare, { properties: { accessPolicies: [] } }) },
    [],
  ],
});

const encryptedWith = (keyVaultUri: unknown, keyName: unknown = "storage") =>
  inSpain(StorageAccount, {
    encryption: { keySource: "Microsoft.Keyvault", keyVaultProperties: { keyVaultUri, keyName } },
  });
const vault = inSpain(Vault, { vaultName: "portal", resourceGroupName: "keys" });
const key = (kty: unknown) =>
  inSpain(Key, {
    resourceGroupName: "keys",
    vaultName: ref("vault", "portal"),
    keyName: "storage",
    properties: { kty },
  });

describeKeys("storage", {
  "an account that says nothing": [
    { account: inSpain(StorageAccount) },
    ["storage: provider-managed at spaincentral"],
  ],
  "a key in a vault of this stack, by its URI": [
    { account: encryptedWith("https://portal.vault.azure.net/"), vault, key: key("RSA") },
    ["storage: customer-managed at spaincentral"],
  ],
  "a key in hardware": [
    { account: encryptedWith("https://portal.vault.azure.net/"), vault, key: key("RSA-HSM") },
    ["storage: hsm at spaincentral"],
  ],
  "a vault of this stack whose URI is known only after deployment": [
    { account: encryptedWith(ref("vault")), vault, key: key("RSA-HSM") },
    ["storage: hsm at spaincentral"],
  ],
  "a vault of this stack, and a key that is made elsewhere": [
    { account: encryptedWith(ref("vault")), vault },
    ["storage: customer-managed or stronger at spaincentral"],
  ],
  "a vault that is not in this stack": [
    { account: encryptedWith("https://elsewhere.vault.azure.net") },
    ["storage: customer-managed or stronger unknown"],
  ],
  "a vault abroad": [
    {
      account: encryptedWith("https://far.vault.azure.net"),
      vault: inRegion("eastus", Vault, { vaultName: "far" }),
    },
    ["storage: customer-managed or stronger at eastus"],
  ],
  "a managed HSM": [
    {
      account: encryptedWith("https://strong.managedhsm.azure.net"),
      hsm: inSpain(ManagedHsm, { name: "strong" }),
    },
    ["storage: hsm at spaincentral"],
  ],
  "a vault that is known only after deployment": [
    { account: encryptedWith(unknown()) },
    ["storage: provider-managed or stronger unknown"],
  ],
  "a scope with a key of its own": [
    {
      scope: inSpain(StorageEncryptionScope, { keyVaultProperties: { keyUri: ref("key") } }),
      key: key("RSA"),
      vault,
    },
    ["scope: customer-managed at spaincentral"],
  ],
});
