import type { MultiRegionAccessPointArgs } from "@pulumi/aws/s3control/multiRegionAccessPoint";
import type { MultiRegionAccessPointRoutesArgs } from "@pulumi/aws/s3control/multiRegionAccessPointRoutes";
import type { StorageLensConfigurationArgs } from "@pulumi/aws/s3control/storageLensConfiguration";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const MultiRegionAccessPoint = resourceType<Unwrap<MultiRegionAccessPointArgs>>(
  "aws:s3control/multiRegionAccessPoint:MultiRegionAccessPoint",
  { names: [] },
);
export const MultiRegionAccessPointRoutes = resourceType<Unwrap<MultiRegionAccessPointRoutesArgs>>(
  "aws:s3control/multiRegionAccessPointRoutes:MultiRegionAccessPointRoutes",
  { names: [] },
);
export const StorageLensConfiguration = resourceType<Unwrap<StorageLensConfigurationArgs>>(
  "aws:s3control/storageLensConfiguration:StorageLensConfiguration",
  { names: [] },
);
