import { ref, unknown } from "../../../policypack/kit/rule-table";
import { HdinsightCluster } from "../../../policypack/resources/azure/hdinsight";
import { Key, Vault } from "../../../policypack/resources/azure/keyvault";
import { StorageAccount } from "../../../policypack/resources/azure/storage";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const storedIn = (storageaccounts: unknown) =>
  inSpain(HdinsightCluster, { properties: { storageProfile: { storageaccounts } } });
const far = inRegion("eastus", StorageAccount, { accountName: "far" });

describePlacements("hdinsight", {
  "a cluster that says nothing": [{ cluster: inSpain(HdinsightCluster) }, []],
  "storage by the host of its account": [
    { cluster: storedIn([{ name: "far.blob.core.windows.net" }]), far },
    ["export at eastus"],
  ],
  "storage by the id of its account": [
    { cluster: storedIn([{ name: "files", resourceId: ref("far") }]), far },
    ["export at eastus"],
  ],
  "storage that is known only after deployment": [
    { cluster: storedIn([{ name: unknown() }]) },
    ["export unknown"],
  ],
});

const withKey = (vaultUri: unknown) =>
  inSpain(HdinsightCluster, {
    properties: { diskEncryptionProperties: { vaultUri, keyName: "data" } },
  });
const vault = inSpain(Vault, { vaultName: "portal", resourceGroupName: "keys" });
const key = inSpain(Key, {
  resourceGroupName: "keys",
  vaultName: ref("vault", "portal"),
  keyName: "data",
  properties: { kty: "RSA" },
});

describeKeys("hdinsight", {
  "a cluster that says nothing": [
    { cluster: inSpain(HdinsightCluster) },
    ["disks: provider-managed at spaincentral"],
  ],
  "a key in a vault of this stack": [
    { cluster: withKey("https://portal.vault.azure.net"), key, vault },
    ["disks: customer-managed at spaincentral"],
  ],
  "a vault that is known only after deployment": [
    { cluster: withKey(unknown()) },
    ["disks: provider-managed or stronger unknown"],
  ],
});
