import type { Resource } from "./resource";
import { type CheckedValue, describeActual, formatPath, type Node, nodeOf } from "./value";

/** The answers of a condition or rule. `inconclusive` means: not decidable yet, never "fine". */
export const OUTCOMES = ["compliant", "violating", "inconclusive", "not-applicable"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What was seen at one position, and what was expected there. */
export interface Observation {
  readonly kind: "observation";
  readonly node: Node;
  readonly expected: string;
  /** Replaces the description of the value, for what isn't one value. */
  readonly actual?: string;
}

/** One step of a way: the setting that opens it, and what that does. */
export interface PassageStep {
  readonly node: Node;
  /** Reads on after the name of the setting: `leads to the internet`. */
  readonly does: string;
}

/** A way on which something is reached, from its start to its end. */
export interface Passage {
  readonly kind: "passage";
  /** Who reaches whom by what: `the internet reaches Instance "web" on TCP 22`. */
  readonly what: string;
  readonly steps: readonly PassageStep[];
  /** What isn't known, where the way may not be there. */
  readonly open?: PassageStep;
  /** The smallest change that closes the way, as a sentence without a full stop. */
  readonly change: string;
}

/** A ground for a verdict: one observation or way, or several that count together or in each other's place. */
export type Evidence =
  | Observation
  | Passage
  | { readonly kind: "all" | "any"; readonly of: readonly Evidence[] };

export interface Verdict {
  readonly outcome: Outcome;
  readonly evidence: readonly Evidence[];
  /** Why the rule does not apply, or cannot be decided, where that isn't a matter of one value. */
  readonly reason?: string;
}

/** A verdict from what was seen at one position. */
export function observe(outcome: Outcome, node: Node, expected: string, actual?: string): Verdict {
  const observation: Observation = { kind: "observation", node, expected };
  return {
    outcome,
    evidence: [actual === undefined ? observation : { ...observation, actual }],
  };
}

/**
 * Tells a violation in one sentence, where its grounds are many small ones: the value is `actual`,
 * or not set, expected `expected`.
 */
export function restate(
  verdict: Verdict,
  value: CheckedValue<unknown>,
  actual: string,
  expected: string,
): Verdict {
  const node = nodeOf(value);
  return verdict.outcome === "violating"
    ? observe("violating", node, expected, node.state === "absent" ? undefined : actual)
    : verdict;
}

/** The requirement is not meant for this resource. */
export function notApplicable(reason: string): Verdict {
  return { outcome: "not-applicable", evidence: [], reason };
}

const MOST_EVIDENCE_SHOWN = 5;

/** Writes the grounds of a verdict on `subject` as text: `<path> is <actual>, expected <expected>`. */
export function formatEvidence(verdict: Verdict, subjectUrn: string): string {
  const text = shorten(formatAll(verdict.evidence, subjectUrn)).join("; ");
  return text || (verdict.reason ?? "");
}

/** Tells by `more` how many are left out; `lead` joins that to the sentences before it. */
function shorten(sentences: readonly string[], lead = "and "): readonly string[] {
  const more = sentences.length - MOST_EVIDENCE_SHOWN;
  return more > 0 ? [...sentences.slice(0, MOST_EVIDENCE_SHOWN), `${lead}${more} more`] : sentences;
}

function formatAll(evidence: readonly Evidence[], subjectUrn: string): readonly string[] {
  return [...new Set(evidence.map((one) => formatOne(one, subjectUrn)))];
}

function formatOne(evidence: Evidence, subjectUrn: string): string {
  switch (evidence.kind) {
    case "all":
      return shorten(formatAll(evidence.of, subjectUrn), "").join(" and ");
    case "any":
      return shorten(formatAny(evidence.of, subjectUrn)).join(", or ");
    case "observation":
      return `${formatActual(evidence, subjectUrn)}, expected ${evidence.expected}`;
    case "passage":
      return `${evidence.what}, because ${evidence.steps.map(formatStep).join(" → ")}; ${closing(evidence)}`;
  }
}

/** What to do; of a way that may not be there, first what that depends on. */
function closing({ change, open, steps }: Passage): string {
  if (open === undefined) return `to close it, ${change}`;
  const doubt = steps.length > 1 ? `what isn't known is ${formatPlace(open.node)}; ` : "";
  return `${doubt}to settle it, ${change}`;
}

function formatPlace(node: Node): string {
  return `${formatResource(node.resource)} ${formatPath(node)}`.trimEnd();
}

function formatStep({ node, does }: PassageStep): string {
  return `${formatResource(node.resource)} ${formatPath(node)} ${does}`.replace(/ {2}/g, " ");
}

/** Alternatives for one value are told in one sentence: `a is 1, expected 2 or 3`. */
function formatAny(evidence: readonly Evidence[], subjectUrn: string): readonly string[] {
  const expectations = new Map<string, Set<string>>();
  for (const one of evidence) {
    const isOne = one.kind === "observation";
    const subject = isOne ? formatActual(one, subjectUrn) : formatOne(one, subjectUrn);
    const expected = expectations.get(subject) ?? new Set();
    expectations.set(subject, isOne ? expected.add(one.expected) : expected);
  }
  return [...expectations].map(([subject, expected]) =>
    expected.size === 0 ? subject : `${subject}, expected ${[...expected].join(" or ")}`,
  );
}

function formatActual({ node, actual }: Observation, subjectUrn: string): string {
  const owner = node.resource.urn === subjectUrn ? "" : formatResource(node.resource);
  const place = [owner, formatPath(node)].filter((part) => part !== "").join(" ");
  return `${place || "the resource"} is ${actual ?? describeActual(node)}`;
}

/** Names a resource for people: `Instance "web"`. */
export function formatResource({ type, name }: Resource): string {
  return `${labelOf(type)} ${JSON.stringify(name)}`;
}

function labelOf(type: string): string {
  return type.slice(type.lastIndexOf(":") + 1);
}
