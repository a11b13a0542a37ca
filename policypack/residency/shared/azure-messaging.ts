import type { CheckedValue, ResourceType } from "../../core";
import {
  EventHub,
  EventHubNamespace,
  EventHubNamespaceAuthorizationRule,
} from "../../resources/azure/eventhub";
import {
  ServiceBusNamespace,
  ServiceBusNamespaceAuthorizationRule,
  ServiceBusQueue,
  ServiceBusTopic,
} from "../../resources/azure/servicebus";
import type { Destination } from "../destination";
import { child, placeOfParent } from "./azure-children";

const IN_EVENT_HUBS = [
  child(EventHub, "namespaceName"),
  child(EventHubNamespaceAuthorizationRule, "namespaceName"),
];

const IN_SERVICE_BUS = [
  child(ServiceBusQueue, "namespaceName"),
  child(ServiceBusTopic, "namespaceName"),
  child(ServiceBusNamespaceAuthorizationRule, "namespaceName"),
];

/**
 * Where an event hub is, named by itself, its namespace or a rule of authorization; or what else
 * of the given types the value may name.
 */
export function eventHubPlace(
  value: CheckedValue<unknown>,
  ...others: readonly ResourceType<unknown>[]
): Destination {
  return placeOfParent(value, IN_EVENT_HUBS, EventHubNamespace, ...others);
}

/** Where a queue or topic is, named by itself, its namespace or a rule of authorization. */
export function serviceBusPlace(value: CheckedValue<unknown>): Destination {
  return placeOfParent(value, IN_SERVICE_BUS, ServiceBusNamespace);
}
