import { ref, unknown } from "../../../policypack/kit/rule-table";
import { ComputeDisk } from "../../../policypack/resources/azure/compute";
import { BackupInstance, BackupVault } from "../../../policypack/resources/azure/dataprotection";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const vault = (properties: unknown, location = "westeurope") => ({
  vault: inRegion(location, BackupVault, { properties }),
});
const stored = (type: unknown) => ({ storageSettings: [{ datastoreType: "VaultStore", type }] });

describePlacements("dataprotection", {
  "a vault in one place": [vault(stored("LocallyRedundant")), []],
  "a vault in the zones of its region": [vault(stored("ZoneRedundant")), []],
  "a geo-redundant vault": [vault(stored("GeoRedundant")), ["backup at northeurope"]],
  "a geo-redundant vault in a region without a pair": [
    vault(stored("GeoRedundant"), "spaincentral"),
    ["backup unknown"],
  ],
  "a redundancy that is known only after deployment": [
    vault(stored(unknown())),
    ["perhaps backup at northeurope"],
  ],
  "regions that the vault names itself": [
    vault({ ...stored("ZoneRedundant"), replicatedRegions: ["eastus", unknown()] }),
    ["backup at eastus", "backup unknown"],
  ],
  "a disk that is backed up to a vault": [
    {
      instance: inSpain(BackupInstance, {
        vaultName: ref("vault"),
        properties: { dataSourceInfo: { resourceID: ref("disk") } },
      }),
      disk: inSpain(ComputeDisk),
      vault: inRegion("eastus", BackupVault),
    },
    ["backup at eastus of disk"],
  ],
  "a vault that is not in this stack": [
    { instance: inSpain(BackupInstance, { vaultName: "elsewhere" }) },
    ["backup unknown"],
  ],
});

const encryptedWith = (keyUri: unknown, state: unknown = "Enabled") =>
  inSpain(BackupVault, {
    properties: {
      securitySettings: { encryptionSettings: { state, keyVaultProperties: { keyUri } } },
    },
  });
const KEY = "https://portal.managedhsm.azure.net/keys/backups";

describeKeys("dataprotection", {
  "a vault that says nothing": [
    { vault: inSpain(BackupVault) },
    ["backups: provider-managed at spaincentral"],
  ],
  "a key in an HSM": [{ vault: encryptedWith(KEY) }, ["backups: hsm unknown"]],
  "a key that is switched off": [
    { vault: encryptedWith(KEY, "Disabled") },
    ["backups: provider-managed at spaincentral"],
  ],
  "a key of which it is known only after deployment whether it is on": [
    { vault: encryptedWith(KEY, unknown()) },
    ["backups: provider-managed or stronger unknown"],
  ],
  "a key that is known only after deployment": [
    { vault: encryptedWith(unknown()) },
    ["backups: provider-managed or stronger unknown"],
  ],
});
