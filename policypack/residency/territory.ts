import {
  allOf,
  type CheckedValue,
  checkedInputs,
  describeActual,
  nodeOf,
  notApplicable,
  observe,
  type Resource,
  type ResourceGraph,
  type Territory,
  type Verdict,
} from "../core";
import { type CountrySet, countryName } from "../knowledge/countries";
import { findPlace, suggestPlace } from "../knowledge/places";
import { cloudOf } from "../knowledge/resource-types";
import { primaryPlaceOf } from "./primary-place";

/**
 * Answers for one resource where its data may be, by what it says itself, its provider, and those
 * of the graph that it refers to.
 */
export function territoryOf(
  resource: Resource,
  countries: CountrySet,
  graph: ResourceGraph,
): Territory {
  return {
    primary: () => judgePrimary(resource, countries, graph),
    isAllowed: (place) => judgePlace(resource, place, countries),
  };
}

function judgePrimary(resource: Resource, countries: CountrySet, graph: ResourceGraph): Verdict {
  const primary = primaryPlaceOf(resource, graph);
  switch (primary.kind) {
    case "named":
      return allOf(...primary.places.map((place) => judgePlace(resource, place, countries)));
    case "none":
      return notApplicable(primary.reason);
    case "hidden": {
      const node = nodeOf(checkedInputs(resource));
      const outcome = countries.countries === "anywhere" ? "compliant" : "inconclusive";
      return observe(outcome, node, expectation(countries), primary.reason);
    }
  }
}

function judgePlace(
  resource: Resource,
  value: CheckedValue<string>,
  countries: CountrySet,
): Verdict {
  const node = nodeOf(value);
  const expected = expectation(countries);
  if (countries.countries === "anywhere") {
    return observe("compliant", node, expected);
  }
  const cloud = cloudOf(resource.type);
  if (cloud === undefined || node.state !== "known" || typeof node.value !== "string") {
    return observe("inconclusive", node, expected);
  }
  const place = findPlace(cloud, node.value);
  if (place === undefined) {
    // A near spelling, like a country, would tell what a secret is.
    const suggestion = node.secret ? undefined : suggestPlace(cloud, node.value);
    const hint = suggestion === undefined ? "" : ` (did you mean "${suggestion}"?)`;
    const actual = `${describeActual(node)}, which is no known place${hint}`;
    return observe("inconclusive", node, expected, actual);
  }
  if (place.country === null) {
    const actual = `${describeActual(node)}, whose country is not known`;
    return observe("inconclusive", node, expected, actual);
  }
  const outcome = countries.countries.has(place.country) ? "compliant" : "violating";
  const seen = describeActual(node);
  const actual = node.secret ? seen : `${seen} (${countryName(place.country)})`;
  return observe(outcome, node, expected, actual);
}

function expectation(countries: CountrySet): string {
  return `a place in ${countries.name}`;
}
