import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  allOf,
  anyOf,
  equals,
  formatEvidence,
  not,
  notApplicable,
  OUTCOMES,
  type Outcome,
  observe,
  type Verdict,
  when,
} from "../../policypack/core";
import { checked } from "../support/resources";

const box = checked<{ a: string; b: string; c: string }>({ a: "x", b: "y", c: "z" });
const BOX_URN = "urn:pulumi:dev::portal::test:index:Box::box";

function verdict(outcome: Outcome): Verdict {
  return { outcome, evidence: [] };
}

const anyOutcome = fc.constantFrom(...OUTCOMES);
const someOutcomes = fc.array(anyOutcome, { minLength: 1, maxLength: 6 });

const all = (outcomes: readonly Outcome[]) => allOf(...outcomes.map(verdict)).outcome;
const any = (outcomes: readonly Outcome[]) => anyOf(...outcomes.map(verdict)).outcome;
const opposite = (outcome: Outcome) => not(verdict(outcome)).outcome;

describe("two parts", () => {
  // Rows and columns: compliant, violating, inconclusive, not applicable.
  const [C, V, I, N] = OUTCOMES;
  const pairs = (rows: readonly (readonly Outcome[])[]) =>
    rows.flatMap((row, i) =>
      row.map((expected, j) => [OUTCOMES[i] as Outcome, OUTCOMES[j] as Outcome, expected] as const),
    );

  test.each(
    pairs([
      [C, V, I, C],
      [V, V, V, V],
      [I, V, I, I],
      [C, V, I, N],
    ]),
  )("%s and %s are together %s", (left, right, expected) => {
    expect(all([left, right])).toBe(expected);
  });

  test.each(
    pairs([
      [C, C, C, C],
      [C, V, I, V],
      [C, I, I, I],
      [C, V, I, N],
    ]),
  )("%s or %s is %s", (left, right, expected) => {
    expect(any([left, right])).toBe(expected);
  });

  test.each(
    pairs([
      [C, V, I, N],
      [N, N, N, N],
      [C, I, I, N],
      [N, N, N, N],
    ]),
  )("when %s, then %s, is %s", (condition, then, expected) => {
    expect(when(verdict(condition), () => verdict(then)).outcome).toBe(expected);
    expect(when(verdict(condition), verdict(then)).outcome).toBe(expected);
  });

  test.each([
    [C, V],
    [V, C],
    [I, I],
    [N, N],
  ])("not %s is %s", (outcome, expected) => {
    expect(opposite(outcome)).toBe(expected);
  });
});

describe("no parts", () => {
  test("are all compliant, and none of them is", () => {
    expect(allOf().outcome).toBe("compliant");
    expect(anyOf().outcome).toBe("violating");
  });
});

test("a consequence is not asked where its condition does not hold", () => {
  const never = () => {
    throw new Error("asked");
  };
  expect(when(verdict("violating"), never).outcome).toBe("not-applicable");
  expect(when(verdict("not-applicable"), never).outcome).toBe("not-applicable");
});

