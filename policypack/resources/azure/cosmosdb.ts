import type { CassandraClusterArgs } from "@pulumi/azure-native/cosmosdb/cassandraCluster";
import type { CassandraDataCenterArgs } from "@pulumi/azure-native/cosmosdb/cassandraDataCenter";
import type { DatabaseAccountArgs as CosmosDatabaseAccountArgs } from "@pulumi/azure-native/cosmosdb/databaseAccount";
import type { FleetspaceArgs as CosmosFleetspaceArgs } from "@pulumi/azure-native/cosmosdb/fleetspace";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const CosmosDatabaseAccount = resourceType<Unwrap<CosmosDatabaseAccountArgs>>(
  "azure-native:cosmosdb:DatabaseAccount",
  {
    names: ["accountName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.DocumentDB/databaseAccounts",
  },
);
export const CosmosFleetspace = resourceType<Unwrap<CosmosFleetspaceArgs>>(
  "azure-native:cosmosdb:Fleetspace",
  { names: [] },
);
export const CassandraCluster = resourceType<Unwrap<CassandraClusterArgs>>(
  "azure-native:cosmosdb:CassandraCluster",
  {
    names: ["clusterName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.DocumentDB/cassandraClusters",
  },
);
export const CassandraDataCenter = resourceType<Unwrap<CassandraDataCenterArgs>>(
  "azure-native:cosmosdb:CassandraDataCenter",
  { names: [] },
);
