import {
  allOf,
  type CheckedValue,
  checkedInputs,
  describeActual,
  HOSTING_CIRCLES,
  isCustodyAtLeast,
  type Node,
  nodeOf,
  notApplicable,
  type Outcome,
  observe,
  type PlacementKind,
  type Resource,
  type Territory,
  type Verdict,
  when,
} from "../core";
import { ANYWHERE, type CountrySet, countryName } from "../knowledge/countries";
import { allPlaces, type Place } from "../knowledge/places";
import { cloudOf, isOfUnreadCloud } from "../knowledge/resource-types";
import { boundaryOf, serviceOf } from "../knowledge/service-boundaries";
import type { HeldKey } from "./custody";
import { type ClassDemands, type Classified, strictest } from "./demands";
import { type Locus, locate, type Sighting } from "./locus";
import type { Placement } from "./placement";
import type { PrimaryPlace } from "./primary-place";
import { holdsData, type Residency } from "./residency";

/** What is needed to judge where data are. */
export interface TerritoryContext {
  readonly residency: Residency;
  /** The class of any resource of the stack. */
  readonly classify: (resource: Resource) => Classified;
  /** The strictest class of several, of which there may be as many as there are resources. */
  readonly classifyAny: (resources: readonly Resource[]) => Classified;
  /** The accounts, subscriptions and tenants of the one who asks; undefined where nobody said. */
  readonly accounts: ReadonlySet<string> | undefined;
}

/** Answers for one resource where its data may be, by the class of the data. */
export function territoryOf(resource: Resource, context: TerritoryContext): Territory {
  const { residency, classify, accounts } = context;
  const own = classify(resource);
  const { demands } = own;
  const placements = () => residency.placementsOf(resource);
  const keys = () => residency.keysOf(resource);
  return {
    primary: () => judgePrimary(resource, residency, demands),
    isAllowed: (value) =>
      judgeSighting(
        locate(nodeOf(value), cloudOf(resource.type), residency.places),
        demands.countries,
      ),
    placed: (...kinds) =>
      each(
        placements().filter(({ kind }) => kinds.includes(kind)),
        (placement) => judgePlace(placement, own, context),
        "declares no such copy",
      ),
    operated: () => judgeOperators(resource, own, context),
    shared: () =>
      each(
        placements().filter(({ recipient }) => recipient !== undefined),
        (placement) => judgeRecipient(placement, demandsOn(placement, own, context), accounts),
        "shares nothing",
      ),
    keyPlaces: () =>
      each(
        keys().filter(({ node, use }) => node.state !== "absent" && isEncrypted(use.encrypted)),
        (key) => judgeAll(key.sightings, countriesFor("key", demands)),
        "names no key; one of the provider's is where the data are",
      ),
    keyCustody: () => each(keys(), (key) => judgeCustody(key, demands), "uses no key"),
    served: () => judgeService(resource, placements(), demands),
    classified: () => judgeClassification(resource, own, placements(), classify),
  };
}

/**
 * What the class of a placement's data asks: the strictest of the bearer's and the origins'. A bearer
 * of no declared class, such as a setting that can't be tagged, is of that of its origins, once all
 * of them are seen.
 */
function demandsOn(
  { areOriginsSeen, origins, possibleOrigins }: Placement,
  own: Classified,
  { classify, classifyAny }: TerritoryContext,
): ClassDemands {
  const [first, ...others] = [...origins.map(classify), ...possibleOrigins.map(classifyAny)];
  if (first === undefined) {
    return own.demands;
  }
  const isOfOrigins = !own.isDeclared && areOriginsSeen;
  return (isOfOrigins ? strictest(first, others) : strictest(own, [first, ...others])).demands;
}

/** Where placements of a kind may be. */
function countriesFor(kind: PlacementKind, demands: ClassDemands): CountrySet {
  return demands.countriesByKind?.[kind] ?? demands.countries;
}

/** Judges one placement by the class of its data: its place, and whoever receives it. */
export function judgePlacement(
  placement: Placement,
  own: Classified,
  context: TerritoryContext,
): Verdict {
  const demands = demandsOn(placement, own, context);
  return allOf(
    ...(placement.kind === "share" ? [] : [judgePlace(placement, own, context)]),
    ...(placement.recipient === undefined
      ? []
      : [judgeRecipient(placement, demands, context.accounts)]),
  );
}

