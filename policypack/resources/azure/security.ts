import type { AutomationArgs as SecurityAutomationArgs } from "@pulumi/azure-native/security/automation";
import type { WorkspaceSettingArgs } from "@pulumi/azure-native/security/workspaceSetting";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const SecurityAutomation = resourceType<Unwrap<SecurityAutomationArgs>>(
  "azure-native:security:Automation",
  { names: [] },
);
export const WorkspaceSetting = resourceType<Unwrap<WorkspaceSettingArgs>>(
  "azure-native:security:WorkspaceSetting",
  { names: [] },
);
