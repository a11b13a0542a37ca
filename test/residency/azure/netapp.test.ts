import { ref, unknown } from "../../../policypack/kit/rule-table";
import { Key, Vault } from "../../../policypack/resources/azure/keyvault";
import {
  NetAppAccount,
  NetAppBackupVault,
  NetAppVolume,
} from "../../../policypack/resources/azure/netapp";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const replicated = (replication: unknown) =>
  inSpain(NetAppVolume, { dataProtection: { replication } });

describePlacements("netapp", {
  "a volume that says nothing": [{ volume: inSpain(NetAppVolume) }, []],
  "a volume that is replicated abroad": [
    { volume: replicated({ endpointType: "Src", remoteVolumeRegion: "eastus" }) },
    ["replica at eastus"],
  ],
  "a volume that is replicated to another of this stack": [
    {
      volume: replicated({ remoteVolumeResourceId: ref("far") }),
      far: inRegion("eastus", NetAppVolume),
    },
    ["replica at eastus"],
  ],
  "a replica of a volume of this stack": [
    {
      replica: inRegion("eastus", NetAppVolume, {
        dataProtection: {
          replication: { endpointType: "dst", remoteVolumeResourceId: ref("volume") },
        },
      }),
      volume: inSpain(NetAppVolume),
    },
    ["replica at eastus of volume"],
  ],
  "a replication that is known only after deployment": [
    { volume: replicated({ endpointType: "Src", remoteVolumeRegion: unknown() }) },
    ["replica unknown"],
  ],
  "backups in a vault abroad": [
    {
      volume: inSpain(NetAppVolume, {
        dataProtection: { backup: { backupVaultId: ref("vault") } },
      }),
      vault: inRegion("eastus", NetAppBackupVault),
    },
    ["backup at eastus"],
  ],
});

const volume = (encryptionKeySource?: unknown, accountName: unknown = ref("account")) =>
  inSpain(NetAppVolume, { accountName, encryptionKeySource });
const account = inSpain(NetAppAccount, {
  encryption: {
    keySource: "Microsoft.KeyVault",
    keyVaultProperties: { keyVaultUri: "https://portal.vault.azure.net", keyName: "data" },
  },
});
const vault = inSpain(Vault, { vaultName: "portal", resourceGroupName: "keys" });
const key = inSpain(Key, {
  resourceGroupName: "keys",
  vaultName: ref("vault", "portal"),
  keyName: "data",
  properties: { kty: "RSA" },
});

describeKeys("netapp", {
  "a volume that does not ask for the key of its account": [
    { volume: volume(), account, key, vault },
    ["volume: provider-managed at spaincentral"],
  ],
  "a volume with the key of its account": [
    { volume: volume("Microsoft.KeyVault"), account, key, vault },
    ["volume: customer-managed at spaincentral"],
  ],
  "a volume of an account that is not in this stack": [
    { volume: volume("Microsoft.KeyVault", "elsewhere") },
    ["volume: provider-managed or stronger unknown"],
  ],
  "a volume that may not use the key of its account": [
    { volume: volume(unknown()), account, vault },
    ["volume: provider-managed or stronger unknown"],
  ],
});
