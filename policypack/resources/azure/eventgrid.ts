import type { DomainArgs as EventGridDomainArgs } from "@pulumi/azure-native/eventgrid/domain";
import type { DomainEventSubscriptionArgs as EventGridDomainEventSubscriptionArgs } from "@pulumi/azure-native/eventgrid/domainEventSubscription";
import type { DomainTopicEventSubscriptionArgs as EventGridDomainTopicEventSubscriptionArgs } from "@pulumi/azure-native/eventgrid/domainTopicEventSubscription";
import type { EventSubscriptionArgs as EventGridEventSubscriptionArgs } from "@pulumi/azure-native/eventgrid/eventSubscription";
import type { NamespaceArgs as EventGridNamespaceArgs } from "@pulumi/azure-native/eventgrid/namespace";
import type { NamespaceTopicArgs as EventGridNamespaceTopicArgs } from "@pulumi/azure-native/eventgrid/namespaceTopic";
import type { NamespaceTopicEventSubscriptionArgs as EventGridNamespaceTopicEventSubscriptionArgs } from "@pulumi/azure-native/eventgrid/namespaceTopicEventSubscription";
import type { PartnerTopicEventSubscriptionArgs as EventGridPartnerTopicEventSubscriptionArgs } from "@pulumi/azure-native/eventgrid/partnerTopicEventSubscription";
import type { SystemTopicArgs as EventGridSystemTopicArgs } from "@pulumi/azure-native/eventgrid/systemTopic";
import type { SystemTopicEventSubscriptionArgs as EventGridSystemTopicEventSubscriptionArgs } from "@pulumi/azure-native/eventgrid/systemTopicEventSubscription";
import type { TopicArgs as EventGridTopicArgs } from "@pulumi/azure-native/eventgrid/topic";
import type { TopicEventSubscriptionArgs as EventGridTopicEventSubscriptionArgs } from "@pulumi/azure-native/eventgrid/topicEventSubscription";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const EventGridTopic = resourceType<Unwrap<EventGridTopicArgs>>(
  "azure-native:eventgrid:Topic",
  { names: ["topicName"], within: ["resourceGroupName"], armType: "Microsoft.EventGrid/topics" },
);
export const EventGridDomain = resourceType<Unwrap<EventGridDomainArgs>>(
  "azure-native:eventgrid:Domain",
  { names: ["domainName"], within: ["resourceGroupName"], armType: "Microsoft.EventGrid/domains" },
);
export const EventGridSystemTopic = resourceType<Unwrap<EventGridSystemTopicArgs>>(
  "azure-native:eventgrid:SystemTopic",
  {
    names: ["systemTopicName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.EventGrid/systemTopics",
  },
);
export const EventGridEventSubscription = resourceType<Unwrap<EventGridEventSubscriptionArgs>>(
  "azure-native:eventgrid:EventSubscription",
  { names: [] },
);
export const EventGridSystemTopicEventSubscription = resourceType<
  Unwrap<EventGridSystemTopicEventSubscriptionArgs>
>("azure-native:eventgrid:SystemTopicEventSubscription", { names: [] });
export const EventGridTopicEventSubscription = resourceType<
  Unwrap<EventGridTopicEventSubscriptionArgs>
>("azure-native:eventgrid:TopicEventSubscription", { names: [] });
export const EventGridDomainEventSubscription = resourceType<
  Unwrap<EventGridDomainEventSubscriptionArgs>
>("azure-native:eventgrid:DomainEventSubscription", { names: [] });
export const EventGridDomainTopicEventSubscription = resourceType<
  Unwrap<EventGridDomainTopicEventSubscriptionArgs>
>("azure-native:eventgrid:DomainTopicEventSubscription", { names: [] });
export const EventGridPartnerTopicEventSubscription = resourceType<
  Unwrap<EventGridPartnerTopicEventSubscriptionArgs>
>("azure-native:eventgrid:PartnerTopicEventSubscription", { names: [] });
export const EventGridNamespace = resourceType<Unwrap<EventGridNamespaceArgs>>(
  "azure-native:eventgrid:Namespace",
  {
    names: ["namespaceName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.EventGrid/namespaces",
  },
);
export const EventGridNamespaceTopic = resourceType<Unwrap<EventGridNamespaceTopicArgs>>(
  "azure-native:eventgrid:NamespaceTopic",
  {
    names: ["topicName"],
    within: ["resourceGroupName", "namespaceName"],
    armType: "Microsoft.EventGrid/namespaces/topics",
  },
);
export const EventGridNamespaceTopicEventSubscription = resourceType<
  Unwrap<EventGridNamespaceTopicEventSubscriptionArgs>
>("azure-native:eventgrid:NamespaceTopicEventSubscription", { names: [] });
