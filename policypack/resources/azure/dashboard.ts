import type { GrafanaArgs } from "@pulumi/azure-native/dashboard/grafana";
import type { ManagedPrivateEndpointArgs as GrafanaManagedPrivateEndpointArgs } from "@pulumi/azure-native/dashboard/managedPrivateEndpoint";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const Grafana = resourceType<Unwrap<GrafanaArgs>>("azure-native:dashboard:Grafana", {
  names: ["workspaceName"],
  within: ["resourceGroupName"],
  armType: "Microsoft.Dashboard/grafana",
});
export const GrafanaManagedPrivateEndpoint = resourceType<
  Unwrap<GrafanaManagedPrivateEndpointArgs>
>("azure-native:dashboard:ManagedPrivateEndpoint", { names: [] });
