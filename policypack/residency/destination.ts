import {
  type CheckedValue,
  checkedOf,
  childOf,
  describeActual,
  type Node,
  nodeOf,
  type Resource,
  type ResourceGraph,
  type ResourceType,
} from "../core";
import type { CountrySet } from "../knowledge/countries";
import { cloudOf } from "../knowledge/resource-types";
import { atPlace, type Locus, locate, type Sighting, unplaced } from "./locus";
import type { Places, SiteMark } from "./sites";

/** What is needed to follow a destination: the graph, the places, and where other resources are. */
export interface Surroundings {
  readonly resource: Resource;
  readonly graph: ResourceGraph;
  readonly places: Places;
  /** Where a resource is; empty for one that is in no place of its own. */
  primaryOf(resource: Resource): readonly Sighting[];
}

/** Where something goes: the value that says it, and how to follow it. */
export interface Destination {
  /** An absent value means that nothing goes there. */
  readonly value: CheckedValue<unknown>;
  readonly isHere?: boolean;
  readonly follow: (surroundings: Surroundings) => readonly Sighting[];
}

/** The text names a region, zone or location of the resource's cloud. */
export function region(value: CheckedValue<string>): Destination {
  return {
    value,
    follow: ({ resource, places }) => [locate(nodeOf(value), cloudOf(resource.type), places)],
  };
}

/**
 * The value names a resource: by reference, name, ARN or Azure id. It is followed to where that
 * resource is; else an ARN says its region itself; else it can't be known from here.
 */
export function placeOf(
  value: CheckedValue<unknown>,
  ...types: readonly ResourceType<unknown>[]
): Destination {
  return { value, follow: (surroundings) => followReference(nodeOf(value), types, surroundings) };
}

/** Like {@link placeOf} for text that holds a bucket's name: `s3://name/prefix`, an ARN with a path. */
export function bucketPlace(value: CheckedValue<string>, type: ResourceType<unknown>): Destination {
  const node = nodeOf(value);
  return placeOf(
    checkedOf<string>({ ...node, value: bucketNameIn(node.value) ?? node.value }),
    type,
  );
}

function bucketNameIn(text: unknown): string | undefined {
  return typeof text === "string"
    ? /^(?:s3:\/\/|arn:[\w-]+:s3:::)([^/]+)/.exec(text.trim())?.[1]
    : undefined;
}

/** Where the resource itself is; `because` is the value for which there is something there. */
export function here(because: CheckedValue<unknown>): Destination {
  return {
    value: because,
    isHere: true,
    follow: ({ resource, primaryOf }) => primaryOf(resource),
  };
}

/** A value that stands for a default: what follows from it is real although nothing is set. */
export function byDefault(value: CheckedValue<unknown>): CheckedValue<unknown> {
  const node = nodeOf(value);
  return node.state === "absent"
    ? checkedOf({ ...node, state: "unknown", reason: "not set, which means the default" })
    : value;
}

interface PairDetails {
  /** Where the paired one is, if not where the resource is: a parent's place. */
  readonly of?: Destination;
  /** True where Azure makes no copy for a region without pair; else nobody knows where it goes. */
  readonly orNone?: boolean;
}

/**
 * The Azure region that the resource's own is paired with; `because` is the value that asks for it,
 * by {@link byDefault} where that is what absence means.
 */
export function pairedRegion(
  because: CheckedValue<unknown>,
  { of, orNone = false }: PairDetails = {},
): Destination {
  return {
    value: because,
    follow: (surroundings) => {
      const { resource, places, primaryOf } = surroundings;
      const own = of === undefined ? primaryOf(resource) : of.follow(surroundings);
      return own.flatMap((sighting) => pairOf(sighting, nodeOf(because), places, orNone));
    },
  };
}

function pairOf(
  { locus }: Sighting,
  because: Node,
  places: Places,
  orNone: boolean,
): readonly Sighting[] {
  const said = describeActual(because);
  if (locus.kind !== "place") {
    return [
      unplaced(because, `${said}, a copy in the region paired with one that is ${locus.actual}`),
    ];
  }
  const { pairedRegion: id, display } = locus.place;
  const pair = id === null ? undefined : places.find("azure", id);
  if (pair === undefined) {
    return orNone
      ? []
      : [unplaced(because, `${said}, but ${display} has no paired region that is known`)];
  }
  return [{ node: because, locus: atPlace(pair, `${said}, a copy in ${pair.display}`) }];
}

/** Anywhere in the world, as the service chooses. */
export function worldwide(because: CheckedValue<unknown>, why: string): Destination {
  return fixed(because, (node) => ({
    kind: "worldwide",
    actual: `${describeActual(node)}, ${why}`,
  }));
}

