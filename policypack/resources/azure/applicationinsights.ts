import type { ComponentArgs as ApplicationInsightsComponentArgs } from "@pulumi/azure-native/applicationinsights/component";
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
