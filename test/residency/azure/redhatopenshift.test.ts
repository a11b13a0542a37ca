import { ref, unknown } from "../../../policypack/kit/rule-table";
import { DiskEncryptionSet } from "../../../policypack/resources/azure/compute";
import { Key, Vault } from "../../../policypack/resources/azure/keyvault";
import { OpenShiftCluster } from "../../../policypack/resources/azure/redhatopenshift";
import { describeKeys, inSpain } from "../../support/describe-placements";

const SET =
  "/subscriptions/s/resourceGroups/keys/providers/Microsoft.Compute/diskEncryptionSets/disks";
const set = inSpain(DiskEncryptionSet, {
  resourceGroupName: "keys",
  diskEncryptionSetName: "disks",
  activeKey: { keyUrl: ref("key") },
});
const key = inSpain(Key, { vaultName: ref("vault"), properties: { kty: "RSA-HSM" } });
const vault = inSpain(Vault);

describeKeys("redhatopenshift", {
  "a cluster that says nothing": [
    { cluster: inSpain(OpenShiftCluster) },
    [
      "disks of the masters: provider-managed at spaincentral",
      "unencrypted caches of the masters: provider-managed at spaincentral",
    ],
  ],
  "own keys, also on the hosts": [
    {
      cluster: inSpain(OpenShiftCluster, {
        masterProfile: { diskEncryptionSetId: SET, encryptionAtHost: "Enabled" },
        workerProfiles: [{ diskEncryptionSetId: SET, encryptionAtHost: "Enabled" }],
      }),
      set,
      key,
      vault,
    },
    [
      "disks of the masters: hsm at spaincentral",
      "caches of the masters: hsm at spaincentral",
      "disks of the workers: hsm at spaincentral",
      "caches of the workers: hsm at spaincentral",
    ],
  ],
  "keys that are known only after deployment": [
    {
      cluster: inSpain(OpenShiftCluster, {
        masterProfile: { diskEncryptionSetId: unknown(), encryptionAtHost: unknown() },
      }),
    },
    [
      "disks of the masters: provider-managed or stronger unknown",
      "perhaps unencrypted caches of the masters: provider-managed or stronger unknown",
    ],
  ],
});
