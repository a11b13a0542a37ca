import { type CheckedValue, nodeOf } from "../../core";
import { EU_DATA_BOUNDARY, isInEuDataBoundary } from "../../knowledge/data-boundaries";
import { B2CTenant, CIAMTenant } from "../../resources/azure/azureactivedirectory";
import { beyondSight, type Destination, inCountries } from "../destination";
import { copiesOf, copy, type Extractor } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(B2CTenant, ({ countryCode }) =>
    copy("primary", "directory of users", directoryPlace(countryCode)),
  ),
  ...copiesOf(CIAMTenant, ({ createTenantProperties }) =>
    copy("primary", "directory of users", directoryPlace(createTenantProperties.countryCode)),
  ),
];

/** The country of a tenant says where its directory is in Europe; elsewhere it may be anywhere. */
function directoryPlace(countryCode: CheckedValue<string>): Destination {
  const { value } = nodeOf(countryCode);
  return typeof value === "string" && isInEuDataBoundary(value.toUpperCase())
    ? inCountries(countryCode, EU_DATA_BOUNDARY, `kept in ${EU_DATA_BOUNDARY.name}`)
    : beyondSight(countryCode, "whose directory may be in several countries");
}
