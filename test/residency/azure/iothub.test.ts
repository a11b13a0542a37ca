import { unknown } from "../../../policypack/kit/rule-table";
import { CosmosDatabaseAccount } from "../../../policypack/resources/azure/cosmosdb";
import { EventHubNamespace } from "../../../policypack/resources/azure/eventhub";
import { IotHubResource } from "../../../policypack/resources/azure/iothub";
import { ServiceBusNamespace } from "../../../policypack/resources/azure/servicebus";
import { StorageAccount } from "../../../policypack/resources/azure/storage";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const routed = (endpoints: unknown) =>
  inSpain(IotHubResource, { properties: { routing: { endpoints } } });

describePlacements("iothub", {
  "a hub that says nothing, in a region without a pair": [{ hub: inSpain(IotHubResource) }, []],
  "a hub that says nothing, in a region with a pair": [
    { hub: inRegion("westeurope", IotHubResource) },
    ["replica at northeurope"],
  ],
  "a hub whose data stay in the region": [
    {
      hub: inRegion("southeastasia", IotHubResource, { properties: { enableDataResidency: true } }),
    },
    [],
  ],
  "what is known only after deployment": [
    {
      hub: inRegion("westeurope", IotHubResource, {
        properties: { enableDataResidency: unknown() },
      }),
    },
    ["perhaps replica at northeurope"],
  ],
  "messages that are routed by address": [
    {
      hub: routed({
        eventHubs: [{ endpointUri: "sb://stream.servicebus.windows.net" }],
        storageContainers: [{ endpointUri: "https://files.blob.core.windows.net/" }],
        cosmosDBSqlContainers: [{ endpointUri: "https://items.documents.azure.com:443/" }],
      }),
      stream: inRegion("eastus", EventHubNamespace, { namespaceName: "stream" }),
      files: inRegion("westeurope", StorageAccount, { accountName: "files" }),
      items: inSpain(CosmosDatabaseAccount, { accountName: "items" }),
    },
    ["export at eastus", "export at westeurope", "export at spaincentral"],
  ],
  "messages that are routed by a connection string": [
    {
      hub: routed({
        serviceBusQueues: [
          {
            connectionString:
              "Endpoint=sb://bus.servicebus.windows.net/;SharedAccessKey=x;EntityPath=q",
          },
        ],
      }),
      bus: inRegion("eastus", ServiceBusNamespace, { namespaceName: "bus" }),
    },
    ["export at eastus"],
  ],
  "messages that are routed elsewhere": [
    {
      hub: routed({ serviceBusTopics: [{ endpointUri: "sb://elsewhere.servicebus.windows.net" }] }),
    },
    ["export unknown"],
  ],
  "files that devices upload": [
    {
      hub: inSpain(IotHubResource, {
        properties: {
          storageEndpoints: {
            $default: {
              connectionString: "DefaultEndpointsProtocol=https;AccountName=files;AccountKey=x",
            },
          },
        },
      }),
      files: inRegion("westeurope", StorageAccount, { accountName: "files" }),
    },
    ["export at westeurope"],
  ],
});

describeKeys("iothub", {
  "a hub": [{ hub: inSpain(IotHubResource) }, ["messages: provider-managed at spaincentral"]],
});
