import type { ExportArgs as BcmdataExportArgs } from "@pulumi/aws/bcmdata/export";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const BcmdataExport = resourceType<Unwrap<BcmdataExportArgs>>("aws:bcmdata/export:Export", {
  names: [],
});
