import { describe, expect, test } from "vitest";
import {
  anyOf,
  equals,
  formatEvidence,
  isAbsent,
  isSet,
  nodeOf,
  not,
  restate,
  UNKNOWN,
  unless,
  type Verdict,
} from "../../policypack/core";
import { checked, declared } from "../support/resources";

interface Box {
  readonly a: string;
  readonly b: string;
  readonly lid: { readonly closed: boolean };
}

const URN = declared("test:index:Box", "box").urn;
const told = (verdict: Verdict) => [verdict.outcome, formatEvidence(verdict, URN)];

describe("unless", () => {
  const { a, b } = checked<Box>({ a: "x" });

  test("lets the exception stand for the requirement", () => {
    expect(told(unless(equals(a, "x"), isSet(b)))).toEqual(["compliant", 'a is "x", expected "x"']);
  });

  test("tells of the requirement only, where nobody made the exception", () => {
    expect(told(unless(equals(a, "y"), isSet(b)))).toEqual([
      "violating",
      "b is not set, expected set",
    ]);
  });

  test("stays open while the exception does, unless the requirement holds anyway", () => {
    const open = equals(checked<Box>({ a: UNKNOWN }).a, "x");
    expect(unless(open, isSet(b)).outcome).toBe("inconclusive");
    expect(unless(open, isSet(a)).outcome).toBe("compliant");
  });
});

describe("restate", () => {
  test("tells a violation in one sentence", () => {
    const { lid } = checked<Box>({ lid: { closed: false } });
    const verdict = restate(equals(lid.closed, true), lid, "open", "a closed one");
    expect(told(verdict)).toEqual(["violating", "lid is open, expected a closed one"]);
  });

  test("says of what is missing that it is not set", () => {
    const { lid } = checked<Box>({});
    const verdict = restate(equals(lid.closed, true), lid, "open", "a closed one");
    expect(told(verdict)).toEqual(["violating", "lid is not set, expected a closed one"]);
  });

  test("leaves alone what is undecided", () => {
    const { lid } = checked<Box>({ lid: { closed: UNKNOWN } });
    const open = equals(lid.closed, true);
    expect(restate(open, lid, "open", "a closed one")).toBe(open);
  });
});

describe("alternatives", () => {
  const { a, b } = checked<Box>({ a: "x" });

  test("for one value stand in one sentence", () => {
    expect(told(anyOf(isAbsent(a), equals(a, "y")))).toEqual([
      "violating",
      'a is "x", expected not set or "y"',
    ]);
  });

  test("for several values are joined by or", () => {
    expect(told(anyOf(equals(a, "y"), isSet(b)))).toEqual([
      "violating",
      'a is "x", expected "y", or b is not set, expected set',
    ]);
  });

  test("turn into parts of one whole under not, and back", () => {
    expect(told(not(anyOf(equals(a, "x"), isSet(b))))).toEqual([
      "violating",
      'a is "x", expected not "x"',
    ]);
  });

  test("of true and false are told without a not", () => {
    const { lid } = checked<Box>({ lid: { closed: true } });
    expect(told(not(equals(lid.closed, true)))).toEqual([
      "violating",
      "lid.closed is true, expected false",
    ]);
  });
});

describe("a way that is open", () => {
  const gateway = nodeOf(checked<Box>({ a: "x" }).a);
  const { lid } = checked<Box>({ lid: { closed: false } });
  const way: Verdict = {
    outcome: "violating",
    evidence: [
      {
        kind: "passage",
        what: 'the internet reaches Box "box" on TCP 22',
        steps: [
          { node: gateway, does: "leads to the internet" },
          { node: nodeOf(lid.closed), does: "lets everybody in" },
        ],
        change: "close the lid",
      },
    ],
  };

  test("is told from its start to its end, then how to close it", () => {
    expect(told(way)).toEqual([
      "violating",
      'the internet reaches Box "box" on TCP 22, because Box "box" a leads to the internet → Box "box" lid.closed lets everybody in; to close it, close the lid',
    ]);
  });

  test("tells what isn't known of a way that may not be there", () => {
    const open = { node: gateway, does: "may lead to the internet" };
    const may: Verdict = {
      outcome: "inconclusive",
      evidence: way.evidence.map((one) => ({ ...one, open }) as typeof one),
    };
    expect(told(may)[1]).toMatch(/; what isn't known is Box "box" a; to settle it, close the lid$/);
  });

  test("reads the same in a requirement turned round", () => {
    expect(not(way)).toEqual({ ...way, outcome: "compliant" });
  });
});
