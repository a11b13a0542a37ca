import { ref, unknown } from "../../../policypack/kit/rule-table";
import {
  ApiManagementBackend,
  ApiManagementCache,
  ApiManagementGateway,
  ApiManagementLogger,
  ApiManagementService,
} from "../../../policypack/resources/azure/apimanagement";
import { ApplicationInsightsComponent } from "../../../policypack/resources/azure/applicationinsights";
import { EventHubNamespace } from "../../../policypack/resources/azure/eventhub";
import { Redis } from "../../../policypack/resources/azure/redis";
import { WebApp } from "../../../policypack/resources/azure/web";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const APP_URL =
  "https://management.azure.com/subscriptions/1/resourceGroups/web/providers/Microsoft.Web/sites/portal";

const service = inSpain(ApiManagementService);
const backend = (inputs: Readonly<Record<string, unknown>>) =>
  inSpain(ApiManagementBackend, { serviceName: ref("service"), ...inputs });
const logger = (inputs: Readonly<Record<string, unknown>>) =>
  inSpain(ApiManagementLogger, { serviceName: ref("service"), ...inputs });

describePlacements("apimanagement", {
  "a service in one region": [{ service }, []],
  "a service in several regions": [
    {
      service: inSpain(ApiManagementService, {
        additionalLocations: [{ location: "West Europe" }, { location: unknown() }],
      }),
    },
    ["replica at westeurope", "replica unknown"],
  ],
  "a backend that says nothing": [{ backend: backend({}), service }, []],
  "a backend by the host of an app": [
    {
      backend: backend({ url: "https://portal.azurewebsites.net/api" }),
      app: inRegion("eastus", WebApp, { name: "portal" }),
      service,
    },
    ["path at eastus of service"],
  ],
  "a backend by the id of an app, as a URL": [
    {
      backend: backend({ url: "https://api.example.com", resourceId: APP_URL }),
      app: inRegion("eastus", WebApp, { name: "portal", resourceGroupName: "web" }),
      service,
    },
    ["path at eastus of service"],
  ],
  "a backend outside": [
    { backend: backend({ url: "https://api.example.com" }), service },
    ["path unknown of service"],
  ],
  "a cache of this stack": [
    {
      cache: inSpain(ApiManagementCache, {
        serviceName: ref("service"),
        connectionString: ref("redis"),
      }),
      redis: inRegion("westeurope", Redis),
      service,
    },
    ["replica at westeurope of service"],
  ],
  "a cache outside": [
    {
      cache: inSpain(ApiManagementCache, {
        serviceName: ref("service"),
        connectionString: "cache.example.com:6380,ssl=True",
      }),
      service,
    },
    ["replica unknown of service"],
  ],
  "a cache by its id": [
    {
      cache: inSpain(ApiManagementCache, {
        serviceName: ref("service"),
        resourceId: ref("redis"),
        connectionString: unknown(),
      }),
      redis: inSpain(Redis),
      service,
    },
    ["replica at spaincentral of service"],
  ],
  "logs of calls to a component": [
    {
      logger: logger({ resourceId: ref("component") }),
      component: inRegion("eastus", ApplicationInsightsComponent),
      service,
    },
    ["log at eastus of service"],
  ],
  "logs of calls to an event hub by its credentials": [
    {
      logger: logger({ credentials: { name: "calls", connectionString: ref("stream") } }),
      stream: inRegion("westeurope", EventHubNamespace),
      service,
    },
    ["log at westeurope of service"],
  ],
  "logs of calls to what is not in this stack": [
    { logger: logger({ credentials: { instrumentationKey: "0" } }), service },
    ["log unknown of service"],
  ],
  "a logger that keeps to the service's own settings": [
    { logger: logger({ loggerType: "azureMonitor" }), service },
    [],
  ],
  "a gateway of one's own that says where it is": [
    {
      gateway: inSpain(ApiManagementGateway, {
        serviceName: ref("service"),
        locationData: { name: "here", countryOrRegion: "ES" },
      }),
      service,
    },
    ["processing in Spain of service"],
  ],
  "a gateway of one's own that doesn't": [
    { gateway: inSpain(ApiManagementGateway, { serviceName: ref("service") }), service },
    ["processing unknown of service"],
  ],
});

describeKeys("apimanagement", {
  "a service": [{ service }, ["configuration: provider-managed at spaincentral"]],
});
