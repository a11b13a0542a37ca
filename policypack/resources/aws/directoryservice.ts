import type { DirectoryArgs } from "@pulumi/aws/directoryservice/directory";
import type { ServiceRegionArgs as DirectoryServiceRegionArgs } from "@pulumi/aws/directoryservice/serviceRegion";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const Directory = resourceType<Unwrap<DirectoryArgs>>(
  "aws:directoryservice/directory:Directory",
  { names: [] },
);
export const DirectoryServiceRegion = resourceType<Unwrap<DirectoryServiceRegionArgs>>(
  "aws:directoryservice/serviceRegion:ServiceRegion",
  { names: [] },
);
