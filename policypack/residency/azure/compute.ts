import { anyOf, type Checked, type CheckedValue, equals, hidden, isSet, not } from "../../core";
import {
  ComputeDisk,
  ComputeGallery,
  ComputeSnapshot,
  GalleryApplicationVersion,
  GalleryImageVersion,
  GalleryScriptVersion,
  RestorePointCollection,
  VirtualMachine,
  VirtualMachineScaleSet,
} from "../../resources/azure/compute";
import { StorageAccount } from "../../resources/azure/storage";
import { here, region, sitePlace } from "../destination";
import { hostPlace } from "../host-place";
import { type KeyExtractor, type KeyUse, keysOf, keyUse } from "../key-use";
import { type Copy, copiesOf, copy, type Extractor, each, from, type Origin } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf([ComputeDisk, ComputeSnapshot], ({ creationData }) => [
    ...copy("snapshot", "copied disk", here(creationData.sourceResourceId), {
      of: from(creationData.sourceResourceId, ComputeDisk, ComputeSnapshot),
    }),
    ...copy("snapshot", "imported disk", here(creationData.sourceUri), {
      of: from(creationData.storageAccountId, StorageAccount),
    }),
  ]),
  // The source is a machine, or in another region the collection that restore points come from.
  ...copiesOf(RestorePointCollection, ({ source }) =>
    copy("snapshot", "restore points", here(source.id), {
      of: from(source.id, VirtualMachine, RestorePointCollection),
    }),
  ),
  ...copiesOf(ComputeGallery, ({ sharingProfile: { permissions } }) =>
    copy("share", "gallery of images", here(permissions), {
      recipient: hasGroups(permissions)
        ? hidden(permissions, "shared with groups that are named elsewhere")
        : permissions,
      when: not(equals(permissions, "Private")),
    }),
  ),
  ...copiesOf(GalleryImageVersion, ({ publishingProfile, storageProfile }) =>
    published("image", publishingProfile, [
      from(storageProfile.source.virtualMachineId, VirtualMachine),
      from(storageProfile.source.id, VirtualMachine, ComputeDisk, ComputeSnapshot),
      from(storageProfile.osDiskImage.source.id, ComputeDisk, ComputeSnapshot),
    ]),
  ),
  ...copiesOf(GalleryApplicationVersion, ({ publishingProfile }) =>
    published("application package", publishingProfile),
  ),
  ...copiesOf(GalleryScriptVersion, ({ properties }) =>
    published("script", properties.publishingProfile),
  ),
  ...copiesOf(VirtualMachine, ({ diagnosticsProfile: { bootDiagnostics: boot } }) =>
    bootDiagnostics(boot.enabled, boot.storageUri),
  ),
  ...copiesOf(VirtualMachineScaleSet, ({ virtualMachineProfile }) => {
    const boot = virtualMachineProfile.diagnosticsProfile.bootDiagnostics;
    return bootDiagnostics(boot.enabled, boot.storageUri);
  }),
];

// Azure always encrypts disks: with a key of Microsoft unless an encryption set is named.
export const keys: readonly KeyExtractor[] = [
  ...keysOf([ComputeDisk, ComputeSnapshot], (disk) =>
    equals(disk.encryptionSettingsCollection.enabled, true).outcome === "compliant"
      ? each(disk.encryptionSettingsCollection.encryptionSettings, (volume) =>
          // A key of its own is optional; without it the vault keeps the volume's key as a secret.
          keyUse(
            "volume",
            firstSet(volume.keyEncryptionKey.keyUrl, volume.diskEncryptionKey.secretUrl),
          ),
        )
      : keyUse(
          "disk",
          firstSet(
            disk.securityProfile.secureVMDiskEncryptionSetId,
            disk.encryption.diskEncryptionSetId,
          ),
        ),
  ),
  ...keysOf(VirtualMachine, ({ securityProfile, storageProfile }) => [
    ...machineDisk("OS disk", storageProfile.osDisk, securityProfile.encryptionAtHost),
    ...each(storageProfile.dataDisks, (disk) =>
      machineDisk("data disk", disk, securityProfile.encryptionAtHost),
    ),
  ]),
  ...keysOf(
    VirtualMachineScaleSet,
    ({ virtualMachineProfile: { securityProfile, storageProfile } }) => [
      ...machineDisk("OS disk", storageProfile.osDisk, securityProfile.encryptionAtHost),
      ...each(storageProfile.dataDisks, (disk) =>
        machineDisk("data disk", disk, securityProfile.encryptionAtHost),
      ),
    ],
  ),
  ...keysOf(GalleryImageVersion, ({ publishingProfile }) =>
    each(publishingProfile.targetRegions, ({ name, encryption }) => [
      ...keyUse(
        "image",
        firstSet(
          encryption.osDiskImage.securityProfile.secureVMDiskEncryptionSetId,
          encryption.osDiskImage.diskEncryptionSetId,
        ),
        { at: region(name) },
      ),
      ...each(encryption.dataDiskImages, ({ diskEncryptionSetId }) =>
        keyUse("data disk image", diskEncryptionSetId, { at: region(name) }),
      ),
    ]),
  ),
];

