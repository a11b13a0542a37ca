import {
  type Checked,
  type CheckedValue,
  type Collection,
  checkedOf,
  childOf,
  nodeOf,
  type PlacementKind,
  type PropertyPath,
  type Resource,
  type ResourceGraph,
  type ResourceType,
  type Verdict,
} from "../core";
import type { Destination } from "./destination";
import type { Sighting } from "./locus";

/** A reference to the resource whose data are copied. */
export interface Origin {
  readonly value: CheckedValue<unknown>;
  readonly types: readonly ResourceType<unknown>[];
}

/** One way in which the data of a resource come to be somewhere, as an extractor declares it. */
export interface Copy {
  readonly kind: PlacementKind;
  /** What is held there, as a noun: `read replica`. */
  readonly what: string;
  readonly at: Destination;
  /** Whose data these are, where they aren't the bearer's own; the strictest class counts. */
  readonly of: readonly Origin[];
  /** Holds where the copy is made; undefined where it certainly is. */
  readonly when: Verdict | undefined;
  /** Who receives the data: an account, a tenant, a principal. */
  readonly recipient: CheckedValue<unknown> | undefined;
}

/** What an extractor may ask beside the inputs: the resources around. */
export interface Around {
  readonly graph: ResourceGraph;
  /** The resources of a type whose property refers to the resource at hand. */
  attached<C>(type: ResourceType<C>, property: PropertyPath<C>): Collection<C>;
}

/** Says for resources of a type where else their data are. */
export interface Extractor {
  readonly type: ResourceType<unknown>;
  readonly copies: (inputs: Checked<unknown>, around: Around) => readonly Copy[];
}

type InputsOf<R> = R extends ResourceType<infer T> ? T : never;

/**
 * Declares where resources of a type, or of several that share the inputs, keep or send data. The
 * function reads checked values only, so an unknown can't pass for "no copy".
 */
export function copiesOf<R extends ResourceType<unknown>>(
  types: R | readonly R[],
  copies: (inputs: Checked<InputsOf<R>>, around: Around) => readonly Copy[],
): readonly Extractor[] {
  // The erasure is safe: an extractor is only asked about resources of the type it was given.
  return [types].flat().map((type) => ({ type, copies: copies as Extractor["copies"] }));
}

/** Details of a copy that most don't need. */
export interface CopyDetails {
  readonly of?: Origin | readonly Origin[];
  readonly when?: Verdict;
  readonly recipient?: CheckedValue<unknown>;
}

/**
 * Declares one copy. There is none where nothing is said of its destination: an absent value means
 * that the feature isn't used. Where absence means a default, say the default as destination.
 */
export function copy(
  kind: PlacementKind,
  what: string,
  at: Destination,
  { of = [], when, recipient }: CopyDetails = {},
): readonly Copy[] {
  const isMade = nodeOf(at.value).state !== "absent" && !isRuledOut(when);
  return isMade ? [{ kind, what, at, of: [of].flat(), when, recipient }] : [];
}

/** The resource that a value names is where copied data come from. */
export function from(
  value: CheckedValue<unknown>,
  ...types: readonly ResourceType<unknown>[]
): Origin {
  return { value, types };
}

/** Copies that are made only where a condition holds; while it is undecided, perhaps. */
export function copiesWhen(condition: Verdict, copies: () => readonly Copy[]): readonly Copy[] {
  return isRuledOut(condition)
    ? []
    : copies().map((one) => ({ ...one, when: bothHold(one.when, condition) }));
}

function isRuledOut(condition: Verdict | undefined): boolean {
  return condition?.outcome === "violating" || condition?.outcome === "not-applicable";
}

function bothHold(first: Verdict | undefined, second: Verdict): Verdict {
  return first?.outcome === "inconclusive" ? first : second;
}

/**
 * What each element of a list declares. A list that can't be read counts as one element that can't
 * be read, so that its copies are seen as undecided.
 */
export function each<T, R>(
  list: CheckedValue<readonly T[]>,
  declared: (element: Checked<T>, index: number) => readonly R[],
): readonly R[] {
  const node = nodeOf(list);
  if (node.state === "absent") {
    return [];
  }
  // One value where a list is asked for: some providers show lists of one so.
  const elements = Array.isArray(node.value)
    ? node.value.map((_, index) => checkedOf<T>(childOf(node, String(index))))
    : [checkedOf<T>(node.state === "known" ? node : childOf(node, "0"))];
  return elements.flatMap(declared);
}

/** A copy with its destination followed. */
export interface Placement {
  readonly kind: PlacementKind;
  readonly what: string;
  readonly sightings: readonly Sighting[];
  /** The resources whose data it holds, beside the bearer. */
  readonly origins: readonly Resource[];
  /** Those of whom one may be meant as well, for each reference that is ambiguous. */
  readonly possibleOrigins: readonly (readonly Resource[])[];
  /** False where some of those whose data it may hold are out of sight. */
  readonly areOriginsSeen: boolean;
  readonly when: Verdict | undefined;
  readonly recipient: CheckedValue<unknown> | undefined;
  /** True where the placement is the bearer's own place. */
  readonly isHere: boolean;
}
