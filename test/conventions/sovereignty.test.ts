import { describe, expect, test } from "vitest";
import { resourceType } from "../../policypack/core";
import { type CaseInputs, judgeCase, resource, stack } from "../../policypack/kit/rule-table";
import { RULES } from "../../policypack/rules";
import catalogue from "../../scripts/generate/sovereignty.json";

type Declared = readonly [string, CaseInputs];

interface Control {
  readonly list: string;
  readonly control: string;
  readonly rules?: readonly string[];
  readonly violating?: Declared;
  readonly others?: readonly Declared[];
  readonly notAnswered?: string;
}

const controls = catalogue.controls as unknown as readonly Control[];

const declared = ([token, inputs]: Declared) => resource(resourceType(token), inputs);

describe("the sovereignty controls of the clouds", () => {
  test("are named once in each list", () => {
    const names = controls.map(({ control, list }) => `${list}: ${control}`);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(controls.map((one) => [one.list, one.control, one] as const))(
    "%s: %s is answered, or it is said why not",
    (_, __, { notAnswered, others = [], rules = [], violating }) => {
      if (violating === undefined) {
        expect(notAnswered).toMatch(/^[a-z].*[^.]$/);
        return;
      }
      const resources = Object.fromEntries(
        [violating, ...others].map((one, index) => [`r${index}`, declared(one)]),
      );
      const outcomes = rules.map((id) => {
        const rule = RULES.find((one) => one.id === id);
        return rule === undefined ? "no rule" : judgeCase(rule, stack(resources)).outcome;
      });
      expect(outcomes).toContain("violating");
      expect(outcomes).not.toContain("no rule");
    },
  );
});
