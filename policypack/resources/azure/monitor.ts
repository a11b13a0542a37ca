import type { ActionGroupArgs } from "@pulumi/azure-native/monitor/actionGroup";
import type { AzureMonitorWorkspaceArgs } from "@pulumi/azure-native/monitor/azureMonitorWorkspace";
import type { DataCollectionEndpointArgs } from "@pulumi/azure-native/monitor/dataCollectionEndpoint";
import type { DataCollectionRuleArgs } from "@pulumi/azure-native/monitor/dataCollectionRule";
import type { DiagnosticSettingArgs } from "@pulumi/azure-native/monitor/diagnosticSetting";
import type { ManagementGroupDiagnosticSettingArgs } from "@pulumi/azure-native/monitor/managementGroupDiagnosticSetting";
import type { PrivateLinkScopeArgs as MonitorPrivateLinkScopeArgs } from "@pulumi/azure-native/monitor/privateLinkScope";
import type { PrivateLinkScopedResourceArgs as MonitorPrivateLinkScopedResourceArgs } from "@pulumi/azure-native/monitor/privateLinkScopedResource";
import type { SubscriptionDiagnosticSettingArgs } from "@pulumi/azure-native/monitor/subscriptionDiagnosticSetting";
import type { TenantActionGroupArgs } from "@pulumi/azure-native/monitor/tenantActionGroup";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const DiagnosticSetting = resourceType<Unwrap<DiagnosticSettingArgs>>(
  "azure-native:monitor:DiagnosticSetting",
  { names: [] },
);
export const SubscriptionDiagnosticSetting = resourceType<
  Unwrap<SubscriptionDiagnosticSettingArgs>
>("azure-native:monitor:SubscriptionDiagnosticSetting", { names: [] });
export const ManagementGroupDiagnosticSetting = resourceType<
  Unwrap<ManagementGroupDiagnosticSettingArgs>
>("azure-native:monitor:ManagementGroupDiagnosticSetting", { names: [] });
export const DataCollectionRule = resourceType<Unwrap<DataCollectionRuleArgs>>(
  "azure-native:monitor:DataCollectionRule",
  { names: [] },
);
export const ActionGroup = resourceType<Unwrap<ActionGroupArgs>>(
  "azure-native:monitor:ActionGroup",
  { names: [] },
);
export const AzureMonitorWorkspace = resourceType<Unwrap<AzureMonitorWorkspaceArgs>>(
  "azure-native:monitor:AzureMonitorWorkspace",
  {
    names: ["azureMonitorWorkspaceName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Monitor/accounts",
  },
);
export const TenantActionGroup = resourceType<Unwrap<TenantActionGroupArgs>>(
  "azure-native:monitor:TenantActionGroup",
  { names: [] },
);
export const DataCollectionEndpoint = resourceType<Unwrap<DataCollectionEndpointArgs>>(
  "azure-native:monitor:DataCollectionEndpoint",
  {
    names: ["dataCollectionEndpointName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Insights/dataCollectionEndpoints",
  },
);
export const MonitorPrivateLinkScope = resourceType<Unwrap<MonitorPrivateLinkScopeArgs>>(
  "azure-native:monitor:PrivateLinkScope",
  {
    names: ["scopeName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Insights/privateLinkScopes",
  },
);
export const MonitorPrivateLinkScopedResource = resourceType<
  Unwrap<MonitorPrivateLinkScopedResourceArgs>
>("azure-native:monitor:PrivateLinkScopedResource", { names: [] });