function hasGroups(permissions: CheckedValue<string>): boolean {
  return equals(permissions, "Groups").outcome === "compliant";
}

function firstSet(first: CheckedValue<string>, second: CheckedValue<string>): CheckedValue<string> {
  return isSet(first).outcome === "violating" ? second : first;
}

/** Where versions of images, applications and scripts are published, as all of them say it. */
interface PublishingProfile {
  readonly targetRegions?: readonly { readonly name: string }[] | undefined;
  readonly targetExtendedLocations?: readonly GalleryEdgeZone[] | undefined;
}

interface GalleryEdgeZone {
  readonly extendedLocation?: { readonly name?: string | undefined } | undefined;
}

function published(
  what: string,
  profile: Checked<PublishingProfile>,
  of: readonly Origin[] = [],
): readonly Copy[] {
  return [
    ...each(profile.targetRegions, ({ name }) =>
      copy("replica", `replica of the ${what}`, region(name), { of }),
    ),
    ...each(profile.targetExtendedLocations, ({ extendedLocation: { name } }) =>
      copy(
        "replica",
        `replica of the ${what}`,
        sitePlace(name, "extendedLocations", "an edge zone, whose place Azure does not say"),
        { of },
      ),
    ),
  ];
}

function bootDiagnostics(
  enabled: CheckedValue<boolean>,
  storageUri: CheckedValue<string>,
): readonly Copy[] {
  return copy("log", "boot diagnostics", hostPlace(storageUri), {
    when: not(equals(enabled, false)),
  });
}

/** A disk of a machine, as machines and scale sets say it. */
interface MachineDisk {
  readonly createOption: string;
  readonly managedDisk?: ManagedDisk | undefined;
}

interface ManagedDisk {
  readonly diskEncryptionSet?: EncryptionSet | undefined;
  readonly securityProfile?: ConfidentialDisk | undefined;
}

interface ConfidentialDisk {
  readonly diskEncryptionSet?: EncryptionSet | undefined;
  readonly securityEncryptionType?: string | undefined;
}

interface EncryptionSet {
  readonly id?: string | undefined;
}

function machineDisk(
  purpose: string,
  { createOption, managedDisk }: Checked<MachineDisk>,
  encryptionAtHost: CheckedValue<boolean>,
): readonly KeyUse[] {
  // A disk that exists already says its key itself.
  if (equals(createOption, "Attach").outcome === "compliant") {
    return [];
  }
  const { diskEncryptionSet, securityProfile } = managedDisk;
  const key = firstSet(securityProfile.diskEncryptionSet.id, diskEncryptionSet.id);
  return [
    ...keyUse(purpose, key),
    // Caches are on the host, which encrypts them only when asked to, unless the machine does.
    ...keyUse(`cache of the ${purpose}`, key, {
      encrypted: anyOf(
        equals(encryptionAtHost, true),
        equals(securityProfile.securityEncryptionType, "DiskWithVMGuestState"),
      ),
    }),
  ];
}
