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

/** A ground for a verdict: one observation, or several of which any one would have been enough. */
export type Evidence = Observation | { readonly kind: "any"; readonly of: readonly Evidence[] };

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
 * Tells a decided verdict in one sentence, where its grounds are many small ones: the value at the
 * position is `actual`, expected `expected`. What is undecided still says why.
 */
export function restate(
  verdict: Verdict,
  value: CheckedValue<unknown>,
  actual: string,
  expected: string,
): Verdict {
  return verdict.outcome === "violating"
    ? observe("violating", nodeOf(value), expected, actual)
    : verdict;
}

/** The requirement is not meant for this resource. */
export function notApplicable(reason: string): Verdict {
  return { outcome: "not-applicable", evidence: [], reason };
}

const MOST_EVIDENCE_SHOWN = 5;

/** Writes the grounds of a verdict on `subject` as text: `<path> is <actual>, expected <expected>`. */
export function formatEvidence(verdict: Verdict, subjectUrn: string): string {
  const sentences = [
    ...new Set(verdict.evidence.map((evidence) => formatOne(evidence, subjectUrn))),
  ];
  const shown = sentences.slice(0, MOST_EVIDENCE_SHOWN);
  const more = sentences.length - shown.length;
  const text = [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join("; ");
  return text || (verdict.reason ?? "");
}

function formatOne(evidence: Evidence, subjectUrn: string): string {
  if (evidence.kind === "any") {
    return [...new Set(evidence.of.map((one) => formatOne(one, subjectUrn)))].join(", or ");
  }
  const { node } = evidence;
  const path = formatPath(node);
  const owner =
    node.resource.urn === subjectUrn
      ? ""
      : `${labelOf(node.resource.type)} ${JSON.stringify(node.resource.name)}`;
  const place = [owner, path].filter((part) => part !== "").join(" ") || "the resource";
  return `${place} is ${evidence.actual ?? describeActual(node)}, expected ${evidence.expected}`;
}

function labelOf(type: string): string {
  return type.slice(type.lastIndexOf(":") + 1);
}
