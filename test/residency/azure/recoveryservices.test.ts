import { ref, unknown } from "../../../policypack/kit/rule-table";
import { VirtualMachine } from "../../../policypack/resources/azure/compute";
import { Key, Vault } from "../../../policypack/resources/azure/keyvault";
import {
  ProtectedItem,
  RecoveryVault,
  ReplicationFabric,
  ReplicationProtectedItem,
  ReplicationProtectionContainerMapping,
} from "../../../policypack/resources/azure/recoveryservices";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const vault = (redundancy: unknown, location = "westeurope") => ({
  vault: inRegion(location, RecoveryVault, {
    properties: { redundancySettings: { standardTierStorageRedundancy: redundancy } },
  }),
});

const SITE_RECOVERY = { resourceGroupName: "dr", resourceName: "recovery" };
const fabric = (location: unknown, fabricName = "target") =>
  inSpain(ReplicationFabric, {
    ...SITE_RECOVERY,
    fabricName,
    properties: { customDetails: { instanceType: "Azure", location } },
  });
const CONTAINER =
  "/subscriptions/s/resourceGroups/dr/providers/Microsoft.RecoveryServices/vaults/recovery" +
  "/replicationFabrics/target/replicationProtectionContainers/machines";
const replicated = (details: Record<string, unknown>) =>
  inSpain(ReplicationProtectedItem, {
    ...SITE_RECOVERY,
    fabricName: "source",
    properties: { providerSpecificDetails: details },
  });

describePlacements("recoveryservices", {
  "a vault that says nothing is geo-redundant": [
    { vault: inRegion("westeurope", RecoveryVault) },
    ["backup at northeurope"],
  ],
  "a vault that says nothing in a region without a pair": [{ vault: inSpain(RecoveryVault) }, []],
  "a geo-redundant vault": [vault("GeoRedundant"), ["backup at northeurope"]],
  "a geo-redundant vault in a region without a pair": [
    vault("GeoRedundant", "spaincentral"),
    ["backup unknown"],
  ],
  "a vault in the zones of its region": [vault("ZoneRedundant"), []],
  "a vault in one place": [vault("LocallyRedundant"), []],
  "a redundancy that is known only after deployment": [
    vault(unknown()),
    ["perhaps backup at northeurope"],
  ],
  "settings that are known only after deployment": [
    { vault: inRegion("westeurope", RecoveryVault, { properties: unknown() }) },
    ["perhaps backup at northeurope"],
  ],
  "a machine that is backed up to a vault": [
    {
      item: inSpain(ProtectedItem, {
        resourceGroupName: "dr",
        vaultName: "recovery",
        properties: {
          protectedItemType: "Microsoft.Compute/virtualMachines",
          sourceResourceId: ref("machine"),
        },
      }),
      machine: inSpain(VirtualMachine),
      vault: inRegion("eastus", RecoveryVault, { resourceGroupName: "dr", vaultName: "recovery" }),
    },
    ["backup at eastus of machine"],
  ],
  "a vault that is not in this stack": [
    { item: inSpain(ProtectedItem, { vaultName: "elsewhere" }) },
    ["backup unknown"],
  ],
  "a fabric of Azure": [{ fabric: fabric("eastus") }, ["replica at eastus"]],
  "a fabric of the owner's hardware": [
    {
      fabric: inSpain(ReplicationFabric, {
        properties: { customDetails: { instanceType: "VMwareV2" } },
      }),
    },
    [],
  ],
  "a fabric whose details are known only after deployment": [
    { fabric: inSpain(ReplicationFabric, { properties: { customDetails: unknown() } }) },
    ["replica unknown"],
  ],
  "a machine that is replicated to a container in another region": [
    {
      item: replicated({
        instanceType: "A2A",
        fabricObjectId: ref("machine"),
        recoveryContainerId: CONTAINER,
      }),
      machine: inSpain(VirtualMachine),
      fabric: fabric("eastus"),
    },
    ["replica at eastus of machine"],
  ],
  "a container in a fabric that is not in this stack": [
    { item: replicated({ instanceType: "A2A", recoveryContainerId: CONTAINER }) },
    ["replica unknown"],
  ],
  "a machine from outside Azure": [
    {
      item: replicated({ instanceType: "InMageRcm", fabricDiscoveryMachineId: "machine" }),
      vault: inRegion("eastus", RecoveryVault, { resourceGroupName: "dr", vaultName: "recovery" }),
    },
    ["replica at eastus"],
  ],
  "a mapping of containers": [
    {
      mapping: inSpain(ReplicationProtectionContainerMapping, {
        ...SITE_RECOVERY,
        properties: { targetProtectionContainerId: CONTAINER },
      }),
      fabric: fabric("East US"),
    },
    ["replica at eastus"],
  ],
  "a mapping for migration": [
    {
      mapping: inSpain(ReplicationProtectionContainerMapping, {
        properties: {
          providerSpecificInput: { instanceType: "VMwareCbt", targetLocation: "eastus" },
        },
      }),
    },
    ["replica at eastus"],
  ],
});

const encryptedWith = (keyUri: unknown) =>
  inSpain(RecoveryVault, { properties: { encryption: { keyVaultProperties: { keyUri } } } });

describeKeys("recoveryservices", {
  "a vault that says nothing": [
    { vault: inSpain(RecoveryVault) },
    ["backups: provider-managed at spaincentral"],
  ],
  "a key of this stack": [
    {
      vault: encryptedWith(ref("key")),
      key: inSpain(Key, { vaultName: ref("keys"), properties: { kty: "RSA" } }),
      keys: inSpain(Vault),
    },
    ["backups: customer-managed at spaincentral"],
  ],
  "a key that is known only after deployment": [
    { vault: encryptedWith(unknown()) },
    ["backups: provider-managed or stronger unknown"],
  ],
});
