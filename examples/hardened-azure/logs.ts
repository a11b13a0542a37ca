import * as monitor from "@pulumi/azure-native/monitor";
import * as operationalinsights from "@pulumi/azure-native/operationalinsights";
import type * as pulumi from "@pulumi/pulumi";
import { vault } from "./keys";
import { resourceGroupName } from "./settings";

const workspace = new operationalinsights.Workspace("portal", {
  workspaceName: "log-portal",
  resourceGroupName,
  retentionInDays: 365,
  sku: { name: "PerGB2018" },
  publicNetworkAccessForIngestion: "Disabled",
  publicNetworkAccessForQuery: "Disabled",
  features: { disableLocalAuth: true },
});

/** Sends all that a resource logs to the workspace. */
export function logAll(name: string, resourceUri: pulumi.Input<string>): void {
  new monitor.DiagnosticSetting(name, {
    name: "all-logs",
    resourceUri,
    workspaceId: workspace.id,
    logs: [{ categoryGroup: "allLogs", enabled: true }],
  });
}

logAll("vault", vault.id);