describe("laws", () => {
  test("De Morgan: not all is any not, not any is all not", () => {
    fc.assert(
      fc.property(someOutcomes, (outcomes) => {
        expect(opposite(all(outcomes))).toBe(any(outcomes.map(opposite)));
        expect(opposite(any(outcomes))).toBe(all(outcomes.map(opposite)));
      }),
    );
  });

  test("the order of parts does not matter", () => {
    const shuffled = someOutcomes.chain((outcomes) =>
      fc.tuple(
        fc.constant(outcomes),
        fc.shuffledSubarray(outcomes, { minLength: outcomes.length, maxLength: outcomes.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([outcomes, other]) => {
        expect(all(other)).toBe(all(outcomes));
        expect(any(other)).toBe(any(outcomes));
      }),
    );
  });

  test("grouping parts does not matter", () => {
    fc.assert(
      fc.property(someOutcomes, someOutcomes, (left, right) => {
        expect(all([all(left), all(right)])).toBe(all([...left, ...right]));
        expect(any([any(left), any(right)])).toBe(any([...left, ...right]));
      }),
    );
  });

  test("a part said twice counts once, and a part that does not apply not at all", () => {
    fc.assert(
      fc.property(someOutcomes, anyOutcome, (outcomes, one) => {
        expect(all([...outcomes, one, one])).toBe(all([...outcomes, one]));
        expect(any([...outcomes, one, one])).toBe(any([...outcomes, one]));
        expect(all([...outcomes, "not-applicable"])).toBe(all(outcomes));
        expect(any([...outcomes, "not-applicable"])).toBe(any(outcomes));
      }),
    );
  });

  test("twice not is nothing, in evidence too", () => {
    fc.assert(
      fc.property(anyOutcome, fc.stringMatching(/^[a-z]{1,8}$/), (outcome, expected) => {
        const { node } = observed("a");
        const original = observe(outcome, node, expected);
        expect(not(not(original))).toEqual(original);
      }),
    );
  });

  /** An expression over numbered parts. */
  type Expression = (parts: readonly Outcome[]) => Verdict;
  const { expression } = fc.letrec<{ expression: Expression; group: Expression }>((tie) => ({
    expression: fc.oneof(
      { maxDepth: 4 },
      fc.nat({ max: 5 }).map((index) => (parts: readonly Outcome[]) => verdict(at(parts, index))),
      tie("group"),
      tie("expression").map((inner) => (parts: readonly Outcome[]) => not(inner(parts))),
    ),
    group: fc
      .tuple(fc.constantFrom(allOf, anyOf), fc.array(tie("expression"), { maxLength: 4 }))
      .map(
        ([join, inner]) =>
          (parts: readonly Outcome[]) =>
            join(...inner.map((one) => one(parts))),
      ),
  }));

  test("what becomes known later never turns over an answer already given", () => {
    const parts = fc.array(anyOutcome, { minLength: 6, maxLength: 6 });
    const later = fc.array(fc.constantFrom<Outcome>("compliant", "violating"), {
      minLength: 6,
      maxLength: 6,
    });
    fc.assert(
      fc.property(expression, parts, later, (judge, before, known) => {
        const now = judge(before).outcome;
        if (now === "compliant" || now === "violating") {
          const after = before.map((part, index) =>
            part === "inconclusive" ? at(known, index) : part,
          );
          expect(judge(after).outcome).toBe(now);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

function at<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}

function observed(property: "a" | "b" | "c") {
  const [observation] = equals(box[property], "x").evidence;
  if (observation?.kind !== "observation") {
    throw new Error("a plain condition gives one observation");
  }
  return observation;
}

describe("evidence", () => {
  const text = (of: Verdict) => formatEvidence(of, BOX_URN);

  test("of a violated whole is that of the violated parts", () => {
    expect(text(allOf(equals(box.a, "x"), equals(box.b, "x"), equals(box.c, "x")))).toBe(
      'b is "y", expected "x"; c is "z", expected "x"',
    );
  });

  test("of alternatives that all fail names each of them", () => {
    expect(text(anyOf(equals(box.b, "x"), equals(box.c, "x")))).toBe(
      'b is "y", expected "x", or c is "z", expected "x"',
    );
  });

  test("says the opposite of what was asked under not, and drops a double negation", () => {
    expect(text(not(equals(box.a, "x")))).toBe('a is "x", expected not "x"');
    expect(text(not(not(equals(box.b, "x"))))).toBe('b is "y", expected "x"');
    expect(text(not(anyOf(equals(box.a, "x"), equals(box.b, "y"))))).toBe(
      'a is "x", expected not "x", or b is "y", expected not "y"',
    );
  });

  test("keeps apart what counts together and what counts instead, through any number of nots", () => {
    const together = allOf(equals(box.a, "x"), equals(box.b, "y"));
    const brokenByEither = 'a is "x", expected not "x", or b is "y", expected not "y"';
    expect(text(not(together))).toBe(brokenByEither);
    expect(text(not(not(not(together))))).toBe(brokenByEither);
    const either = anyOf(allOf(equals(box.b, "x"), equals(box.c, "x")), equals(box.a, "y"));
    const bothOrOne =
      'b is "y", expected "x" and c is "z", expected "x", or a is "x", expected "y"';
    expect(text(either)).toBe(bothOrOne);
    expect(text(not(not(either)))).toBe(bothOrOne);
    expect(text(not(either))).toBe(
      'b is "y", expected not "x", or c is "z", expected not "x" and a is "x", expected not "y"',
    );
  });

  test("of true and false says the other one under not", () => {
    const lid = checked<{ open: boolean; shut: boolean }>({ open: true, shut: false });
    expect(text(not(equals(lid.open, true)))).toBe("open is true, expected false");
    expect(text(not(equals(lid.shut, false)))).toBe("shut is false, expected true");
  });

  test("says each thing once, and of many things five", () => {
    expect(text(allOf(equals(box.b, "x"), equals(box.b, "x")))).toBe('b is "y", expected "x"');
    const many = Array.from({ length: 8 }, (_, index) => equals(box.b, String(index)));
    expect(text(allOf(...many.slice(0, 5)))).not.toContain("more");
    expect(text(allOf(...many.slice(0, 6)))).toContain("; and 1 more");
    expect(text(allOf(...many))).toBe(
      'b is "y", expected "0"; b is "y", expected "1"; b is "y", expected "2"; b is "y", expected "3"; b is "y", expected "4"; and 3 more',
    );
    const values = '"0" and b is "y", expected "1" and b is "y", expected "2" and b is "y"';
    expect(text(anyOf(allOf(...many), equals(box.a, "y")))).toBe(
      `b is "y", expected ${values}, expected "3" and b is "y", expected "4" and 3 more, or a is "x", expected "y"`,
    );
  });

  test("of a part that does not apply is its reason", () => {
    expect(text(allOf(notApplicable("no such thing"), notApplicable("nor that")))).toBe(
      "no such thing",
    );
    expect(text(anyOf(notApplicable("no such thing")))).toBe("no such thing");
    const open: Verdict = { outcome: "inconclusive", evidence: [], reason: "it is hidden" };
    expect(text(allOf(open, verdict("compliant")))).toBe("it is hidden");
    expect(text(anyOf(open, verdict("violating")))).toBe("it is hidden");
  });

  test("of an undecided condition is what the whole waits for", () => {
    const waiting = checked<{ kind: string; size: number }>({ size: 1 });
    const undecided: Verdict = { ...equals(waiting.kind, "big"), outcome: "inconclusive" };
    const whole = when(undecided, () => equals(waiting.size, 2));
    expect(whole.outcome).toBe("inconclusive");
    expect(text(whole)).toBe('kind is not set, expected "big"');
  });
});
