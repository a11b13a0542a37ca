import type { VolumeArgs as EbsVolumeArgs } from "@pulumi/aws/ebs/volume";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const EbsVolume = resourceType<Unwrap<EbsVolumeArgs>>("aws:ebs/volume:Volume", {
  names: [],
});
