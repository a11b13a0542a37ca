import type { SnapshotBlockPublicAccessArgs as EbsSnapshotBlockPublicAccessArgs } from "@pulumi/aws/ebs/snapshotBlockPublicAccess";
import type { VolumeArgs as EbsVolumeArgs } from "@pulumi/aws/ebs/volume";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const EbsVolume = resourceType<Unwrap<EbsVolumeArgs>>("aws:ebs/volume:Volume", {
  names: [],
});
export const EbsSnapshotBlockPublicAccess = resourceType<Unwrap<EbsSnapshotBlockPublicAccessArgs>>(
  "aws:ebs/snapshotBlockPublicAccess:SnapshotBlockPublicAccess",
  { names: [] },
);
