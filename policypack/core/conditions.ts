import { allOf, anyOf, not } from "./logic";
import {
  type Checked,
  type CheckedValue,
  checkedOf,
  childOf,
  describeKind,
  makeNode,
  type Node,
  nodeOf,
} from "./value";
import { observe, type Verdict } from "./verdict";

/**
 * Judges a value that must be known to decide: absent violates, unknown and malformed are
 * inconclusive. All conditions on single values are made of this one.
 */
export function satisfies<T>(
  value: CheckedValue<T>,
  predicate: (known: T) => boolean,
  expected: string,
): Verdict {
  const node = nodeOf(value);
  switch (node.state) {
    case "known":
      return observe(predicate(node.value as T) ? "compliant" : "violating", node, expected);
    case "absent":
      return observe("violating", node, expected);
    default:
      return observe("inconclusive", node, expected);
  }
}

/** The value is exactly `expected`. */
export function equals<T extends string | number | boolean>(
  value: CheckedValue<T>,
  expected: NoInfer<T>,
): Verdict {
  return satisfies(value, (known) => known === expected, JSON.stringify(expected));
}

/** The value is one of those listed. */
export function isOneOf<T extends string | number | boolean>(
  value: CheckedValue<T>,
  expected: readonly NoInfer<T>[],
): Verdict {
  const list = expected.map((one) => JSON.stringify(one)).join(" or ");
  return satisfies(value, (known) => expected.includes(known), list);
}

/** The number is `least` or more. Text that writes a number counts as that number. */
export function atLeast(value: CheckedValue<number | string>, least: number): Verdict {
  return satisfies(value, (known) => toNumber(known) >= least, `at least ${least}`);
}

function toNumber(value: unknown): number {
  return typeof value === "string" && value.trim() !== ""
    ? Number(value)
    : typeof value === "number"
      ? value
      : Number.NaN;
}

/** The text matches; `expected` says in words what the pattern means. */
export function matches(value: CheckedValue<string>, pattern: RegExp, expected: string): Verdict {
  // Unlike test, search starts at the beginning whatever the flags of the pattern.
  return satisfies(
    value,
    (known) => typeof known === "string" && known.search(pattern) >= 0,
    expected,
  );
}

/**
 * The value is set, to whatever; a value that is not known yet counts as set. Whether an unknown
 * value has a certain member stays open.
 */
export function isSet(value: CheckedValue<unknown>): Verdict {
  const node = nodeOf(value);
  switch (node.state) {
    case "known":
      return observe(isEmpty(node.value) ? "violating" : "compliant", node, "set");
    case "unknown":
      return observe(node.parent?.state === "unknown" ? "inconclusive" : "compliant", node, "set");
    case "absent":
      return observe("violating", node, "set");
    case "malformed":
      return observe("inconclusive", node, "set");
  }
}

function isEmpty(value: unknown): boolean {
  return value === "" || (Array.isArray(value) && value.length === 0);
}

/** The value is not set. */
export function isAbsent(value: CheckedValue<unknown>): Verdict {
  return not(isSet(value));
}

/**
 * Values to be judged one by one: the elements of a list in the inputs, or resources found in the
 * graph. `possible` holds what may belong to it as well but could not be decided.
 */
export interface Collection<T> {
  readonly elements: readonly Checked<T>[];
  readonly possible: readonly Checked<T>[];
  /** Where the collection stands, for evidence. */
  readonly node: Node;
  /** What is in it, for evidence: `BucketVersioning`. */
  readonly label: string;
}

type Listed<T> = CheckedValue<readonly T[]> | Collection<T>;

type Elements<T> =
  | { readonly state: "listed"; readonly collection: Collection<T> }
  | { readonly state: "undecided"; readonly node: Node };