/** Somewhere in a set of countries, as the service chooses. */
export function inCountries(
  because: CheckedValue<unknown>,
  countries: CountrySet,
  why: string,
): Destination {
  return fixed(because, (node) => ({
    kind: "countries",
    countries,
    actual: `${describeActual(node)}, ${why}`,
  }));
}

/** Somewhere that can't be seen from here; `why` completes "is …". */
export function beyondSight(because: CheckedValue<unknown>, why: string): Destination {
  return fixed(because, (node) => ({ kind: "unknown", actual: `${describeActual(node)}, ${why}` }));
}

function fixed(because: CheckedValue<unknown>, locus: (node: Node) => Locus): Destination {
  const node = nodeOf(because);
  return { value: because, follow: () => [{ node, locus: locus(node) }] };
}

function followReference(
  node: Node,
  types: readonly ResourceType<unknown>[],
  surroundings: Surroundings,
): readonly Sighting[] {
  const { graph, primaryOf } = surroundings;
  const said = describeActual(node);
  let candidates = 0;
  for (const type of types) {
    const { certain, possible } = graph.referents(nearestAncestor(node, type), type);
    const [only, ...others] = certain;
    if (only !== undefined && others.length === 0) {
      const found = primaryOf(only);
      return found.length === 0
        ? [unplaced(node, `${nameOf(only, type)}, which is in no one place`)]
        : found.map(({ locus }) => ({ node, locus: withName(locus, only, type) }));
    }
    candidates += certain.length + (node.state === "known" ? possible.length : 0);
  }
  // What an ARN says itself is certain, whatever else it may come from.
  const region = regionInArn(node);
  if (region !== undefined) {
    const { locus } = locate({ ...node, value: region }, "aws", surroundings.places);
    return [{ node, locus }];
  }
  if (candidates > 0) {
    return [unplaced(node, `${said}, which may mean one of ${candidates} resources`)];
  }
  // What lies in another stack can be declared as well.
  const site =
    node.state === "known" && typeof node.value === "string"
      ? surroundings.places.site("resources", node.value)
      : undefined;
  if (site !== undefined) {
    return [{ node, locus: atPlace(site, said, node.secret) }];
  }
  const label = types[0]?.label ?? "resource";
  return [
    unplaced(node, node.state === "known" ? `${said}, which is no ${label} of this stack` : said),
  ];
}

function nameOf(resource: Resource, type: ResourceType<unknown>): string {
  return `${type.label} "${resource.name}"`;
}

function withName(locus: Locus, resource: Resource, type: ResourceType<unknown>): Locus {
  return { ...locus, actual: `${nameOf(resource, type)}, whose place is ${locus.actual}` };
}

function regionInArn(node: Node): string | undefined {
  if (node.state !== "known" || typeof node.value !== "string") {
    return undefined;
  }
  const region = /^arn:[\w-]+:[\w-]+:([a-z0-9-]+):/.exec(node.value)?.[1];
  return region === undefined || region === "" ? undefined : region;
}

/** An Azure id of something inside a resource (a container of an account), cut to that resource. */
function nearestAncestor(node: Node, type: ResourceType<unknown>): Node {
  if (typeof node.value !== "string" || type.armType === undefined) {
    return node;
  }
  const steps = type.armType.split("/").length - 1;
  const id = new RegExp(
    `^/subscriptions/[^/]+/resourcegroups/[^/]+/providers/[^/]+(?:/[^/]+/[^/]+){${steps}}`,
    "i",
  ).exec(node.value);
  return id === null ? node : { ...node, value: id[0] };
}

/** A member of a value that itself came as text, such as a setting in a map of strings. */
export function memberOf(value: CheckedValue<unknown>, key: string): CheckedValue<string> {
  return checkedOf<string>(childOf(nodeOf(value), key));
}

/** The text marks a site of the owner; the cloud doesn't say where that is. `why` completes "is …". */
export function sitePlace(
  value: CheckedValue<string>,
  mark: Exclude<SiteMark, "endpoints">,
  why: string,
): Destination {
  const node = nodeOf(value);
  return {
    value,
    follow: ({ places }) => {
      const said = describeActual(node);
      const site = typeof node.value === "string" ? places.site(mark, node.value) : undefined;
      return [
        site === undefined
          ? unplaced(node, `${said}, ${why}`)
          : { node, locus: atPlace(site, said, node.secret) },
      ];
    },
  };
}

/** The value names an Outpost, whose place only its owner can declare. */
export function outpostPlace(value: CheckedValue<string>): Destination {
  return sitePlace(value, "outposts", "an Outpost, whose place AWS does not say");
}

/** The value is the name of a region, or the ARN of an Outpost. */
export function regionOrOutpost(value: CheckedValue<string>): Destination {
  const { value: text } = nodeOf(value);
  return typeof text === "string" && text.startsWith("arn:") ? outpostPlace(value) : region(value);
}
