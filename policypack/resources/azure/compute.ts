import type { DiskArgs as ComputeDiskArgs } from "@pulumi/azure-native/compute/disk";
import type { DiskEncryptionSetArgs } from "@pulumi/azure-native/compute/diskEncryptionSet";
import type { GalleryArgs as ComputeGalleryArgs } from "@pulumi/azure-native/compute/gallery";
import type { GalleryApplicationVersionArgs } from "@pulumi/azure-native/compute/galleryApplicationVersion";
import type { GalleryImageVersionArgs } from "@pulumi/azure-native/compute/galleryImageVersion";
import type { GalleryScriptVersionArgs } from "@pulumi/azure-native/compute/galleryScriptVersion";
import type { RestorePointCollectionArgs } from "@pulumi/azure-native/compute/restorePointCollection";
import type { SnapshotArgs as ComputeSnapshotArgs } from "@pulumi/azure-native/compute/snapshot";
import type { VirtualMachineArgs } from "@pulumi/azure-native/compute/virtualMachine";
import type { VirtualMachineScaleSetArgs } from "@pulumi/azure-native/compute/virtualMachineScaleSet";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const VirtualMachine = resourceType<Unwrap<VirtualMachineArgs>>(
  "azure-native:compute:VirtualMachine",
  {
    names: ["vmName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Compute/virtualMachines",
  },
);
export const DiskEncryptionSet = resourceType<Unwrap<DiskEncryptionSetArgs>>(
  "azure-native:compute:DiskEncryptionSet",
  {
    names: ["diskEncryptionSetName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Compute/diskEncryptionSets",
  },
);
export const ComputeDisk = resourceType<Unwrap<ComputeDiskArgs>>("azure-native:compute:Disk", {
  names: ["diskName"],
  within: ["resourceGroupName"],
  armType: "Microsoft.Compute/disks",
});
export const ComputeSnapshot = resourceType<Unwrap<ComputeSnapshotArgs>>(
  "azure-native:compute:Snapshot",
  {
    names: ["snapshotName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Compute/snapshots",
  },
);
export const ComputeGallery = resourceType<Unwrap<ComputeGalleryArgs>>(
  "azure-native:compute:Gallery",
  { names: ["galleryName"], within: ["resourceGroupName"], armType: "Microsoft.Compute/galleries" },
);
export const GalleryImageVersion = resourceType<Unwrap<GalleryImageVersionArgs>>(
  "azure-native:compute:GalleryImageVersion",
  { names: [] },
);
export const GalleryApplicationVersion = resourceType<Unwrap<GalleryApplicationVersionArgs>>(
  "azure-native:compute:GalleryApplicationVersion",
  { names: [] },
);
export const GalleryScriptVersion = resourceType<Unwrap<GalleryScriptVersionArgs>>(
  "azure-native:compute:GalleryScriptVersion",
  { names: [] },
);
export const RestorePointCollection = resourceType<Unwrap<RestorePointCollectionArgs>>(
  "azure-native:compute:RestorePointCollection",
  {
    names: ["restorePointCollectionName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Compute/restorePointCollections",
  },
);
export const VirtualMachineScaleSet = resourceType<Unwrap<VirtualMachineScaleSetArgs>>(
  "azure-native:compute:VirtualMachineScaleSet",
  {
    names: ["vmScaleSetName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Compute/virtualMachineScaleSets",
  },
);