/** Judges the place of one placement by the class of its data. */
function judgePlace(placement: Placement, own: Classified, context: TerritoryContext): Verdict {
  const { residency } = context;
  const demands = demandsOn(placement, own, context);
  const asked = countriesFor(placement.kind, demands);
  // The resource's own place is judged as such, unless data of another class came there.
  if (placement.isHere && asked === countriesFor("primary", own.demands)) {
    return notApplicable("is where the resource itself is");
  }
  const verdict = judgeAll(placement.sightings, asked, placement.what);
  const judged = placement.when === undefined ? verdict : when(placement.when, verdict);
  // Before the stack is complete an origin may be out of sight, and its class may allow more.
  return judged.outcome === "violating" && residency.isPartial && isOfUnseenClass(placement, own)
    ? { ...judged, outcome: "inconclusive" }
    : judged;
}

function isOfUnseenClass({ areOriginsSeen }: Placement, { isDeclared }: Classified): boolean {
  return !areOriginsSeen && !isDeclared;
}

function each<T>(items: readonly T[], judge: (item: T) => Verdict, otherwise: string): Verdict {
  return items.length === 0 ? notApplicable(otherwise) : allOf(...items.map(judge));
}

function isEncrypted(encrypted: Verdict | undefined): boolean {
  return encrypted?.outcome !== "violating" && encrypted?.outcome !== "not-applicable";
}

function judgePrimary(resource: Resource, residency: Residency, demands: ClassDemands): Verdict {
  const placements = residency.placementsOf(resource);
  const declared = placements
    .filter(({ kind }) => kind === "primary")
    .map(({ sightings, when: condition }) => {
      const verdict = judgeAll(sightings, demands.countries);
      return condition === undefined ? verdict : when(condition, verdict);
    });
  const own = judgeOwnPlace(residency.primaryOf(resource), placements, demands);
  return declared.length === 0 ? own : allOf(own, ...declared);
}

function judgeOwnPlace(
  primary: PrimaryPlace,
  placements: readonly Placement[],
  { countries }: ClassDemands,
): Verdict {
  if (primary.kind === "none") {
    return notApplicable(primary.reason);
  }
  return primary.isGlobal === true && placements.length > 0
    ? notApplicable("a global service, whose places are judged one by one")
    : judgeAll(primary.sightings, countries);
}

function judgeAll(sightings: readonly Sighting[], countries: CountrySet, what?: string): Verdict {
  return sightings.length === 0
    ? notApplicable("is in no place of its own")
    : allOf(...sightings.map((sighting) => judgeSighting(sighting, countries, what)));
}

function judgeSighting({ node, locus }: Sighting, asked: CountrySet, what?: string): Verdict {
  const outcome = asked.countries === "anywhere" ? "compliant" : outcomeOf(locus, asked.countries);
  const expected = what === undefined ? placeIn(asked) : `the ${what} ${inside(asked, node)}`;
  return observe(outcome, node, expected, locus.actual);
}

function outcomeOf(locus: Locus, allowed: ReadonlySet<string>): Outcome {
  switch (locus.kind) {
    case "place":
      return allowed.has(locus.place.country ?? "") ? "compliant" : "violating";
    case "countries": {
      const { countries } = locus.countries;
      return countries !== "anywhere" && [...countries].every((code) => allowed.has(code))
        ? "compliant"
        : "violating";
    }
    case "worldwide":
      return "violating";
    case "unknown":
      return "inconclusive";
  }
}

function placeIn(countries: CountrySet): string {
  return `a place in ${countries.name}`;
}

const MOST_PLACES_NAMED = 4;

/**
 * Continuity asks for copies, and residency for where: the places inside the territory that the
 * resource's cloud has are named where they are few.
 */
function inside(asked: CountrySet, { resource }: Node): string {
  const regions = regionsIn(asked, resource);
  const named = regions.length <= MOST_PLACES_NAMED ? regions.join(", ") : "";
  return named === "" ? `in ${asked.name}` : `in ${asked.name} (${named})`;
}

const regionsByTerritory = new WeakMap<CountrySet, Map<string, readonly string[]>>();

