import type { ReportDefinitionArgs as CurReportDefinitionArgs } from "@pulumi/aws/cur/reportDefinition";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const CurReportDefinition = resourceType<Unwrap<CurReportDefinitionArgs>>(
  "aws:cur/reportDefinition:ReportDefinition",
  { names: ["reportName"] },
);
