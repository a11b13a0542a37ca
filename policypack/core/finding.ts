import type { Judgement } from "./evaluation";
import type { Resource, SourcePosition } from "./resource";
import type { EnforcementLevel, Rule, Severity } from "./rule";
import { formatEvidence } from "./verdict";

/** What a finding says: a violation, a question that stays open, or a rule that broke. */
export type FindingKind = "violating" | "inconclusive" | "failed";

/** A verdict that someone has to look at. */
export interface Finding {
  readonly kind: FindingKind;
  readonly rule: Rule;
  readonly resource: Resource;
  /** One text without secrets: what, where, what it must be, how to mend it. */
  readonly message: string;
}

/** The finding that a judgement amounts to, if any. */
export function findingOf(judgement: Judgement): Finding | undefined {
  const { rule, resource } = judgement;
  if ("failure" in judgement) {
    const message = `${rule.title}: rule failed: ${judgement.failure}. Nothing was decided about this resource.`;
    return { kind: "failed", rule, resource, message };
  }
  const { verdict } = judgement;
  const statement = () => {
    const evidence = formatEvidence(verdict, resource.urn);
    return evidence === "" ? `${rule.title}.` : `${rule.title}: ${evidence}.`;
  };
  switch (verdict.outcome) {
    case "violating": {
      const message = `${statement()} ${rule.remediation}`;
      return { kind: "violating", rule, resource, message };
    }
    case "inconclusive": {
      const message = `Not decided: ${statement()}`;
      return { kind: "inconclusive", rule, resource, message };
    }
    default:
      return undefined;
  }
}

/** Orders findings by resource, then rule, so that the same stack always gives the same list. */
export function compareFindings(a: Finding, b: Finding): number {
  return compareText(a.resource.urn, b.resource.urn) || compareText(a.rule.id, b.rule.id);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A finding as plain data, for reports and other processes. */
export interface FindingRecord {
  readonly ruleId: string;
  readonly kind: FindingKind;
  readonly level: EnforcementLevel;
  readonly severity: Severity;
  readonly message: string;
  readonly urn: string;
  /** Type token as the program used it. */
  readonly type: string;
  readonly name: string;
  /** Where the program declares the resource; the file is relative to the program. */
  readonly source: SourcePosition | undefined;
}

/** A finding as plain data, at the level that the settings give it. */
export function recordOf(finding: Finding, level: EnforcementLevel): FindingRecord {
  const { kind, message, resource, rule } = finding;
  return {
    ruleId: rule.id,
    kind,
    level,
    severity: rule.severity,
    message,
    urn: resource.urn,
    type: resource.token,
    name: resource.name,
    source: resource.source,
  };
}
