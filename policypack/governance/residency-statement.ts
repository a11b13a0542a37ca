import {
  allOf,
  type DataClass,
  describeActual,
  type KeyCustody,
  nodeOf,
  type Outcome,
  type PlacementKind,
  type Resource,
  type ResourceGraph,
} from "../core";
import type { Locus, Sighting } from "../residency/locus";
import { holdsData } from "../residency/residency";
import { judgePlacement } from "../residency/territory";
import { StackCircumstances } from "./circumstances";
import type { Settings } from "./settings";

/** Where something is, as far as can be seen. */
export interface StatedPlace {
  /** Region, location or site; undefined where it is no one place, or a secret one. */
  readonly place: string | undefined;
  /** ISO 3166-1 alpha-2; empty where it can't be known, `*` for anywhere in the world. */
  readonly countries: readonly string[];
  readonly operator: string | undefined;
  /** What was seen, where the place isn't known. */
  readonly remark: string | undefined;
}

/** One copy, or one other way in which data are elsewhere. */
export interface StatedCopy {
  readonly kind: PlacementKind;
  readonly what: string;
  readonly places: readonly StatedPlace[];
  /** Whether it is certain that the copy is made. */
  readonly isCertain: boolean;
  readonly recipient: string | undefined;
  readonly verdict: Outcome;
}

/** One key that the data are encrypted with. */
export interface StatedKey {
  readonly purpose: string;
  readonly custody: KeyCustody;
  /** False where the custody may as well be stronger. */
  readonly isExact: boolean;
  readonly places: readonly StatedPlace[];
}

/** What is known of the data that one resource holds or moves. */
export interface StatedResource {
  readonly urn: string;
  readonly type: string;
  readonly name: string;
  readonly dataClass: DataClass;
  readonly isClassDeclared: boolean;
  readonly primary: readonly StatedPlace[];
  readonly copies: readonly StatedCopy[];
  readonly keys: readonly StatedKey[];
  readonly operators: readonly string[];
  readonly countries: readonly string[];
  /** The worst of all answers on places, operators and sharing. Custody is judged by its own rules. */
  readonly verdict: Outcome;
}

/** How much is in one country, by the number of resources, copies and keys. */
export interface CountryTotal {
  readonly country: string;
  readonly resources: number;
  readonly copies: number;
  readonly keys: number;
}

/** Who holds which data where, how often, and with whose keys: the answer for a whole stack. */
export interface ResidencyStatement {
  readonly profile: string;
  readonly resources: readonly StatedResource[];
  /** By country code; `?` is what can't be known, `*` anywhere in the world. */
  readonly totals: readonly CountryTotal[];
}

/** States where the data of a stack are. Resources without data and without copies are left out. */
export function stateResidency(settings: Settings, graph: ResourceGraph): ResidencyStatement {
  const circumstances = new StackCircumstances(settings, graph);
  const resources = graph.resources
    .map((resource) => stateResource(resource, circumstances))
    .filter((stated) => stated !== undefined);
  return { profile: settings.profile.id, resources, totals: totalsOf(resources) };
}

function stateResource(
  resource: Resource,
  circumstances: StackCircumstances,
): StatedResource | undefined {
  const { residency } = circumstances;
  const placements = residency.placementsOf(resource);
  if (!holdsData(resource.type) && placements.length === 0) {
    return undefined;
  }
  const own = circumstances.classify(resource);
  const { place } = circumstances.of(resource);
  const primaryPlace = residency.primaryOf(resource);
  const primary = placesOf(primaryPlace.kind === "at" ? primaryPlace.sightings : []);
  const copies = placements.map((placement): StatedCopy => {
    const { kind, what, recipient, sightings, when: condition } = placement;
    return {
      kind,
      what,
      places: placesOf(sightings),
      isCertain: condition?.outcome !== "inconclusive",
      recipient: recipient === undefined ? undefined : describeActual(nodeOf(recipient)),
      verdict: judgePlacement(placement, own, circumstances.context).outcome,
    };
  });
  const keys = residency.keysOf(resource).map(
    ({ use, custody, isExact, sightings }): StatedKey => ({
      purpose: use.purpose,
      custody: use.encrypted?.outcome === "violating" ? "none" : custody,
      isExact: isExact && use.encrypted?.outcome !== "inconclusive",
      places: placesOf(sightings),
    }),
  );
  const everywhere = [...primary, ...[...copies, ...keys].flatMap(({ places }) => places)];
  const verdict = allOf(
    place.primary(),
    ...placements.map((placement) => judgePlacement(placement, own, circumstances.context)),
    place.operated(),
    place.keyPlaces(),
  );
  return {
    urn: resource.urn,
    type: resource.token,
    name: resource.name,
    dataClass: own.dataClass,
    isClassDeclared: own.isDeclared,
    primary,
    copies,
    keys,
    operators: unique(everywhere.flatMap(({ operator }) => operator ?? [])),
    countries: unique(everywhere.flatMap(({ countries }) => countries)),
    verdict: verdict.outcome,
  };
}

function placesOf(sightings: readonly Sighting[]): readonly StatedPlace[] {
  return sightings.map(({ node, locus }) => statedPlace(locus, node.secret));
}

function statedPlace(locus: Locus, isSecret: boolean): StatedPlace {
  if (isSecret) {
    return { place: undefined, countries: [], operator: undefined, remark: "a secret value" };
  }
  switch (locus.kind) {
    case "place": {
      const { id, country, operator } = locus.place;
      return {
        place: id,
        countries: country === null ? [] : [country],
        operator: operator ?? undefined,
        remark: undefined,
      };
    }
    case "countries": {
      const { countries, name } = locus.countries;
      const codes = countries === "anywhere" ? ["*"] : [...countries].sort();
      return { place: undefined, countries: codes, operator: undefined, remark: name };
    }
    case "worldwide":
      return { place: undefined, countries: ["*"], operator: undefined, remark: locus.actual };
    case "unknown":
      return { place: undefined, countries: [], operator: undefined, remark: locus.actual };
  }
}

function totalsOf(resources: readonly StatedResource[]): readonly CountryTotal[] {
  const totals = new Map<string, { resources: number; copies: number; keys: number }>();
  const count = (places: readonly StatedPlace[], what: "resources" | "copies" | "keys") => {
    const codes = places.flatMap(({ countries }) => (countries.length === 0 ? ["?"] : countries));
    for (const code of new Set(codes)) {
      const total = totals.get(code) ?? { resources: 0, copies: 0, keys: 0 };
      total[what]++;
      totals.set(code, total);
    }
  };
  for (const { primary, copies, keys } of resources) {
    count(primary, "resources");
    for (const { places } of copies) count(places, "copies");
    for (const { places } of keys) count(places, "keys");
  }
  return [...totals]
    .map(([country, total]) => ({ country, ...total }))
    .sort((a, b) => (a.country < b.country ? -1 : 1));
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}
