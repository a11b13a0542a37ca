import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { exampleCase, judgeCase } from "../../policypack/kit/rule-table";
import { RULES } from "../../policypack/rules";
// @ts-expect-error -- a script of the repository, without types
import { rulePaths } from "../../scripts/generate/indexes.mjs";
import { ROOT } from "../support/repository";

const paths: readonly string[] = rulePaths();

test("the id of a rule is the path of its file", () => {
  expect(RULES.map(({ id }) => id)).toEqual(paths.map((path) => path.replaceAll("/", "-")));
});

test("no two rules share an id or a title", () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  expect(new Set(RULES.map(({ title }) => title)).size).toBe(RULES.length);
});

test.each(paths)("%s has a test", (path) => {
  expect(existsSync(join(ROOT, "test/rules", `${path}.test.ts`))).toBe(true);
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  test("has a title that says what compliant resources do", () => {
    expect(rule.title).toMatch(/^[A-Z].*[^.]$/);
    expect(rule.title.length).toBeLessThanOrEqual(80);
  });

  test("explains itself in sentences", () => {
    expect(rule.rationale).toMatch(/^[A-Z].*\.$/s);
    expect(rule.remediation).toMatch(/^[A-Z].*\.$/s);
  });

  test("names no law or framework", () => {
    const text = [rule.title, rule.rationale, rule.remediation].join(" ");
    expect(text).not.toMatch(/\b(ENS|RD 311|GDPR|RGPD|NIS2|CCN|BSI|ANSSI|ISO 27)\b/);
  });

  test("rests on published documentation", () => {
    expect(rule.references.length).toBeGreaterThan(0);
    for (const reference of rule.references) {
      expect(reference).toMatch(/^https:\/\/(docs\.aws\.amazon\.com|learn\.microsoft\.com)\//);
    }
  });

  test("writes a violation as title, path, actual, expected, or a way and its end, and remediation", () => {
    const { message } = judgeCase(rule, exampleCase(rule, "violating"));
    expect(message.startsWith(`${rule.title}: `)).toBe(true);
    expect(message.endsWith(`. ${rule.remediation}`)).toBe(true);
    expect(message).toMatch(
      /: (.+ is .+, expected .+|.+ reach(es)? .+, because .+; to close it, .+)\. /s,
    );
  });
});
