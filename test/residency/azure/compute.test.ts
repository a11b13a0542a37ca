import { ref, unknown } from "../../../policypack/kit/rule-table";
import {
  ComputeDisk,
  ComputeGallery,
  ComputeSnapshot,
  DiskEncryptionSet,
  GalleryApplicationVersion,
  GalleryImageVersion,
  GalleryScriptVersion,
  RestorePointCollection,
  VirtualMachine,
  VirtualMachineScaleSet,
} from "../../../policypack/resources/azure/compute";
import { Key, ManagedHsm, Vault } from "../../../policypack/resources/azure/keyvault";
import { StorageAccount } from "../../../policypack/resources/azure/storage";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const gallery = (permissions: unknown) => ({
  gallery: inSpain(ComputeGallery, { sharingProfile: { permissions } }),
});
const logging = (bootDiagnostics: unknown) => ({
  machine: inSpain(VirtualMachine, { diagnosticsProfile: { bootDiagnostics } }),
  account: inRegion("eastus", StorageAccount, { accountName: "diagnostics" }),
});
const DIAGNOSTICS = "https://diagnostics.blob.core.windows.net/";

describePlacements("compute", {
  "an empty disk": [
    { disk: inSpain(ComputeDisk, { creationData: { createOption: "Empty" } }) },
    [],
  ],
  "a snapshot of a disk in another region": [
    {
      snapshot: inSpain(ComputeSnapshot, {
        creationData: { createOption: "CopyStart", sourceResourceId: ref("disk") },
      }),
      disk: inRegion("francecentral", ComputeDisk),
    },
    ["snapshot at spaincentral of disk"],
  ],
  "a disk from a snapshot": [
    {
      disk: inRegion("eastus", ComputeDisk, {
        creationData: { createOption: "Copy", sourceResourceId: ref("snapshot") },
      }),
      snapshot: inSpain(ComputeSnapshot),
    },
    ["snapshot at eastus of snapshot"],
  ],
  "a disk from a blob": [
    {
      disk: inSpain(ComputeDisk, {
        creationData: {
          createOption: "Import",
          sourceUri: "https://images.blob.core.windows.net/vhds/os.vhd",
          storageAccountId: ref("account"),
        },
      }),
      account: inSpain(StorageAccount),
    },
    ["snapshot at spaincentral of account"],
  ],
  "restore points of a machine": [
    {
      points: inSpain(RestorePointCollection, { source: { id: ref("machine") } }),
      machine: inSpain(VirtualMachine),
    },
    ["snapshot at spaincentral of machine"],
  ],
  "restore points that are copied from another region": [
    {
      points: inRegion("eastus", RestorePointCollection, { source: { id: ref("origin") } }),
      origin: inSpain(RestorePointCollection),
    },
    ["snapshot at eastus of origin"],
  ],
  "a gallery that says nothing": [{ gallery: inSpain(ComputeGallery) }, []],
  "a private gallery": [gallery("Private"), []],
  "a public gallery": [gallery("Community"), ["share at spaincentral for Community"]],
  "a gallery for groups that are named elsewhere": [
    gallery("Groups"),
    ["share at spaincentral for ?"],
  ],
  "a gallery whose permissions are known only after deployment": [
    gallery(unknown()),
    ["perhaps share at spaincentral for ?"],
  ],
  "an image in two regions, of a machine": [
    {
      version: inSpain(GalleryImageVersion, {
        storageProfile: { source: { virtualMachineId: ref("machine") } },
        publishingProfile: { targetRegions: [{ name: "Spain Central" }, { name: "eastus" }] },
      }),
      machine: inSpain(VirtualMachine),
    },
    ["replica at spaincentral of machine", "replica at eastus of machine"],
  ],
  "an image in an edge zone": [
    {
      version: inSpain(GalleryImageVersion, {
        publishingProfile: {
          targetExtendedLocations: [
            { name: "westus", extendedLocation: { name: "losangeles", type: "EdgeZone" } },
          ],
        },
      }),
    },
    ["replica unknown"],
  ],
  "an image in regions that are known only after deployment": [
    {
      version: inSpain(GalleryImageVersion, { publishingProfile: { targetRegions: unknown() } }),
    },
    ["replica unknown"],
  ],
  "an application in another region": [
    {
      version: inSpain(GalleryApplicationVersion, {
        publishingProfile: { targetRegions: [{ name: "eastus" }] },
      }),
    },
    ["replica at eastus"],
  ],
  "a script in another region": [
    {
      version: inSpain(GalleryScriptVersion, {
        properties: { publishingProfile: { targetRegions: [{ name: "eastus" }] } },
      }),
    },
    ["replica at eastus"],
  ],
  "a machine that says nothing": [{ machine: inSpain(VirtualMachine) }, []],
  "boot diagnostics in an account abroad": [
    logging({ enabled: true, storageUri: DIAGNOSTICS }),
    ["log at eastus"],
  ],
  "boot diagnostics in storage that Azure manages": [logging({ enabled: true }), []],
  "boot diagnostics that are off": [logging({ enabled: false, storageUri: DIAGNOSTICS }), []],
  "boot diagnostics of a scale set": [
    {
      machines: inSpain(VirtualMachineScaleSet, {
        virtualMachineProfile: {
          diagnosticsProfile: { bootDiagnostics: { enabled: true, storageUri: unknown() } },
        },
      }),
    },
    ["log unknown"],
  ],
});

