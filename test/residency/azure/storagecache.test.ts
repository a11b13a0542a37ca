import { ref, unknown } from "../../../policypack/kit/rule-table";
import { Key, Vault } from "../../../policypack/resources/azure/keyvault";
import { StorageAccount } from "../../../policypack/resources/azure/storage";
import { AmlFilesystem, StorageCache } from "../../../policypack/resources/azure/storagecache";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const CONTAINERS =
  "/subscriptions/1/resourceGroups/records/providers/Microsoft.Storage/storageAccounts/far/blobServices/default/containers";
const far = inRegion("eastus", StorageAccount, {
  accountName: "far",
  resourceGroupName: "records",
});

describePlacements("storagecache", {
  "a file system that says nothing": [{ filesystem: inSpain(AmlFilesystem) }, []],
  "an archive abroad": [
    {
      filesystem: inSpain(AmlFilesystem, {
        hsm: {
          settings: { container: `${CONTAINERS}/files`, loggingContainer: `${CONTAINERS}/logs` },
        },
      }),
      far,
    },
    ["export at eastus", "log at eastus"],
  ],
  "an archive that is known only after deployment": [
    {
      filesystem: inSpain(AmlFilesystem, { hsm: { settings: { container: unknown() } } }),
    },
    ["export unknown"],
  ],
});

const withKey = (keyUrl: unknown) => ({ encryptionSettings: { keyEncryptionKey: { keyUrl } } });
const vault = inSpain(Vault, { vaultName: "portal", resourceGroupName: "keys" });
const key = inSpain(Key, {
  resourceGroupName: "keys",
  vaultName: ref("vault", "portal"),
  keyName: "data",
  properties: { kty: "RSA" },
});

const KEY = "https://portal.vault.azure.net/keys/data/1";

describeKeys("storagecache", {
  "a file system that says nothing": [
    { filesystem: inSpain(AmlFilesystem) },
    ["disks: provider-managed at spaincentral"],
  ],
  "a file system with a key of its own": [
    { filesystem: inSpain(AmlFilesystem, withKey(KEY)), key, vault },
    ["disks: customer-managed at spaincentral"],
  ],
  "a cache with a key of its own": [
    { cache: inSpain(StorageCache, withKey(KEY)), key, vault },
    ["disks: customer-managed at spaincentral"],
  ],
  "a cache with a key that is known only after deployment": [
    { cache: inSpain(StorageCache, withKey(unknown())) },
    ["disks: provider-managed or stronger unknown"],
  ],
});
