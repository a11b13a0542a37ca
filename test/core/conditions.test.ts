import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  atLeast,
  type Checked,
  type Collection,
  childOf,
  equals,
  every,
  formatEvidence,
  fromJson,
  isAbsent,
  isOneOf,
  isSet,
  matches,
  nodeOf,
  none,
  not,
  OUTCOMES,
  type Outcome,
  observe,
  oneOrMany,
  SecretValue,
  satisfies,
  some,
  UNKNOWN,
  type Verdict,
} from "../../policypack/core";
import { checked } from "../support/resources";

interface Inputs {
  readonly box: {
    readonly value: string;
    readonly size: number;
    readonly list: readonly string[];
    readonly policy: string;
  };
}

type Row = readonly [state: string, inputs: Readonly<Record<string, unknown>>, outcome: Outcome];

/** Inputs in which a member of `box` has a value. */
const at = (member: string) => (value: unknown) => ({ box: { [member]: value } });

const [C, V, I] = OUTCOMES;

/** What stands on the way to a value instead of it; below each, the state of every member. */
const ON_THE_WAY = {
  "below nothing": {},
  "below null": { box: null },
  "below an unknown value": { box: UNKNOWN },
  "below a secret unknown value": { box: new SecretValue(UNKNOWN) },
  "below text": { box: "text" },
  "below a list": { box: ["value"] },
  "below a secret number": { box: new SecretValue(7) },
} as const;

function onTheWay(outcomes: Readonly<Record<keyof typeof ON_THE_WAY, Outcome>>): Row[] {
  return Object.entries(ON_THE_WAY).map(([state, inputs]) => [
    state,
    inputs,
    outcomes[state as keyof typeof ON_THE_WAY],
  ]);
}

/** What a condition that needs a known value says where there is none. */
const NEEDS_KNOWN = onTheWay({
  "below nothing": V,
  "below null": V,
  "below an unknown value": I,
  "below a secret unknown value": I,
  "below text": I,
  "below a list": I,
  "below a secret number": I,
});

const value = at("value");
const TEXT_ROWS: readonly Row[] = [
  ["right", value("right"), C],
  ["wrong", value("wrong"), V],
  ["empty text", value(""), V],
  ["a number", value(7), V],
  ["true", value(true), V],
  ["an object", value({}), V],
  ["a list of what is right", value(["right"]), V],
  ["not there", value(undefined), V],
  ["null", value(null), V],
  ["unknown", value(UNKNOWN), I],
  ["right and secret", value(new SecretValue("right")), C],
  ["wrong and secret", value(new SecretValue("wrong")), V],
  ["right and twice secret", value(new SecretValue(new SecretValue("right"))), C],
  ["a secret null", value(new SecretValue(null)), V],
  ["a secret that is unknown", value(new SecretValue(UNKNOWN)), I],
  ...NEEDS_KNOWN,
];

describe.each<[string, (inputs: Checked<Inputs>) => Verdict]>([
  ["equals", ({ box }) => equals(box.value, "right")],
  ["isOneOf", ({ box }) => isOneOf(box.value, ["other", "right"])],
  ["matches", ({ box }) => matches(box.value, /^right$/, "right")],
  ["satisfies", ({ box }) => satisfies(box.value, (known) => known === "right", "right")],
])("%s, asked for what is right", (_, condition) => {
  test.each(TEXT_ROWS)("%s: %o is %s", (_state, inputs, outcome) => {
    expect(condition(checked(inputs)).outcome).toBe(outcome);
  });
});

const size = at("size");
describe("atLeast, asked for 7", () => {
  test.each<Row>([
    ["more", size(8), C],
    ["as much", size(7), C],
    ["less", size(6), V],
    ["less than nothing", size(-8), V],
    ["endless", size(Number.POSITIVE_INFINITY), C],
    ["no number", size(Number.NaN), V],
    ["a number in text", size("7"), C],
    ["a number in text with spaces", size(" 8 "), C],
    ["a lesser number in text", size("6.9"), V],
    ["text that only starts with a number", size("7 days"), V],
    ["empty text", size(""), V],
    ["spaces", size("  "), V],
    ["true", size(true), V],
    ["a list", size([7]), V],
    ["not there", size(undefined), V],
    ["null", size(null), V],
    ["unknown", size(UNKNOWN), I],
    ["enough and secret", size(new SecretValue(7)), C],
    ["too little and secret", size(new SecretValue(1)), V],
    ...NEEDS_KNOWN,
  ])("%s: %o is %s", (_state, inputs, outcome) => {
    expect(atLeast(checked<Inputs>(inputs).box.size, 7).outcome).toBe(outcome);
  });
});

