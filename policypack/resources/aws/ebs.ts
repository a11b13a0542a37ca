import type { SnapshotArgs as EbsSnapshotArgs } from "@pulumi/aws/ebs/snapshot";
import type { SnapshotBlockPublicAccessArgs as EbsSnapshotBlockPublicAccessArgs } from "@pulumi/aws/ebs/snapshotBlockPublicAccess";
import type { SnapshotCopyArgs as EbsSnapshotCopyArgs } from "@pulumi/aws/ebs/snapshotCopy";
import type { SnapshotImportArgs as EbsSnapshotImportArgs } from "@pulumi/aws/ebs/snapshotImport";
import type { VolumeArgs as EbsVolumeArgs } from "@pulumi/aws/ebs/volume";
import type { VolumeCopyArgs as EbsVolumeCopyArgs } from "@pulumi/aws/ebs/volumeCopy";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const EbsVolume = resourceType<Unwrap<EbsVolumeArgs>>("aws:ebs/volume:Volume", {
  names: [],
});
export const EbsSnapshotBlockPublicAccess = resourceType<Unwrap<EbsSnapshotBlockPublicAccessArgs>>(
  "aws:ebs/snapshotBlockPublicAccess:SnapshotBlockPublicAccess",
  { names: [] },
);
export const EbsSnapshot = resourceType<Unwrap<EbsSnapshotArgs>>("aws:ebs/snapshot:Snapshot", {
  names: [],
});
export const EbsSnapshotCopy = resourceType<Unwrap<EbsSnapshotCopyArgs>>(
  "aws:ebs/snapshotCopy:SnapshotCopy",
  { names: [] },
);
export const EbsSnapshotImport = resourceType<Unwrap<EbsSnapshotImportArgs>>(
  "aws:ebs/snapshotImport:SnapshotImport",
  { names: [] },
);
export const EbsVolumeCopy = resourceType<Unwrap<EbsVolumeCopyArgs>>(
  "aws:ebs/volumeCopy:VolumeCopy",
  { names: [] },
);
