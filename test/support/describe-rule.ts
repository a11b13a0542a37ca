import { describe, expect, test } from "vitest";
import type { Outcome, Rule } from "../../policypack/core";
import {
  exampleCase,
  judgeCase,
  type RuleCase,
  type RuleTable,
} from "../../policypack/kit/rule-table";

/** Runs the table of a rule, and its own examples, as one test a case. */
export function describeRule(rule: Rule, table: RuleTable): void {
  describe(rule.id, () => {
    for (const which of ["compliant", "violating"] as const) {
      test(`its example is ${which}`, () => {
        expect(judgeCase(rule, exampleCase(rule, which))).toMatchObject({ outcome: which });
      });
    }
    describeCases(rule, "compliant", table.compliant);
    describeCases(rule, "violating", table.violating);
    describeCases(rule, "inconclusive", table.inconclusive);
    describeCases(rule, "not-applicable", table.notApplicable ?? {});
  });
}

function describeCases(
  rule: Rule,
  outcome: Outcome,
  cases: Readonly<Record<string, RuleCase>>,
): void {
  test.each(Object.entries(cases))(`${outcome}: %s`, (_, ruleCase) => {
    expect(judgeCase(rule, ruleCase)).toMatchObject({ outcome });
  });
}
