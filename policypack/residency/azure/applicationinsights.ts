import { type CheckedValue, equals, isAbsent, nodeOf, not } from "../../core";
import { webTestCountry } from "../../knowledge/web-test-locations";
import {
  ApplicationInsightsComponent,
  ApplicationInsightsExportConfiguration,
  ComponentLinkedStorageAccount,
  WebTest,
} from "../../resources/azure/applicationinsights";
import { LogAnalyticsWorkspace } from "../../resources/azure/operationalinsights";
import { StorageAccount } from "../../resources/azure/storage";
import { beyondSight, type Destination, inCountries, placeOf, region } from "../destination";
import { hostPlace } from "../host-place";
import { type KeyExtractor, keysOf, providerKey } from "../key-use";
import { copiesOf, copiesWhen, copy, type Extractor, each, from } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(ApplicationInsightsComponent, ({ workspaceResourceId }) =>
    copy("log", "telemetry", placeOf(workspaceResourceId, LogAnalyticsWorkspace)),
  ),
  ...copiesOf(ComponentLinkedStorageAccount, ({ linkedStorageAccount, resourceName }) =>
    copy("log", "profiles and snapshots", placeOf(linkedStorageAccount, StorageAccount), {
      of: from(resourceName, ApplicationInsightsComponent),
    }),
  ),
  ...copiesOf(ApplicationInsightsExportConfiguration, (configuration) => {
    const { destinationAddress, destinationStorageLocationId, isEnabled } = configuration;
    const of = from(configuration.resourceName, ApplicationInsightsComponent);
    return copiesWhen(not(equals(isEnabled, "false")), () => [
      ...copy("export", "exported telemetry", region(destinationStorageLocationId), { of }),
      ...copy("export", "exported telemetry", hostPlace(destinationAddress, StorageAccount), {
        of,
        when: isAbsent(destinationStorageLocationId),
      }),
    ]);
  }),
  ...copiesOf(WebTest, ({ enabled, locations }) =>
    copiesWhen(not(equals(enabled, false)), () =>
      each(locations, ({ location }) => copy("path", "availability test", probePlace(location))),
    ),
  ),
];

/** Where a test runs that a tag stands for. */
function probePlace(tag: CheckedValue<string>): Destination {
  const { value } = nodeOf(tag);
  const countries = typeof value === "string" ? webTestCountry(value) : undefined;
  return countries === undefined
    ? beyondSight(tag, "a place for tests whose country is not known")
    : inCountries(tag, countries, `which is in ${countries.name}`);
}

// A component with a workspace keeps its telemetry there, with the key of that.
export const keys: readonly KeyExtractor[] = keysOf(ApplicationInsightsComponent, (component) =>
  isAbsent(component.workspaceResourceId).outcome === "violating"
    ? []
    : providerKey("telemetry", component),
);
