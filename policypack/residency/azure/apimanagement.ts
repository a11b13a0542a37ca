import { type CheckedValue, isAbsent, nodeOf } from "../../core";
import { country, isCountry } from "../../knowledge/countries";
import {
  ApiManagementBackend,
  ApiManagementCache,
  ApiManagementGateway,
  ApiManagementLogger,
  ApiManagementService,
} from "../../resources/azure/apimanagement";
import { ApplicationInsightsComponent } from "../../resources/azure/applicationinsights";
import { LogicWorkflow } from "../../resources/azure/logic";
import { Redis } from "../../resources/azure/redis";
import { WebApp } from "../../resources/azure/web";
import {
  beyondSight,
  byDefault,
  type Destination,
  inCountries,
  placeOf,
  region,
} from "../destination";
import { hostPlace } from "../host-place";
import { type KeyExtractor, keysOf, providerKey } from "../key-use";
import { copiesOf, copy, type Extractor, each, from } from "../placement";
import { resourceIdIn } from "../shared/azure-children";
import { eventHubPlace } from "../shared/azure-messaging";
import { originPlace } from "../shared/azure-origins";

export const copies: readonly Extractor[] = [
  // Even where its gateway is off, a location holds the configuration.
  ...copiesOf(ApiManagementService, ({ additionalLocations }) =>
    each(additionalLocations, ({ location }) =>
      copy("replica", "gateway in another region", region(location)),
    ),
  ),
  ...copiesOf(ApiManagementBackend, ({ resourceId, serviceName, url }) => {
    const of = from(serviceName, ApiManagementService);
    return [
      ...copy("path", "backend", placeOf(resourceIdIn(resourceId), WebApp, LogicWorkflow), { of }),
      ...copy("path", "backend", originPlace(url), { of, when: isAbsent(resourceId) }),
    ];
  }),
  ...copiesOf(ApiManagementCache, ({ connectionString, resourceId, serviceName }) => {
    const of = from(serviceName, ApiManagementService);
    return [
      ...copy("replica", "cached responses", placeOf(resourceIdIn(resourceId), Redis), { of }),
      ...copy("replica", "cached responses", hostPlace(connectionString, Redis), {
        of,
        when: isAbsent(resourceId),
      }),
    ];
  }),
  // Credentials come from the target of the logs, where its id isn't said.
  ...copiesOf(ApiManagementLogger, ({ credentials, resourceId, serviceName }) => {
    const of = from(serviceName, ApiManagementService);
    return [
      ...copy("log", "logs of calls", eventHubPlace(resourceId, ApplicationInsightsComponent), {
        of,
      }),
      ...copy("log", "logs of calls", eventHubPlace(credentials, ApplicationInsightsComponent), {
        of,
        when: isAbsent(resourceId),
      }),
    ];
  }),
  // This type stands for gateways that customers run themselves.
  ...copiesOf(ApiManagementGateway, ({ locationData, serviceName }) =>
    copy("processing", "gateway of one's own", gatewayPlace(locationData.countryOrRegion), {
      of: from(serviceName, ApiManagementService),
    }),
  ),
];

/** Where a gateway runs, as far as its owner says it by the code of a country. */
function gatewayPlace(said: CheckedValue<string>): Destination {
  const { value } = nodeOf(said);
  return typeof value === "string" && isCountry(value)
    ? inCountries(said, country(value), "as its owner says")
    : beyondSight(byDefault(said), "a gateway that its owner runs");
}

export const keys: readonly KeyExtractor[] = keysOf(ApiManagementService, (service) =>
  providerKey("configuration", service),
);