function regionsIn(asked: CountrySet, resource: Resource): readonly string[] {
  const cloud = cloudOf(resource.type);
  const { countries } = asked;
  if (cloud === undefined || countries === "anywhere") {
    return [];
  }
  const byCloud = regionsByTerritory.get(asked) ?? new Map<string, readonly string[]>();
  regionsByTerritory.set(asked, byCloud);
  let regions = byCloud.get(cloud);
  if (regions === undefined) {
    regions = allPlaces()
      .filter((place) => place.cloud === cloud && place.kind === "region")
      .filter(({ country }) => country !== null && countries.has(country))
      .map(({ id }) => id);
    byCloud.set(cloud, regions);
  }
  return regions;
}

function judgeOperators(resource: Resource, own: Classified, context: TerritoryContext): Verdict {
  const { residency } = context;
  const primary = residency.primaryOf(resource);
  const ofPrimary =
    primary.kind === "none"
      ? []
      : primary.sightings.map((sighting) => judgeOperator(sighting, own.demands));
  const ofCopies = residency
    .placementsOf(resource)
    .filter(({ isHere }) => !isHere)
    .filter((placement) => !(residency.isPartial && isOfUnseenClass(placement, own)))
    .flatMap((placement) => {
      const demands = demandsOn(placement, own, context);
      const { when: condition } = placement;
      return placement.sightings
        .map((sighting) => judgeOperator(sighting, demands))
        .map((verdict) => (condition === undefined ? verdict : when(condition, verdict)));
    });
  const all = [...ofPrimary, ...ofCopies];
  return all.length === 0 ? notApplicable("is in no place of its own") : allOf(...all);
}

/** Who runs a place, as far as it is known. What is in no known place is for the rules on places. */
function judgeOperator({ node, locus }: Sighting, demands: ClassDemands): Verdict {
  const { operatorCountries, circles } = demands;
  const asksNothing =
    operatorCountries.countries === "anywhere" && circles.length === HOSTING_CIRCLES.length;
  if (asksNothing) {
    return notApplicable("any operator is enough for this class of data");
  }
  if (locus.kind !== "place") {
    return notApplicable("is at no known place");
  }
  const { place } = locus;
  const lawful = isAmong(place.operatorCountry, operatorCountries);
  const encircled =
    circles.length === HOSTING_CIRCLES.length
      ? "compliant"
      : place.circle === null
        ? "inconclusive"
        : circles.includes(place.circle)
          ? "compliant"
          : "violating";
  const actual = `${locus.actual}, ${operatorText(place)}`;
  return allOf(
    observe(lawful, node, `an operator under the law of ${operatorCountries.name}`, actual),
    observe(encircled, node, `hosting of circle ${circles.join(" or ")}`, actual),
  );
}

function isAmong(country: string | null, asked: CountrySet): Outcome {
  if (asked.countries === "anywhere") return "compliant";
  if (country === null) return "inconclusive";
  return asked.countries.has(country) ? "compliant" : "violating";
}

function operatorText({ operator, operatorCountry, circle }: Place): string {
  const law = operatorCountry === null ? "" : ` under the law of ${countryName(operatorCountry)}`;
  const ring = circle === null ? "of no declared hosting circle" : `of hosting circle ${circle}`;
  return `run by ${operator ?? "someone unknown"}${law}, ${ring}`;
}

const EVERYONE: ReadonlySet<string> = new Set(["*", "all", "everyone", "community", "public"]);

/** Judges who receives data: one's own accounts, tenants and organisation, or others. */
function judgeRecipient(
  { recipient, what, when: condition }: Placement,
  { countries }: ClassDemands,
  accounts: ReadonlySet<string> | undefined,
): Verdict {
  const node = nodeOf(recipient as CheckedValue<unknown>);
  const expected = `the ${what} within one's own accounts`;
  const verdict = observe(
    countries.countries === "anywhere" ? "compliant" : recipientOutcome(node, accounts),
    node,
    expected,
    accounts === undefined && node.state === "known" && !isEveryone(node)
      ? `${describeActual(node)}, which the setting accounts neither names nor rules out`
      : undefined,
  );
  return condition === undefined ? verdict : when(condition, verdict);
}

function isEveryone({ value }: Node): boolean {
  return typeof value === "string" && EVERYONE.has(value.trim().toLowerCase());
}

