import { type CheckedValue, nodeOf } from "../../core";
import {
  communicationCountries,
  EU_DATA_BOUNDARY,
  isWithinEuDataBoundary,
} from "../../knowledge/data-boundaries";
import { CommunicationService, EmailService } from "../../resources/azure/communication";
import { beyondSight, type Destination, inCountries, worldwide } from "../destination";
import { type KeyExtractor, keysOf, providerKey } from "../key-use";
import { copiesOf, copy, type Extractor } from "../placement";

export const copies: readonly Extractor[] = copiesOf(
  [CommunicationService, EmailService],
  ({ dataLocation }) => {
    const { rest, processing } = placesOf(dataLocation);
    return [
      ...copy("primary", "data at rest", rest),
      ...copy("processing", "processing of messages", processing),
    ];
  },
);

/** The location says where data rest. They are processed in Europe for one there, else anywhere. */
function placesOf(
  dataLocation: CheckedValue<string>,
): Readonly<Record<"rest" | "processing", Destination>> {
  const { value } = nodeOf(dataLocation);
  const countries = typeof value === "string" ? communicationCountries(value) : undefined;
  if (countries === undefined) {
    const hidden = beyondSight(dataLocation, "a location whose countries are not known");
    return { rest: hidden, processing: hidden };
  }
  return {
    rest: inCountries(dataLocation, countries, `which keeps data in ${countries.name}`),
    processing: isWithinEuDataBoundary(countries)
      ? inCountries(dataLocation, EU_DATA_BOUNDARY, `processed in ${EU_DATA_BOUNDARY.name}`)
      : worldwide(dataLocation, "processed in any region"),
  };
}

export const keys: readonly KeyExtractor[] = keysOf(CommunicationService, (service) =>
  providerKey("messages", service),
);