test("text without a number in it is no number, not even nothing", () => {
  for (const text of ["", "  ", "\n", "x"]) {
    expect(atLeast(checked<Inputs>(size(text)).box.size, 0).outcome).toBe("violating");
  }
});

describe("isSet", () => {
  const rows: readonly Row[] = [
    ["text", value("x"), C],
    ["a number", value(0), C],
    ["false", value(false), C],
    ["an object", value({}), C],
    ["a list", value([null]), C],
    ["empty text", value(""), V],
    ["an empty list", value([]), V],
    ["not there", value(undefined), V],
    ["null", value(null), V],
    ["unknown", value(UNKNOWN), C],
    ["secret", value(new SecretValue("x")), C],
    ["secret and empty", value(new SecretValue("")), V],
    ["secret and unknown", value(new SecretValue(UNKNOWN)), C],
    ["a secret null", value(new SecretValue(null)), V],
    ...NEEDS_KNOWN,
  ];

  test.each(rows)("%s: %o is %s", (_state, inputs, outcome) => {
    expect(isSet(checked<Inputs>(inputs).box.value).outcome).toBe(outcome);
  });

  test.each(rows)("isAbsent is the opposite: %s", (_state, inputs, outcome) => {
    const opposite = outcome === C ? V : outcome === V ? C : outcome;
    expect(isAbsent(checked<Inputs>(inputs).box.value).outcome).toBe(opposite);
  });
});

describe("lists", () => {
  const list = at("list");
  type ListRow = readonly [
    state: string,
    inputs: Readonly<Record<string, unknown>>,
    every: Outcome,
    some: Outcome,
    none: Outcome,
  ];
  const rows: readonly ListRow[] = [
    ["all right", list(["right", "right"]), C, C, V],
    ["one right, one wrong", list(["wrong", "right"]), V, C, V],
    ["all wrong", list(["wrong"]), V, V, C],
    ["one right, one unknown", list([UNKNOWN, "right"]), I, C, V],
    ["one wrong, one unknown", list(["wrong", UNKNOWN]), V, I, I],
    ["only an unknown one", list([UNKNOWN]), I, I, I],
    ["a null among what is right", list(["right", null]), V, C, V],
    ["a number among what is right", list(["right", 7]), V, C, V],
    ["all right in a secret list", list(new SecretValue(["right"])), C, C, V],
    ["a secret wrong one", list(["right", new SecretValue("wrong")]), V, C, V],
    ["empty", list([]), C, V, C],
    ["not there", list(undefined), C, V, C],
    ["null", list(null), C, V, C],
    ["unknown", list(UNKNOWN), I, I, I],
    ["text", list("right"), I, I, I],
    ["a number", list(7), I, I, I],
    ["an object", list({ 0: "right" }), I, I, I],
    ["below nothing", {}, C, V, C],
    ["below an unknown value", { box: UNKNOWN }, I, I, I],
    ["below text", { box: "text" }, I, I, I],
  ];
  const isRight = (element: Checked<string>) => equals(element, "right");

  test.each(rows)("every element is right: %s: %o is %s", (_state, inputs, outcome) => {
    expect(every(checked<Inputs>(inputs).box.list, isRight).outcome).toBe(outcome);
  });

  test.each(rows)("some element is right: %s: %o", (_state, inputs, _every, outcome) => {
    expect(some(checked<Inputs>(inputs).box.list, isRight).outcome).toBe(outcome);
  });

  test.each(rows)("no element is right: %s: %o", (_state, inputs, _every, _some, outcome) => {
    expect(none(checked<Inputs>(inputs).box.list, isRight).outcome).toBe(outcome);
  });

  test("what is no list is told as what it is", () => {
    const { box } = checked<Inputs>(list("right"));
    for (const ask of [every, some, none]) {
      const finding = formatEvidence(ask(box.list, isRight), nodeOf(box).resource.urn);
      expect(finding).toMatch(/^box\.list is text, expected (not )?a list$/);
    }
  });

  test("elements that the requirement is not meant for are left out", () => {
    const inputs = checked<Inputs>(list(["skip"]));
    const skip = () => ({ outcome: "not-applicable", evidence: [] }) as const;
    expect(every(inputs.box.list, skip).outcome).toBe("compliant");
    expect(none(inputs.box.list, skip).outcome).toBe("compliant");
    expect(some(inputs.box.list, skip).outcome).toBe("violating");
  });

  test.each<[string, unknown, Outcome, Outcome]>([
    ["one value", "right", C, C],
    ["one wrong value", "wrong", V, V],
    ["a list", ["right", "wrong"], V, C],
    ["a secret value", new SecretValue("right"), C, C],
    ["nothing", undefined, C, V],
    ["an unknown value", UNKNOWN, I, I],
  ])("oneOrMany takes %s as the elements of a list", (_, given, everyOutcome, someOutcome) => {
    const { box } = checked<Inputs>(value(given));
    expect(every(oneOrMany<string>(box.value), isRight).outcome).toBe(everyOutcome);
    expect(some(oneOrMany<string>(box.value), isRight).outcome).toBe(someOutcome);
  });
});