function elementsOf<T>(list: Listed<T>): Elements<T> {
  if ("elements" in list && Array.isArray(list.elements)) {
    return { state: "listed", collection: list as Collection<T> };
  }
  const node = nodeOf(list as CheckedValue<readonly T[]>);
  if (node.state === "unknown" || node.state === "malformed") {
    return { state: "undecided", node };
  }
  const raw = node.value;
  if (node.state === "known" && !Array.isArray(raw)) {
    const reason = `${describeKind(raw)}`;
    return { state: "undecided", node: { ...node, state: "malformed", reason } };
  }
  const elements = ((raw ?? []) as readonly unknown[]).map((_, index) =>
    checkedOf<T>(childOf(node, String(index))),
  );
  return { state: "listed", collection: { elements, possible: [], node, label: "entry" } };
}

/** Weakens the verdict on something that may not belong to the collection at all. */
function ifItBelongs(verdict: Verdict, decisive: "compliant" | "violating"): Verdict[] {
  return verdict.outcome === decisive || verdict.outcome === "inconclusive"
    ? [{ ...verdict, outcome: "inconclusive" }]
    : [];
}

/** Each element satisfies the condition; so does a list without elements. */
export function every<T>(list: Listed<T>, condition: (element: Checked<T>) => Verdict): Verdict {
  const listed = elementsOf(list);
  if (listed.state === "undecided") {
    return observe("inconclusive", listed.node, "a list");
  }
  const { elements, possible, node, label } = listed.collection;
  if (elements.length + possible.length === 0) {
    return observe("compliant", node, `every ${label} as required`, `without ${label}`);
  }
  const verdict = allOf(
    ...elements.map(condition),
    ...possible.flatMap((element) => ifItBelongs(condition(element), "violating")),
  );
  return verdict.outcome === "not-applicable" ? { ...verdict, outcome: "compliant" } : verdict;
}

/** At least one element satisfies the condition. */
export function some<T>(list: Listed<T>, condition: (element: Checked<T>) => Verdict): Verdict {
  const listed = elementsOf(list);
  if (listed.state === "undecided") {
    return observe("inconclusive", listed.node, "a list");
  }
  const { elements, possible, node, label } = listed.collection;
  const verdict = anyOf(
    ...elements.map(condition),
    ...possible.flatMap((element) => ifItBelongs(condition(element), "compliant")),
  );
  if (verdict.outcome === "violating" && verdict.evidence.length === 0) {
    return observe("violating", node, "one", `without ${withArticle(label)}`);
  }
  return verdict.outcome === "not-applicable" ? { ...verdict, outcome: "violating" } : verdict;
}

function withArticle(noun: string): string {
  return `${/^[AEIOU]/i.test(noun) ? "an" : "a"} ${noun}`;
}

/** No element satisfies the condition. */
export function none<T>(list: Listed<T>, condition: (element: Checked<T>) => Verdict): Verdict {
  return every(list, (element) => not(condition(element)));
}

/** One value or a list of them, as AWS writes statements and actions: always a collection. */
export function oneOrMany<T>(value: CheckedValue<T | readonly T[]>): Listed<T> {
  const node = nodeOf(value);
  if (node.state === "known" && !Array.isArray(node.value)) {
    return { elements: [checkedOf<T>(node)], possible: [], node, label: "entry" };
  }
  return value as CheckedValue<readonly T[]>;
}

/**
 * Reads JSON that stands as text in an input (an IAM policy document); an object is taken as it
 * is. Text that isn't JSON is malformed, hence inconclusive to every condition.
 */
export function fromJson<T>(value: CheckedValue<string | T>): Checked<T> {
  const node = nodeOf(value);
  if (node.state !== "known" || typeof node.value !== "string") {
    return checkedOf<T>(node);
  }
  try {
    const parsed: unknown = JSON.parse(node.value);
    return checkedOf<T>({
      ...makeNode(node.resource, parsed, node.parent, node.key),
      secret: node.secret,
    });
  } catch {
    return checkedOf<T>({ ...node, state: "malformed", reason: "text that is not JSON" });
  }
}
