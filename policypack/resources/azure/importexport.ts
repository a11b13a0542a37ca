import type { JobArgs as ImportExportJobArgs } from "@pulumi/azure-native/importexport/job";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const ImportExportJob = resourceType<Unwrap<ImportExportJobArgs>>(
  "azure-native:importexport:Job",
  { names: [] },
);