function recipientOutcome(node: Node, accounts: ReadonlySet<string> | undefined): Outcome {
  if (node.state !== "known") {
    return "inconclusive";
  }
  if (isEveryone(node) || node.value === true) {
    return "violating";
  }
  if (typeof node.value !== "string") {
    return "inconclusive";
  }
  // A service of the cloud is no other party.
  if (/\.amazonaws\.com$/.test(node.value)) {
    return "compliant";
  }
  if (accounts === undefined) {
    return "inconclusive";
  }
  const parties = partiesIn(node.value.toLowerCase());
  return [...accounts].some((own) => parties.includes(own.toLowerCase()))
    ? "compliant"
    : "violating";
}

/** Who a recipient is: an ARN's account and organisation, an Azure id's subscription, or the text. */
function partiesIn(text: string): readonly string[] {
  const [prefix, , , , account = "", ...resource] = text.split(":");
  if (prefix === "arn") {
    const organisation = /^organization\/(o-[a-z0-9]+)/.exec(resource.join(":"))?.[1];
    return [account, ...(organisation === undefined ? [] : [organisation])];
  }
  return [text, ...(/^\/subscriptions\/([^/]+)/.exec(text)?.slice(1) ?? [])];
}

function judgeCustody(
  { use, node, custody, isExact, actual }: HeldKey,
  demands: ClassDemands,
): Verdict {
  const asked = demands.keyCustody;
  if (isCustodyAtLeast("provider-managed", asked)) {
    return notApplicable("a key of the provider is enough for this class of data");
  }
  const outcome = isCustodyAtLeast(custody, asked)
    ? "compliant"
    : isExact
      ? "violating"
      : "inconclusive";
  // Whose key it would be doesn't matter where there is none.
  if (use.encrypted?.outcome === "violating") {
    return use.encrypted;
  }
  const held = observe(outcome, node, `${CUSTODY_TEXTS[asked]} for the ${use.purpose}`, actual);
  return use.encrypted === undefined ? held : allOf(use.encrypted, held);
}

const CUSTODY_TEXTS: Readonly<Record<ClassDemands["keyCustody"], string>> = {
  none: "any or no key",
  "provider-managed": "a key of the provider at least",
  "customer-managed": "a key of the customer at least",
  hsm: "a key in a hardware security module of the customer at least",
  external: "a key outside the provider",
};

function judgeService(
  resource: Resource,
  placements: readonly Placement[],
  { services, countries }: ClassDemands,
): Verdict {
  const node = nodeOf(checkedInputs(resource));
  const service = serviceOf(resource.type);
  if (services === "any") {
    return notApplicable("any service may be used");
  }
  if (service === undefined) {
    return services !== "bounded" && isOfUnreadCloud(resource)
      ? observe(
          "inconclusive",
          node,
          "a service that the class of its data may use",
          "of a provider whose resources are not read here",
        )
      : notApplicable("not a resource of a cloud");
  }
  if (services !== "bounded") {
    const outcome = services.includes(service) ? "compliant" : "violating";
    return observe(outcome, node, "a service that the class of its data may use", `of ${service}`);
  }
  const boundary = boundaryOf(resource.type);
  const expected = `a service with a data boundary in ${countries.name}`;
  if (boundary === undefined || countries.countries === "anywhere") {
    return observe("compliant", node, expected);
  }
  // Where the extractors see the places themselves, those are the finding.
  return placements.length > 0
    ? notApplicable("its places are judged one by one")
    : observe("violating", node, expected, `of ${service}, ${boundary.why}`);
}

function judgeClassification(
  resource: Resource,
  { dataClass, isDeclared: isOwn }: Classified,
  placements: readonly Placement[],
  classify: TerritoryContext["classify"],
): Verdict {
  if (!holdsData(resource.type)) {
    return notApplicable("holds no data");
  }
  const origins = placements.flatMap((placement) => placement.origins);
  const isDeclared = isOwn || origins.some((origin) => classify(origin).isDeclared);
  return observe(
    isDeclared ? "compliant" : "violating",
    nodeOf(checkedInputs(resource)),
    "a class by its tag, a parent's or the setting classification",
    isDeclared ? `of class ${dataClass}` : `of no declared class, so it counts as ${dataClass}`,
  );
}

/** What a context that asks nothing would demand. */
export const NO_DEMANDS: ClassDemands = {
  countries: ANYWHERE,
  operatorCountries: ANYWHERE,
  circles: HOSTING_CIRCLES,
  keyCustody: "none",
  services: "any",
};
