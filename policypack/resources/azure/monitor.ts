import type { DiagnosticSettingArgs } from "@pulumi/azure-native/monitor/diagnosticSetting";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const DiagnosticSetting = resourceType<Unwrap<DiagnosticSettingArgs>>(
  "azure-native:monitor:DiagnosticSetting",
  { names: [] },
);
