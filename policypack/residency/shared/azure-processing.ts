import type { CheckedValue } from "../../core";
import type { CountrySet } from "../../knowledge/countries";
import { beyondSight, type Destination, inCountries } from "../destination";

/**
 * Somewhere in the countries that a service processes data in, by the country where they are kept.
 * `because` is the value that asks for it.
 */
export function processedNear(
  because: CheckedValue<unknown>,
  kept: Destination,
  countriesOf: (code: string) => CountrySet | undefined,
): Destination {
  return {
    value: because,
    follow: (surroundings) =>
      kept.follow(surroundings).flatMap(({ locus }) => {
        const code = locus.kind === "place" ? locus.place.country : null;
        const countries = code === null ? undefined : countriesOf(code);
        const to =
          countries === undefined
            ? beyondSight(because, "which processes in countries that are not known")
            : inCountries(because, countries, `which processes anywhere in ${countries.name}`);
        return to.follow(surroundings);
      }),
  };
}
