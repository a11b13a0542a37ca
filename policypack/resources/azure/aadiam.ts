import type { DiagnosticSettingArgs as AadDiagnosticSettingArgs } from "@pulumi/azure-native/aadiam/diagnosticSetting";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const AadDiagnosticSetting = resourceType<Unwrap<AadDiagnosticSettingArgs>>(
  "azure-native:aadiam:DiagnosticSetting",
  { names: [] },
);
