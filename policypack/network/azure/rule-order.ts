import type { FilterRule } from "../filter";
import { NO_TRAFFIC } from "../traffic";

/** A rule with its place among the others: the lowest number is asked first. */
export interface RankedRule {
  readonly rule: FilterRule;
  /** Undefined where it can't be read: then the rule may stand anywhere. */
  readonly priority: number | undefined;
}

/**
 * Puts rules in the order in which they are asked. Where that isn't known, of rules of unread or equal priority, each
 * stands twice: in front, where it may hold, and behind, where it holds in any case.
 */
export function inOrder(ranked: readonly RankedRule[]): readonly FilterRule[] {
  const anywhere = ranked.filter(({ priority }) => priority === undefined).map(({ rule }) => rule);
  const byPriority = new Map<number, FilterRule[]>();
  for (const { rule, priority } of ranked) {
    if (priority === undefined) continue;
    const known = byPriority.get(priority);
    if (known === undefined) byPriority.set(priority, [rule]);
    else known.push(rule);
  }
  const placed = [...byPriority]
    .sort(([a], [b]) => a - b)
    .flatMap(([, rules]) => (isOrderless(rules) ? rules : [...rules.map(maybe), ...rules]));
  return anywhere.length === 0 ? placed : [...anywhere.map(maybe), ...placed, ...anywhere];
}

/** Among rules that all do the same, the order doesn't matter. */
function isOrderless(rules: readonly FilterRule[]): boolean {
  return rules.every(({ action }) => action === rules[0]?.action);
}

/** A rule that may be there, or may not. */
export function maybe(rule: FilterRule): FilterRule {
  return { ...rule, traffic: { certain: NO_TRAFFIC, possible: rule.traffic.possible } };
}
