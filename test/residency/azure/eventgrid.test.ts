import { ref, unknown } from "../../../policypack/kit/rule-table";
import {
  EventGridDomain,
  EventGridDomainEventSubscription,
  EventGridDomainTopicEventSubscription,
  EventGridEventSubscription,
  EventGridNamespaceTopicEventSubscription,
  EventGridPartnerTopicEventSubscription,
  EventGridSystemTopic,
  EventGridSystemTopicEventSubscription,
  EventGridTopic,
  EventGridTopicEventSubscription,
} from "../../../policypack/resources/azure/eventgrid";
import { EventHubNamespace } from "../../../policypack/resources/azure/eventhub";
import {
  ServiceBusNamespace,
  ServiceBusQueue,
} from "../../../policypack/resources/azure/servicebus";
import { StorageAccount } from "../../../policypack/resources/azure/storage";
import { WebApp } from "../../../policypack/resources/azure/web";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const HUB_ID =
  "/subscriptions/1/resourceGroups/events/providers/Microsoft.EventHub/namespaces/stream/eventhubs/all";

const stream = inRegion("westeurope", EventHubNamespace, {
  namespaceName: "stream",
  resourceGroupName: "events",
});
const account = inSpain(StorageAccount);
const topic = inSpain(EventGridTopic);
const domain = inSpain(EventGridDomain);
const webhook = { endpointType: "WebHook", endpointUrl: "https://partner.example.com/in" };

describePlacements("eventgrid", {
  "a topic that says nothing, in a region with a pair": [
    { topic: inRegion("westeurope", EventGridTopic) },
    ["replica at northeurope"],
  ],
  "a topic that says nothing, in a region without a pair": [{ topic }, []],
  "a topic whose data stay in the region": [
    { topic: inRegion("westeurope", EventGridTopic, { dataResidencyBoundary: "WithinRegion" }) },
    [],
  ],
  "a domain whose data may go to the pair": [
    { domain: inRegion("westeurope", EventGridDomain, { dataResidencyBoundary: "WithinGeopair" }) },
    ["replica at northeurope"],
  ],
  "a boundary that is known only after deployment": [
    { topic: inRegion("westeurope", EventGridTopic, { dataResidencyBoundary: unknown() }) },
    ["perhaps replica at northeurope"],
  ],
  "a system topic, which holds events of its source": [
    {
      topic: inRegion("westeurope", EventGridSystemTopic, { source: ref("account") }),
      account,
    },
    ["export at westeurope of account"],
  ],
  "a subscription that says nothing": [{ subscription: inSpain(EventGridEventSubscription) }, []],
  "events of an account, to an event hub abroad": [
    {
      subscription: inSpain(EventGridEventSubscription, {
        scope: ref("account"),
        destination: { endpointType: "EventHub", resourceId: HUB_ID },
      }),
      account,
      stream,
    },
    ["export at westeurope of account"],
  ],
  "events of a system topic, to a queue of this stack": [
    {
      subscription: inSpain(EventGridSystemTopicEventSubscription, {
        systemTopicName: ref("topic"),
        deliveryWithResourceIdentity: {
          destination: { endpointType: "ServiceBusQueue", resourceId: ref("queue") },
        },
      }),
      topic: inSpain(EventGridSystemTopic),
      queue: inSpain(ServiceBusQueue, { namespaceName: ref("bus") }),
      bus: inRegion("eastus", ServiceBusNamespace),
    },
    ["export at eastus of topic"],
  ],
  "events to a function": [
    {
      subscription: inSpain(EventGridTopicEventSubscription, {
        topicName: ref("topic"),
        destination: { endpointType: "AzureFunction", resourceId: ref("app") },
      }),
      topic,
      app: inRegion("francecentral", WebApp),
    },
    ["export at francecentral of topic"],
  ],
  "events to a webhook outside": [
    {
      subscription: inSpain(EventGridDomainEventSubscription, {
        domainName: ref("domain"),
        destination: webhook,
      }),
      domain,
    },
    ["export unknown of domain"],
  ],
  "events to a webhook of an app of this stack": [
    {
      subscription: inSpain(EventGridDomainTopicEventSubscription, {
        domainName: ref("domain"),
        destination: { ...webhook, endpointUrl: "https://Portal.azurewebsites.net/in" },
      }),
      domain,
      app: inSpain(WebApp, { name: "portal" }),
    },
    ["export at spaincentral of domain"],
  ],
  "events of a namespace": [
    {
      subscription: inSpain(EventGridNamespaceTopicEventSubscription, {
        deliveryConfiguration: {
          push: {
            deliveryWithResourceIdentity: { destination: { resourceId: HUB_ID } },
            deadLetterDestinationWithResourceIdentity: {
              deadLetterDestination: { resourceId: ref("account") },
            },
          },
        },
      }),
      account,
      stream,
    },
    ["export at westeurope", "export at spaincentral"],
  ],
  "events that could not be delivered": [
    {
      subscription: inSpain(EventGridPartnerTopicEventSubscription, {
        deadLetterDestination: { endpointType: "StorageBlob", resourceId: ref("account") },
      }),
      account: inRegion("eastus", StorageAccount),
    },
    ["export at eastus"],
  ],
});

describeKeys("eventgrid", {
  "a topic": [{ topic }, ["events: provider-managed at spaincentral"]],
  "a domain": [{ domain }, ["events: provider-managed at spaincentral"]],
});
