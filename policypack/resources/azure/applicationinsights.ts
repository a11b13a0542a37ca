import type { ComponentArgs as ApplicationInsightsComponentArgs } from "@pulumi/azure-native/applicationinsights/component";
import type { ComponentLinkedStorageAccountArgs } from "@pulumi/azure-native/applicationinsights/componentLinkedStorageAccount";
import type { ExportConfigurationArgs as ApplicationInsightsExportConfigurationArgs } from "@pulumi/azure-native/applicationinsights/exportConfiguration";
import type { WebTestArgs } from "@pulumi/azure-native/applicationinsights/webTest";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const ApplicationInsightsComponent = resourceType<Unwrap<ApplicationInsightsComponentArgs>>(
  "azure-native:applicationinsights:Component",
  {
    names: ["resourceName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Insights/components",
  },
);
export const ComponentLinkedStorageAccount = resourceType<
  Unwrap<ComponentLinkedStorageAccountArgs>
>("azure-native:applicationinsights:ComponentLinkedStorageAccount", { names: [] });
export const ApplicationInsightsExportConfiguration = resourceType<
  Unwrap<ApplicationInsightsExportConfigurationArgs>
>("azure-native:applicationinsights:ExportConfiguration", { names: [] });
export const WebTest = resourceType<Unwrap<WebTestArgs>>(
  "azure-native:applicationinsights:WebTest",
  { names: [] },
);