const SET =
  "/subscriptions/s/resourceGroups/keys/providers/Microsoft.Compute/diskEncryptionSets/disks";
const set = inSpain(DiskEncryptionSet, {
  resourceGroupName: "keys",
  diskEncryptionSetName: "disks",
  activeKey: { keyUrl: ref("key") },
});
const key = inSpain(Key, { vaultName: ref("vault"), properties: { kty: "RSA-HSM" } });
const vault = inSpain(Vault);
const encryptedMachine = (encryptionAtHost: unknown) => ({
  securityProfile: { encryptionAtHost },
  storageProfile: {
    osDisk: {
      createOption: "FromImage",
      managedDisk: { diskEncryptionSet: { id: SET } },
    },
    dataDisks: [
      { createOption: "Empty", lun: 0, managedDisk: { diskEncryptionSet: { id: SET } } },
      { createOption: "Attach", lun: 1, managedDisk: { id: unknown() } },
    ],
  },
});

describeKeys("compute", {
  "a disk that says nothing": [
    { disk: inSpain(ComputeDisk) },
    ["disk: provider-managed at spaincentral"],
  ],
  "a disk with an encryption set of this stack": [
    {
      disk: inSpain(ComputeDisk, { encryption: { diskEncryptionSetId: ref("set") } }),
      set,
      key,
      vault,
    },
    ["disk: hsm at spaincentral"],
  ],
  "a disk with an encryption set that names its key by URI": [
    {
      disk: inSpain(ComputeDisk, { encryption: { diskEncryptionSetId: ref("set") } }),
      set: inSpain(DiskEncryptionSet, {
        activeKey: { keyUrl: "https://portal.vault.azure.net/keys/elsewhere/1" },
      }),
      vault: inSpain(Vault, { vaultName: "portal" }),
    },
    ["disk: customer-managed or stronger at spaincentral"],
  ],
  "a disk whose encryption set is known only after deployment": [
    { disk: inSpain(ComputeDisk, { encryption: { diskEncryptionSetId: unknown() } }) },
    ["disk: provider-managed or stronger unknown"],
  ],
  "a disk of a confidential machine": [
    {
      disk: inSpain(ComputeDisk, { securityProfile: { secureVMDiskEncryptionSetId: ref("set") } }),
      set,
      key,
      vault,
    },
    ["disk: hsm at spaincentral"],
  ],
  "a snapshot with a key of the volume": [
    {
      snapshot: inSpain(ComputeSnapshot, {
        encryptionSettingsCollection: {
          enabled: true,
          encryptionSettings: [
            { keyEncryptionKey: { keyUrl: "https://strong.managedhsm.azure.net/keys/volume" } },
          ],
        },
      }),
      hsm: inSpain(ManagedHsm, { name: "strong" }),
    },
    ["volume: hsm at spaincentral"],
  ],
  "a machine that says nothing": [
    { machine: inSpain(VirtualMachine) },
    [
      "OS disk: provider-managed at spaincentral",
      "unencrypted cache of the OS disk: provider-managed at spaincentral",
    ],
  ],
  "a machine with own keys, also on the host": [
    { machine: inSpain(VirtualMachine, encryptedMachine(true)), set, key, vault },
    [
      "OS disk: hsm at spaincentral",
      "cache of the OS disk: hsm at spaincentral",
      "data disk: hsm at spaincentral",
      "cache of the data disk: hsm at spaincentral",
    ],
  ],
  "a scale set of which it is known only after deployment whether hosts encrypt": [
    {
      machines: inSpain(VirtualMachineScaleSet, {
        virtualMachineProfile: encryptedMachine(unknown()),
      }),
      set,
      key,
      vault,
    },
    [
      "OS disk: hsm at spaincentral",
      "perhaps unencrypted cache of the OS disk: hsm at spaincentral",
      "data disk: hsm at spaincentral",
      "perhaps unencrypted cache of the data disk: hsm at spaincentral",
    ],
  ],
  "a confidential machine": [
    {
      machine: inSpain(VirtualMachine, {
        storageProfile: {
          osDisk: {
            createOption: "FromImage",
            managedDisk: {
              securityProfile: {
                securityEncryptionType: "DiskWithVMGuestState",
                diskEncryptionSet: { id: ref("set") },
              },
            },
          },
        },
      }),
      set,
      key,
      vault,
    },
    ["OS disk: hsm at spaincentral", "cache of the OS disk: hsm at spaincentral"],
  ],
  "an image with a key in one region of two": [
    {
      version: inSpain(GalleryImageVersion, {
        publishingProfile: {
          targetRegions: [
            {
              name: "spaincentral",
              encryption: {
                osDiskImage: { diskEncryptionSetId: SET },
                dataDiskImages: [{ lun: 0, diskEncryptionSetId: SET }],
              },
            },
            { name: "eastus" },
          ],
        },
      }),
      set,
      key,
      vault,
    },
    [
      "image: hsm at spaincentral",
      "data disk image: hsm at spaincentral",
      "image: provider-managed at eastus",
    ],
  ],
});
