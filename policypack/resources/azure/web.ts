import type { AppServiceEnvironmentArgs } from "@pulumi/azure-native/web/appServiceEnvironment";
import type { AppServicePlanArgs } from "@pulumi/azure-native/web/appServicePlan";
import type { ConnectionArgs as WebConnectionArgs } from "@pulumi/azure-native/web/connection";
import type { StaticSiteArgs } from "@pulumi/azure-native/web/staticSite";
import type { StaticSiteDatabaseConnectionArgs } from "@pulumi/azure-native/web/staticSiteDatabaseConnection";
import type { StaticSiteLinkedBackendArgs } from "@pulumi/azure-native/web/staticSiteLinkedBackend";
import type { StaticSiteUserProvidedFunctionAppForStaticSiteArgs as StaticSiteUserProvidedFunctionAppArgs } from "@pulumi/azure-native/web/staticSiteUserProvidedFunctionAppForStaticSite";
import type { WebAppArgs } from "@pulumi/azure-native/web/webApp";
import type { WebAppBackupConfigurationArgs } from "@pulumi/azure-native/web/webAppBackupConfiguration";
import type { WebAppBackupConfigurationSlotArgs } from "@pulumi/azure-native/web/webAppBackupConfigurationSlot";
import type { WebAppDiagnosticLogsConfigurationArgs } from "@pulumi/azure-native/web/webAppDiagnosticLogsConfiguration";
import type { WebAppDiagnosticLogsConfigurationSlotArgs } from "@pulumi/azure-native/web/webAppDiagnosticLogsConfigurationSlot";
import type { WebAppPrivateEndpointConnectionArgs } from "@pulumi/azure-native/web/webAppPrivateEndpointConnection";
import type { WebAppSlotArgs } from "@pulumi/azure-native/web/webAppSlot";
import type { WebAppSwiftVirtualNetworkConnectionArgs } from "@pulumi/azure-native/web/webAppSwiftVirtualNetworkConnection";
import type { WebAppSwiftVirtualNetworkConnectionSlotArgs } from "@pulumi/azure-native/web/webAppSwiftVirtualNetworkConnectionSlot";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const WebApp = resourceType<Unwrap<WebAppArgs>>("azure-native:web:WebApp", {
  names: ["name"],
  within: ["resourceGroupName"],
  armType: "Microsoft.Web/sites",
});
export const WebAppSlot = resourceType<Unwrap<WebAppSlotArgs>>("azure-native:web:WebAppSlot", {
  names: ["slot"],
  // A slot is one of its app: many apps of a group have a slot of the same name.
  within: ["resourceGroupName", "name"],
  armType: "Microsoft.Web/sites/slots",
});
export const WebAppSwiftVirtualNetworkConnection = resourceType<
  Unwrap<WebAppSwiftVirtualNetworkConnectionArgs>
>("azure-native:web:WebAppSwiftVirtualNetworkConnection", { names: [] });
export const WebAppSwiftVirtualNetworkConnectionSlot = resourceType<
  Unwrap<WebAppSwiftVirtualNetworkConnectionSlotArgs>
>("azure-native:web:WebAppSwiftVirtualNetworkConnectionSlot", { names: [] });
export const StaticSite = resourceType<Unwrap<StaticSiteArgs>>("azure-native:web:StaticSite", {
  names: ["name"],
  within: ["resourceGroupName"],
  armType: "Microsoft.Web/staticSites",
});
export const StaticSiteUserProvidedFunctionApp = resourceType<
  Unwrap<StaticSiteUserProvidedFunctionAppArgs>
>("azure-native:web:StaticSiteUserProvidedFunctionAppForStaticSite", { names: [] });
export const StaticSiteLinkedBackend = resourceType<Unwrap<StaticSiteLinkedBackendArgs>>(
  "azure-native:web:StaticSiteLinkedBackend",
  { names: [] },
);
export const StaticSiteDatabaseConnection = resourceType<Unwrap<StaticSiteDatabaseConnectionArgs>>(
  "azure-native:web:StaticSiteDatabaseConnection",
  { names: [] },
);
export const WebAppBackupConfiguration = resourceType<Unwrap<WebAppBackupConfigurationArgs>>(
  "azure-native:web:WebAppBackupConfiguration",
  { names: [] },
);
export const WebAppBackupConfigurationSlot = resourceType<
  Unwrap<WebAppBackupConfigurationSlotArgs>
>("azure-native:web:WebAppBackupConfigurationSlot", { names: [] });
export const WebAppDiagnosticLogsConfiguration = resourceType<
  Unwrap<WebAppDiagnosticLogsConfigurationArgs>
>("azure-native:web:WebAppDiagnosticLogsConfiguration", { names: [] });
export const WebAppDiagnosticLogsConfigurationSlot = resourceType<
  Unwrap<WebAppDiagnosticLogsConfigurationSlotArgs>
>("azure-native:web:WebAppDiagnosticLogsConfigurationSlot", { names: [] });
export const WebConnection = resourceType<Unwrap<WebConnectionArgs>>(
  "azure-native:web:Connection",
  {
    names: ["connectionName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Web/connections",
  },
);
export const AppServiceEnvironment = resourceType<Unwrap<AppServiceEnvironmentArgs>>(
  "azure-native:web:AppServiceEnvironment",
  { names: ["name"], within: ["resourceGroupName"], armType: "Microsoft.Web/hostingEnvironments" },
);
export const WebAppPrivateEndpointConnection = resourceType<
  Unwrap<WebAppPrivateEndpointConnectionArgs>
>("azure-native:web:WebAppPrivateEndpointConnection", { names: [] });
export const AppServicePlan = resourceType<Unwrap<AppServicePlanArgs>>(
  "azure-native:web:AppServicePlan",
  { names: ["name"], within: ["resourceGroupName"], armType: "Microsoft.Web/serverfarms" },
);
