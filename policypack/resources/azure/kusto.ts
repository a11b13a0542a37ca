import type { AttachedDatabaseConfigurationArgs as KustoAttachedDatabaseConfigurationArgs } from "@pulumi/azure-native/kusto/attachedDatabaseConfiguration";
import type { ClusterArgs as KustoClusterArgs } from "@pulumi/azure-native/kusto/cluster";
import type { EventHubDataConnectionArgs as KustoEventHubDataConnectionArgs } from "@pulumi/azure-native/kusto/eventHubDataConnection";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const KustoCluster = resourceType<Unwrap<KustoClusterArgs>>("azure-native:kusto:Cluster", {
  names: ["clusterName"],
  within: ["resourceGroupName"],
  armType: "Microsoft.Kusto/clusters",
});
export const KustoAttachedDatabaseConfiguration = resourceType<
  Unwrap<KustoAttachedDatabaseConfigurationArgs>
>("azure-native:kusto:AttachedDatabaseConfiguration", { names: [] });
export const KustoEventHubDataConnection = resourceType<Unwrap<KustoEventHubDataConnectionArgs>>(
  "azure-native:kusto:EventHubDataConnection",
  { names: [] },
);
