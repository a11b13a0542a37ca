import { describeActual, type Node } from "../core";
import type { CountrySet } from "../knowledge/countries";
import { countryName } from "../knowledge/countries";
import type { Cloud, Place } from "../knowledge/places";
import type { Places } from "./sites";

/**
 * Where a placement is, as far as can be seen. Each says in words what was seen, for evidence.
 * - `place`: at one known place;
 * - `countries`: somewhere in a set of countries;
 * - `worldwide`: anywhere, as the service chooses;
 * - `unknown`: it can't be known from here; never taken for allowed.
 */
export type Locus =
  | { readonly kind: "place"; readonly place: Place; readonly actual: string }
  | { readonly kind: "countries"; readonly countries: CountrySet; readonly actual: string }
  | { readonly kind: "worldwide"; readonly actual: string }
  | { readonly kind: "unknown"; readonly actual: string };

/** A place with the value that names it. */
export interface Sighting {
  readonly node: Node;
  readonly locus: Locus;
}

/** The place that a text names: a region, zone or location of a cloud. */
export function locate(node: Node, cloud: Cloud | undefined, places: Places): Sighting {
  const seen = describeActual(node);
  if (cloud === undefined || node.state !== "known" || typeof node.value !== "string") {
    return { node, locus: { kind: "unknown", actual: seen } };
  }
  const place = places.find(cloud, node.value);
  if (place === undefined) {
    // A near spelling, like a country, would tell what a secret is.
    const suggestion = node.secret ? undefined : places.suggest(cloud, node.value);
    const hint = suggestion === undefined ? "" : ` (did you mean "${suggestion}"?)`;
    return { node, locus: { kind: "unknown", actual: `${seen}, which is no known place${hint}` } };
  }
  return { node, locus: atPlace(place, seen, node.secret) };
}

/** A place of which `seen` says how it is written. */
export function atPlace(place: Place, seen: string, isSecret = false): Locus {
  if (place.country === null) {
    return { kind: "unknown", actual: `${seen}, whose country is not known` };
  }
  return {
    kind: "place",
    place,
    actual: isSecret ? seen : `${seen} (${countryName(place.country)})`,
  };
}

/** Something that can't be placed from here, and why. */
export function unplaced(node: Node, actual: string): Sighting {
  return { node, locus: { kind: "unknown", actual } };
}
