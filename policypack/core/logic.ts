import type { Evidence, Verdict } from "./verdict";

/** A verdict, or a function that gives it when it is needed. */
export type Deferred = Verdict | (() => Verdict);

function settle(deferred: Deferred): Verdict {
  return typeof deferred === "function" ? deferred() : deferred;
}

function pick(verdicts: readonly Verdict[], outcome: Verdict["outcome"]): readonly Verdict[] {
  return verdicts.filter((verdict) => verdict.outcome === outcome);
}

function evidenceOf(verdicts: readonly Verdict[]): readonly Evidence[] {
  return verdicts.flatMap((verdict) => verdict.evidence);
}

/** The grounds of several verdicts as one, where there is more than one. */
function together(kind: "all" | "any", verdicts: readonly Verdict[]): readonly Evidence[] {
  const [only, ...others] = verdicts;
  return only === undefined || others.length === 0
    ? (only?.evidence ?? [])
    : [{ kind, of: verdicts.flatMap(({ evidence }) => bundle("all", evidence)) }];
}

function bundle(kind: "all" | "any", evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.length > 1 ? [{ kind, of: evidence }] : evidence;
}

function withReason(verdict: Verdict, from: readonly Verdict[]): Verdict {
  const reason = from.find((one) => one.reason !== undefined)?.reason;
  return reason === undefined ? verdict : { ...verdict, reason };
}

/**
 * All must hold (Kleene's conjunction): one violation decides, else one undecided part leaves the
 * whole undecided. Parts that do not apply are left out; if none applies, the whole does not.
 */
export function allOf(...parts: readonly Verdict[]): Verdict {
  const violating = pick(parts, "violating");
  if (violating.length > 0) {
    return { outcome: "violating", evidence: evidenceOf(violating) };
  }
  const inconclusive = pick(parts, "inconclusive");
  if (inconclusive.length > 0) {
    return withReason(
      { outcome: "inconclusive", evidence: evidenceOf(inconclusive) },
      inconclusive,
    );
  }
  const compliant = pick(parts, "compliant");
  if (compliant.length > 0 || parts.length === 0) {
    return { outcome: "compliant", evidence: evidenceOf(compliant) };
  }
  return withReason({ outcome: "not-applicable", evidence: [] }, parts);
}

/**
 * One must hold (Kleene's disjunction): one compliant part decides, else one undecided part leaves
 * the whole undecided. Parts that do not apply are left out; if none applies, the whole does not.
 */
export function anyOf(...parts: readonly Verdict[]): Verdict {
  const compliant = pick(parts, "compliant");
  if (compliant.length > 0) {
    return { outcome: "compliant", evidence: evidenceOf(compliant) };
  }
  const inconclusive = pick(parts, "inconclusive");
  if (inconclusive.length > 0) {
    return withReason(
      { outcome: "inconclusive", evidence: evidenceOf(inconclusive) },
      inconclusive,
    );
  }
  const violating = pick(parts, "violating");
  if (violating.length > 0 || parts.length === 0) {
    return { outcome: "violating", evidence: together("any", violating) };
  }
  return withReason({ outcome: "not-applicable", evidence: [] }, parts);
}

/** The opposite. What is undecided or does not apply stays so. */
export function not(verdict: Verdict): Verdict {
  const outcome =
    verdict.outcome === "compliant"
      ? "violating"
      : verdict.outcome === "violating"
        ? "compliant"
        : verdict.outcome;
  // What held together is broken by any one of its parts.
  return { ...verdict, outcome, evidence: bundle("any", verdict.evidence.map(negate)) };
}

const OPPOSITES: Readonly<Record<string, string>> = { false: "true", true: "false" };

function opposite(expected: string): string {
  return expected.startsWith("not ") ? expected.slice(4) : `not ${expected}`;
}

function negate(evidence: Evidence): Evidence {
  if (evidence.kind === "passage") {
    return evidence;
  }
  if (evidence.kind !== "observation") {
    return { kind: evidence.kind === "any" ? "all" : "any", of: evidence.of.map(negate) };
  }
  const { expected } = evidence;
  return { ...evidence, expected: OPPOSITES[expected] ?? opposite(expected) };
}

/**
 * Asks `then` only where `condition` holds; elsewhere the requirement does not apply. While the
 * condition is undecided, so is the whole, unless `then` holds anyway.
 */
export function when(condition: Verdict, then: Deferred): Verdict {
  switch (condition.outcome) {
    case "compliant":
      return settle(then);
    case "inconclusive": {
      const consequence = settle(then);
      return consequence.outcome === "violating" ? condition : consequence;
    }
    default:
      return { outcome: "not-applicable", evidence: condition.evidence };
  }
}

/**
 * Asks for the requirement unless the exception holds. Unlike {@link anyOf}, a violation tells of
 * the requirement only: that nobody made the exception needs no saying.
 */
export function unless(exception: Verdict, requirement: Deferred): Verdict {
  switch (exception.outcome) {
    case "compliant":
      return exception;
    case "inconclusive":
      return anyOf(exception, settle(requirement));
    default:
      return settle(requirement);
  }
}
