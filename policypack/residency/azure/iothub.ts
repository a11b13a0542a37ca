import { type Checked, type CheckedValue, equals, nodeOf, not } from "../../core";
import { CosmosDatabaseAccount } from "../../resources/azure/cosmosdb";
import { EventHubNamespace } from "../../resources/azure/eventhub";
import { IotHubResource } from "../../resources/azure/iothub";
import { ServiceBusNamespace } from "../../resources/azure/servicebus";
import { StorageAccount } from "../../resources/azure/storage";
import { byDefault, memberOf, pairedRegion } from "../destination";
import { hostPlace } from "../host-place";
import { type KeyExtractor, keysOf, providerKey } from "../key-use";
import { copiesOf, copy, type Extractor, each } from "../placement";

/** What routes send messages to, by its address or by a connection string. */
interface Endpoint {
  readonly endpointUri?: string | undefined;
  readonly connectionString?: string | undefined;
}

function addressOf({ connectionString, endpointUri }: Checked<Endpoint>): CheckedValue<string> {
  return nodeOf(endpointUri).state === "absent" ? connectionString : endpointUri;
}

export const copies: readonly Extractor[] = copiesOf(IotHubResource, ({ properties }) => {
  const { enableDataResidency, routing, storageEndpoints } = properties;
  const { endpoints } = routing;
  return [
    // Unless it is ruled out, the paired region stands by with the identities of devices.
    ...copy(
      "replica",
      "data for disaster recovery",
      pairedRegion(byDefault(enableDataResidency), { orNone: true }),
      { when: not(equals(enableDataResidency, true)) },
    ),
    ...each(endpoints.eventHubs, (endpoint) =>
      copy("export", "routed messages", hostPlace(addressOf(endpoint), EventHubNamespace)),
    ),
    ...[endpoints.serviceBusQueues, endpoints.serviceBusTopics].flatMap((queues) =>
      each(queues, (endpoint) =>
        copy("export", "routed messages", hostPlace(addressOf(endpoint), ServiceBusNamespace)),
      ),
    ),
    ...each(endpoints.storageContainers, (endpoint) =>
      copy("export", "routed messages", hostPlace(addressOf(endpoint), StorageAccount)),
    ),
    ...each(endpoints.cosmosDBSqlContainers, ({ endpointUri }) =>
      copy("export", "routed messages", hostPlace(endpointUri, CosmosDatabaseAccount)),
    ),
    // The one account that a hub may have for files goes by this name.
    ...copy(
      "export",
      "uploaded files",
      hostPlace(
        memberOf(memberOf(storageEndpoints, "$default"), "connectionString"),
        StorageAccount,
      ),
    ),
  ];
});

export const keys: readonly KeyExtractor[] = keysOf(IotHubResource, (hub) =>
  providerKey("messages", hub),
);
