import type { ResourceType } from "../../policypack/core";
import { CosmosDatabaseAccount } from "../../policypack/resources/azure/cosmosdb";
import { DatabricksWorkspace } from "../../policypack/resources/azure/databricks";
import { DataFactoryLinkedService } from "../../policypack/resources/azure/datafactory";
import { MysqlServer } from "../../policypack/resources/azure/dbformysql";
import { PostgresServer } from "../../policypack/resources/azure/dbforpostgresql";
import { EventHubNamespace } from "../../policypack/resources/azure/eventhub";
import { KustoCluster } from "../../policypack/resources/azure/kusto";
import { Redis } from "../../policypack/resources/azure/redis";
import { ServiceBusNamespace } from "../../policypack/resources/azure/servicebus";
import { SqlManagedInstance, SqlServer } from "../../policypack/resources/azure/sql";
import { StorageAccount } from "../../policypack/resources/azure/storage";
import { SynapseWorkspace } from "../../policypack/resources/azure/synapse";
import { WebApp } from "../../policypack/resources/azure/web";
import { describePlacements, inRegion, inSpain } from "../support/describe-placements";

const linkedTo = (url: string) =>
  inSpain(DataFactoryLinkedService, { properties: { type: "Any", url } });

/** Addresses of a resource named `far`, which is in the east of the United States. */
const ADDRESSES: readonly (readonly [address: string, type: ResourceType<unknown>])[] = [
  ["https://far.blob.core.windows.net/files", StorageAccount],
  ["DefaultEndpointsProtocol=https;AccountName=far;AccountKey=a2V5", StorageAccount],
  ["BlobEndpoint=https://far.blob.core.windows.net/;SharedAccessSignature=sig", StorageAccount],
  ["far.database.windows.net", SqlServer],
  ["Server=tcp:far.database.windows.net,1433;Database=orders", SqlServer],
  ["Data Source=far.database.windows.net;Initial Catalog=orders", SqlServer],
  ["far.1a2b3c.database.windows.net", SqlManagedInstance],
  ["AccountEndpoint=https://far.documents.azure.com:443/;AccountKey=a2V5", CosmosDatabaseAccount],
  ["https://far.mongo.cosmos.azure.com:10255", CosmosDatabaseAccount],
  ["Host=far.postgres.database.azure.com;Port=5432", PostgresServer],
  ["far.mysql.database.azure.com", MysqlServer],
  ["far.sql.azuresynapse.net", SynapseWorkspace],
  ["Endpoint=sb://far.servicebus.windows.net/;SharedAccessKeyName=send", EventHubNamespace],
  ["sb://far.servicebus.windows.net", ServiceBusNamespace],
  ["https://far.eastus.kusto.windows.net", KustoCluster],
  ["far.redis.cache.windows.net:6380", Redis],
  ["https://far.azurewebsites.net/api", WebApp],
  [
    "/subscriptions/1/resourceGroups/records/providers/Microsoft.Databricks/workspaces/far",
    DatabricksWorkspace,
  ],
];

const named = (type: ResourceType<unknown>) =>
  inRegion("eastus", type, {
    resourceGroupName: "records",
    ...Object.fromEntries(type.names.map((name) => [name, "far"])),
  });

describePlacements("addresses of Azure services", {
  ...Object.fromEntries(
    ADDRESSES.map(([address, type]) => [
      address,
      [{ service: linkedTo(address), far: named(type) }, ["export at eastus"]],
    ]),
  ),
  "a service that is not in this stack": [
    { service: linkedTo("https://elsewhere.documents.azure.com") },
    ["export unknown"],
  ],
  "a host that looks like a service": [
    {
      service: linkedTo("https://far.database.windows.net.example.org"),
      far: named(SqlServer),
    },
    ["export unknown"],
  ],
});