describe("collections with members that may not belong", () => {
  interface Member {
    readonly outcome: Outcome;
  }
  const anyMembers = fc.array(fc.constantFrom(...OUTCOMES), { maxLength: 4 });
  const member = (outcome: Outcome) => checked<Member>({ outcome });
  const judge = (element: Checked<Member>): Verdict => {
    const node = nodeOf(element.outcome);
    return observe(node.value as Outcome, node, "as wanted");
  };

  function collection(
    elements: readonly Outcome[],
    possible: readonly Outcome[],
  ): Collection<Member> {
    return {
      elements: elements.map(member),
      possible: possible.map(member),
      node: nodeOf(checked({})),
      label: "Member",
    };
  }

  function subsetsOf<T>(list: readonly T[]): readonly (readonly T[])[] {
    return list.reduce<readonly (readonly T[])[]>(
      (subsets, one) => subsets.concat(subsets.map((subset) => [...subset, one])),
      [[]],
    );
  }

  test.each([
    ["every", every],
    ["some", some],
    ["none", none],
  ] as const)("%s answers exactly when it makes no difference which of them belong", (_, ask) => {
    fc.assert(
      fc.property(anyMembers, anyMembers, (elements, possible) => {
        const answers = new Set(
          subsetsOf(possible).map(
            (belonging) => ask(collection([...elements, ...belonging], []), judge).outcome,
          ),
        );
        const [only, ...others] = answers;
        const expected = others.length === 0 ? only : "inconclusive";
        expect(ask(collection(elements, possible), judge).outcome).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  test("name what is missing", () => {
    const [missing] = some(collection([], []), judge).evidence;
    expect(missing).toMatchObject({ expected: "one", actual: "without a Member" });
  });
});

describe("fromJson", () => {
  const policy = at("policy");
  interface Policy {
    readonly effect: string;
    readonly actions: readonly string[];
  }

  test.each<Row>([
    ["JSON that says what is right", policy('{"effect":"right"}'), C],
    ["JSON that says something else", policy('{"effect":"wrong"}'), V],
    ["JSON that says nothing of it", policy("{}"), V],
    ["JSON null, which sets nothing", policy("null"), V],
    ["JSON that is a number", policy("7"), I],
    ["JSON that is text", policy('"right"'), I],
    ["JSON that is a list", policy('["right"]'), I],
    ["text that is no JSON", policy("effect: right"), I],
    ["JSON with something behind it", policy('{"effect":"right"} trailing'), I],
    ["empty text", policy(""), I],
    ["an object instead of text", policy({ effect: "right" }), C],
    ["secret JSON", policy(new SecretValue('{"effect":"right"}')), C],
    ["nothing", policy(undefined), V],
    ["an unknown text", policy(UNKNOWN), I],
    ["text below text", { box: "text" }, I],
  ])("%s: %o is %s", (_state, inputs, outcome) => {
    const { effect } = fromJson<Policy>(checked<Inputs>(inputs).box.policy);
    expect(equals(effect, "right").outcome).toBe(outcome);
  });

  test("members below it keep their path, and stay secret where the text was", () => {
    const text = '{"actions":["read","write"]}';
    const open = fromJson<Policy>(checked<Inputs>(policy(text)).box.policy);
    const hidden = fromJson<Policy>(checked<Inputs>(policy(new SecretValue(text))).box.policy);
    const second = childOf(nodeOf(open.actions), "1");
    expect(second).toMatchObject({ state: "known", value: "write", secret: false });
    expect(childOf(nodeOf(hidden.actions), "1")).toMatchObject({ value: "write", secret: true });
  });

  test("a member named like a part of every object is read from the text alone", () => {
    const text = '{"__proto__":{"effect":"right"}}';
    const parsed = fromJson<Policy>(checked<Inputs>(policy(text)).box.policy);
    expect(equals(parsed.effect, "right").outcome).toBe("violating");
  });
});

describe("what is not known decides nothing", () => {
  /** Conditions that need a value; isSet and isAbsent need only to know whether there is one. */
  const NEEDING: readonly [string, (value: Checked<never>) => Verdict][] = [
    ["equals", (value) => equals(value as Checked<string>, "x")],
    ["not equals", (value) => not(equals(value as Checked<string>, "x"))],
    ["isOneOf", (value) => isOneOf(value as Checked<string>, ["x", "y"])],
    ["not isOneOf", (value) => not(isOneOf(value as Checked<string>, ["x", "y"]))],
    ["matches", (value) => matches(value as Checked<string>, /./, "text")],
    ["atLeast", (value) => atLeast(value as Checked<number>, 1)],
    ["not atLeast", (value) => not(atLeast(value as Checked<number>, 1))],
    ["satisfies", (value) => satisfies(value, () => true, "anything")],
    ["every", (value) => every<string>(value, () => equals(value as Checked<string>, "x"))],
    ["some", (value) => some<string>(value, () => equals(value as Checked<string>, "x"))],
    ["none", (value) => none<string>(value, () => equals(value as Checked<string>, "x"))],
    ["fromJson", (value) => equals(fromJson<string>(value), "x")],
  ];
  const condition = fc.constantFrom(...NEEDING);
  const path = fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 5 });

  /** Inputs in which something stands in the place of the first `depth` steps of a path. */
  function inputsWith(steps: readonly string[], depth: number, what: unknown): object {
    const [step = "", ...rest] = steps;
    return { [step]: depth === 1 ? what : inputsWith(rest, depth - 1, what) };
  }

  function read(inputs: object, steps: readonly string[]): Checked<never> {
    return steps.reduce<unknown>(
      (value, step) => (value as Record<string, unknown>)[step],
      checked(inputs as Record<string, unknown>),
    ) as Checked<never>;
  }

  test("whatever stands unknown at the value or anywhere above it", () => {
    fc.assert(
      fc.property(
        condition,
        path,
        fc.nat(),
        fc.boolean(),
        ([, judge], steps, position, isSecret) => {
          const depth = (position % steps.length) + 1;
          const what = isSecret ? new SecretValue(UNKNOWN) : UNKNOWN;
          expect(judge(read(inputsWith(steps, depth, what), steps)).outcome).toBe("inconclusive");
        },
      ),
    );
  });

  test("whatever of another shape stands above it", () => {
    const other = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.array(fc.string()));
    fc.assert(
      fc.property(condition, path, other, ([, judge], steps, what) => {
        const below = [...steps, "member"];
        expect(judge(read(inputsWith(steps, steps.length, what), below)).outcome).toBe(
          "inconclusive",
        );
      }),
    );
  });

  test("and a member of something unknown is neither set nor absent", () => {
    fc.assert(
      fc.property(path, fc.nat(), (steps, position) => {
        const below = [...steps, "member"];
        const inputs = inputsWith(steps, (position % steps.length) + 1, UNKNOWN);
        expect(isSet(read(inputs, below)).outcome).toBe("inconclusive");
        expect(isAbsent(read(inputs, below)).outcome).toBe("inconclusive");
      }),
    );
  });
});

test("a pattern that remembers where it stopped gives the same answer every time", () => {
  const { box } = checked<Inputs>(value("right"));
  const pattern = /right/g;
  const answers = [1, 2, 3].map(() => matches(box.value, pattern, "right").outcome);
  expect(answers).toEqual(["compliant", "compliant", "compliant"]);
});
