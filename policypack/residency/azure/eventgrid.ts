import { type Checked, type CheckedValue, equals, not } from "../../core";
import { ConfigurationStore } from "../../resources/azure/appconfiguration";
import { CommunicationService } from "../../resources/azure/communication";
import { ContainerRegistry } from "../../resources/azure/containerregistry";
import {
  EventGridDomain,
  EventGridDomainEventSubscription,
  EventGridDomainTopicEventSubscription,
  EventGridEventSubscription,
  EventGridNamespace,
  EventGridNamespaceTopic,
  EventGridNamespaceTopicEventSubscription,
  EventGridPartnerTopicEventSubscription,
  EventGridSystemTopic,
  EventGridSystemTopicEventSubscription,
  EventGridTopic,
  EventGridTopicEventSubscription,
} from "../../resources/azure/eventgrid";
import { EventHub, EventHubNamespace } from "../../resources/azure/eventhub";
import { IotHubResource } from "../../resources/azure/iothub";
import { Vault } from "../../resources/azure/keyvault";
import { MachineLearningWorkspace } from "../../resources/azure/machinelearningservices";
import { HybridConnection, RelayNamespace } from "../../resources/azure/relay";
import {
  ServiceBusNamespace,
  ServiceBusQueue,
  ServiceBusTopic,
} from "../../resources/azure/servicebus";
import { StorageAccount } from "../../resources/azure/storage";
import { WebApp } from "../../resources/azure/web";
import { byDefault, here, memberOf, pairedRegion, placeOf } from "../destination";
import { hostPlace } from "../host-place";
import { type KeyExtractor, keysOf, providerKey } from "../key-use";
import { type Copy, copiesOf, copy, type Extractor, from, type Origin } from "../placement";
import { child, placeOfParent } from "../shared/azure-children";

/** Where events go that can't be delivered. */
interface DeadLetters {
  readonly resourceId?: string | undefined;
}

/** What most event subscriptions say of where events go, whatever they subscribe to. */
interface Delivery {
  readonly destination?: object | undefined;
  readonly deliveryWithResourceIdentity?: { readonly destination?: object | undefined } | undefined;
  readonly deadLetterDestination?: DeadLetters | undefined;
  readonly deadLetterWithResourceIdentity?:
    | { readonly deadLetterDestination?: DeadLetters | undefined }
    | undefined;
}

/** Types with a place of their own that an id of a destination may be of. */
const RECEIVERS = [
  ...[EventHubNamespace, ServiceBusNamespace, StorageAccount, WebApp],
  ...[RelayNamespace, EventGridNamespace],
];

/** Types that publish events, which tell of the data that they hold. */
const SOURCES = [
  ...[StorageAccount, Vault, EventHubNamespace, ServiceBusNamespace, ContainerRegistry],
  ...[ConfigurationStore, CommunicationService, IotHubResource, MachineLearningWorkspace],
];

const IN_RECEIVERS = [
  child(EventHub, "namespaceName"),
  child(ServiceBusQueue, "namespaceName"),
  child(ServiceBusTopic, "namespaceName"),
  child(HybridConnection, "namespaceName"),
  child(EventGridNamespaceTopic, "namespaceName"),
];

function deliveries(subscription: Checked<Delivery>, of: readonly Origin[]): readonly Copy[] {
  const { deliveryWithResourceIdentity, deadLetterWithResourceIdentity } = subscription;
  return [
    ...delivered(subscription.destination, of),
    ...delivered(deliveryWithResourceIdentity.destination, of),
    ...undelivered(subscription.deadLetterDestination, of),
    ...undelivered(deadLetterWithResourceIdentity.deadLetterDestination, of),
  ];
}

/** The kinds of destinations share no members, but say by id or URL where they are. */
function delivered(destination: CheckedValue<unknown>, of: readonly Origin[]): readonly Copy[] {
  const id = memberOf(destination, "resourceId");
  const url = memberOf(destination, "endpointUrl");
  return [
    ...copy("export", "delivered events", placeOfParent(id, IN_RECEIVERS, ...RECEIVERS), { of }),
    ...copy("export", "events delivered to a webhook", hostPlace(url, WebApp), { of }),
  ];
}

function undelivered(destination: Checked<DeadLetters>, of: readonly Origin[]): readonly Copy[] {
  return copy("export", "undelivered events", placeOf(destination.resourceId, StorageAccount), {
    of,
  });
}

export const copies: readonly Extractor[] = [
  // Metadata go to the paired region unless that is ruled out.
  ...copiesOf([EventGridTopic, EventGridDomain], ({ dataResidencyBoundary }) =>
    copy(
      "replica",
      "metadata for disaster recovery",
      pairedRegion(byDefault(dataResidencyBoundary), { orNone: true }),
      { when: not(equals(dataResidencyBoundary, "WithinRegion")) },
    ),
  ),
  // Events of a source are held where the topic is, until they are delivered.
  ...copiesOf(EventGridSystemTopic, ({ source }) =>
    copy("export", "events of a source", here(source), { of: from(source, ...SOURCES) }),
  ),
  ...copiesOf(EventGridEventSubscription, (subscription) =>
    deliveries(subscription, [
      from(subscription.scope, EventGridTopic, EventGridDomain, ...SOURCES),
    ]),
  ),
  ...copiesOf(EventGridSystemTopicEventSubscription, (subscription) =>
    deliveries(subscription, [from(subscription.systemTopicName, EventGridSystemTopic)]),
  ),
  ...copiesOf(EventGridTopicEventSubscription, (subscription) =>
    deliveries(subscription, [from(subscription.topicName, EventGridTopic)]),
  ),
  ...copiesOf(
    [EventGridDomainEventSubscription, EventGridDomainTopicEventSubscription],
    (subscription) => deliveries(subscription, [from(subscription.domainName, EventGridDomain)]),
  ),
  ...copiesOf(EventGridPartnerTopicEventSubscription, (subscription) =>
    deliveries(subscription, []),
  ),
  ...copiesOf(EventGridNamespaceTopicEventSubscription, ({ deliveryConfiguration }) => {
    const { push, queue } = deliveryConfiguration;
    return [
      ...delivered(push.destination, []),
      ...delivered(push.deliveryWithResourceIdentity.destination, []),
      ...[push, queue].flatMap((mode) =>
        undelivered(mode.deadLetterDestinationWithResourceIdentity.deadLetterDestination, []),
      ),
    ];
  }),
];

export const keys: readonly KeyExtractor[] = keysOf([EventGridTopic, EventGridDomain], (inputs) =>
  providerKey("events", inputs),
);
