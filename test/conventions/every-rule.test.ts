import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Rule } from "../../policypack/core";
import {
  type CaseGiven,
  type CaseInputs,
  type CaseResource,
  exampleCase,
  given as givenThat,
  judgeCase,
  type RuleCase,
  resource,
  secret,
  stack,
  unknown,
} from "../../policypack/kit/rule-table";
import { RULES } from "../../policypack/rules";

// What must hold for every rule, whatever its inputs become.

const SECRET_TEXT = "hunter2-must-not-be-seen";

type Path = readonly (string | number)[];
type Resources = Readonly<Record<string, CaseResource>>;

/** The resources of a rule's example, the judged one first. */
function resourcesOf(rule: Rule, which: "compliant" | "violating"): Resources {
  const given = exampleCase(rule, which);
  const example = "case" in given ? (given.case as RuleCase) : given;
  if ("resources" in example) {
    return example.resources as Resources;
  }
  const [type] = rule.types;
  if (type === undefined) {
    throw new Error(`${rule.id} judges no type`);
  }
  return { subject: resource(type, example as CaseInputs) };
}

/** Every position in the inputs of an example's resources; the first step names the resource. */
function positionsIn(resources: Resources): Path[] {
  const below = (value: unknown, path: Path): Path[] => {
    const members =
      typeof value === "object" && value !== null
        ? Object.entries(value).flatMap(([key, member]) =>
            below(member, [...path, Array.isArray(value) ? Number(key) : key]),
          )
        : [];
    return [path, ...members];
  };
  return Object.entries(resources).flatMap(([name, { inputs }]) =>
    Object.entries(inputs).flatMap(([key, value]) => below(value, [name, key])),
  );
}

function replace(value: unknown, [step, ...rest]: Path, by: unknown): unknown {
  if (step === undefined) {
    return by;
  }
  if (Array.isArray(value)) {
    return value.map((element, index) => (index === step ? replace(element, rest, by) : element));
  }
  const members = value as Record<string, unknown>;
  return { ...members, [step]: replace(members[step], rest, by) };
}

function withValue(resources: Resources, [name, ...path]: Path, by: unknown): Resources {
  const one = resources[String(name)];
  if (one === undefined) {
    throw new Error(`no resource ${String(name)}`);
  }
  return {
    ...resources,
    [String(name)]: resource(one.type, replace(one.inputs, path, by) as never),
  };
}

function judgeAll(rule: Rule, resources: Resources) {
  const { circumstances } = exampleCase(rule, "compliant") as CaseGiven;
  return judgeCase(rule, givenThat(circumstances, stack(resources)));
}

/** Values of every kind, right or wrong, that a property may turn out to have. */
const anyValue = fc.oneof(
  fc.constantFrom<unknown>(true, false, 0, 1, -1, 22, 65535, "", "*", "x", "true", "0.0.0.0/0"),
  fc.constantFrom<unknown>("TLS1_0", "Enabled", "Disabled", "aws:kms", "Internet", "{}", "[]", "{"),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Values that count as set. */
const setValue = anyValue.filter(
  (value) => value !== null && value !== "" && !(Array.isArray(value) && value.length === 0),
);

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  const examples = (["compliant", "violating"] as const).map((which) => resourcesOf(rule, which));
  const positions = examples.flatMap((resources) =>
    positionsIn(resources).map((path) => ({ resources, path })),
  );
  const position = fc.constantFrom(...positions);
  const subject = Object.values(examples[0] ?? {})[0];

  test("answers on nothing at all", () => {
    expect(judgeAll(rule, { subject: resource(subject?.type as never) }).outcome).not.toBe(
      "failed",
    );
  });

  test.runIf(positions.length > 0)("never throws, whatever stands anywhere", () => {
    fc.assert(
      fc.property(position, anyValue, ({ resources, path }, value) => {
        expect(judgeAll(rule, withValue(resources, path, value)).outcome).not.toBe("failed");
      }),
    );
  });

  test.runIf(positions.length > 0)("keeps what it allowed while a value was unknown", () => {
    fc.assert(
      fc.property(position, setValue, ({ resources, path }, value) => {
        const before = judgeAll(rule, withValue(resources, path, unknown())).outcome;
        expect(before).not.toBe("failed");
        if (before === "compliant") {
          expect(judgeAll(rule, withValue(resources, path, value)).outcome).not.toBe("violating");
        }
      }),
    );
  });

  test.runIf(positions.length > 0)("shows no secret", () => {
    fc.assert(
      fc.property(position, fc.boolean(), ({ resources, path }, asList) => {
        const hidden = asList ? [SECRET_TEXT] : SECRET_TEXT;
        const { message } = judgeAll(rule, withValue(resources, path, secret(hidden)));
        expect(message).not.toContain(SECRET_TEXT);
      }),
    );
  });
});
