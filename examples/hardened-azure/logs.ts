import * as monitor from "@pulumi/azure-native/monitor";
import * as operationalinsights from "@pulumi/azure-native/operationalinsights";
import type * as pulumi from "@pulumi/pulumi";
import { keyUser, LOG_KEY, logKey, vault, vaultUri } from "./keys";
import { idOf, resourceGroupName, tags } from "./settings";

const CLUSTER = "log-portal";

// A workspace has no key of its own choice; one that is linked to a cluster has that of the cluster.
const cluster = new operationalinsights.Cluster(
  "portal",
  {
    clusterName: CLUSTER,
    resourceGroupName,
    tags,
    sku: { name: "CapacityReservation", capacity: 100 },
    identity: { type: "UserAssigned", userAssignedIdentities: [keyUser.id] },
    keyVaultProperties: { keyVaultUri: vaultUri, keyName: LOG_KEY },
  },
  { dependsOn: [keyUser.grant, logKey] },
);

const workspace = new operationalinsights.Workspace("portal", {
  workspaceName: "log-portal",
  resourceGroupName,
  tags,
  retentionInDays: 365,
  sku: { name: "PerGB2018" },
  publicNetworkAccessForIngestion: "Disabled",
  publicNetworkAccessForQuery: "Disabled",
  features: { disableLocalAuth: true },
});

new operationalinsights.LinkedService(
  "portal",
  {
    linkedServiceName: "cluster",
    workspaceName: workspace.name,
    resourceGroupName,
    writeAccessResourceId: idOf("Microsoft.OperationalInsights/clusters", CLUSTER),
  },
  { dependsOn: cluster },
);

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
