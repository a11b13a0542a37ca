import { describe, expect, test } from "vitest";
import {
  ANY_RESOURCE,
  type Circumstances,
  equals,
  every,
  findingOf,
  isSet,
  type Judgement,
  judgeInStack,
  judgeResource,
  none,
  notApplicable,
  type Resource,
  ResourceGraph,
  type ResourceRule,
  type Rule,
  resourceType,
  type StackContext,
  some,
  type Territory,
  UNKNOWN,
  type Verdict,
} from "../../policypack/core";
import { declared } from "../support/resources";
import { Box, ruleOn, stackRuleOn } from "../support/rules";

const nowhere = () => notApplicable("nowhere");

const NOWHERE: Territory = {
  primary: nowhere,
  isAllowed: nowhere,
  placed: nowhere,
  operated: nowhere,
  shared: nowhere,
  keyPlaces: nowhere,
  keyCustody: nowhere,
  served: nowhere,
  classified: nowhere,
};

const CIRCUMSTANCES: Circumstances = {
  demands: { dataClass: "internal", keyCustody: "hsm" },
  place: NOWHERE,
  reach: {} as Circumstances["reach"],
  parametersOf: (rule) => ({ limit: rule.id.length }),
};

const box = declared(Box.token, "box", { value: "hunter2", lid: { closed: true } });

const Label = resourceType<{ readonly box: string; readonly text: string }>("test:index:Label", {
  names: [],
});

/** A label on the box that its first argument comes from. */
function label(name: string, text: unknown, ...sources: Resource[]): Resource {
  return declared(
    Label.token,
    name,
    { box: UNKNOWN, text },
    { propertyDependencies: { box: sources.map(({ urn }) => urn) } },
  );
}

function outcomeOf(judgement: Judgement): string {
  return "failure" in judgement ? "failed" : judgement.verdict.outcome;
}

function messageOf(judgement: Judgement): string | undefined {
  return findingOf(judgement)?.message;
}

describe("a rule on one resource", () => {
  test("is asked with the resource, its parameters and what its data ask for", () => {
    const rule: ResourceRule = {
      ...ruleOn(Box, () => notApplicable("never asked")),
      check: (resource, { parameters, demands, place }) => {
        expect(parameters).toEqual({ limit: "test-box-as-wanted".length });
        expect(demands).toEqual(CIRCUMSTANCES.demands);
        expect(place.primary().reason).toBe("nowhere");
        return isSet(resource);
      },
    };
    const judgement = judgeResource(rule, box, CIRCUMSTANCES);
    expect(judgement).toMatchObject({ rule, resource: box });
    expect(outcomeOf(judgement)).toBe("compliant");
  });
});

describe("a rule that breaks", () => {
  const breaking = (check: () => Verdict) => judgeResource(ruleOn(Box, check), box, CIRCUMSTANCES);

  test("is a finding that says which error arose where, and does not quote it", () => {
    const message = messageOf(
      breaking(() => {
        throw new TypeError("cannot read hunter2");
      }),
    );
    expect(message).toMatch(
      /^Boxes are as the test wants: rule failed: TypeError at .*evaluation\.test\.ts:\d+:\d+\)?\. Nothing was decided about this resource\.$/,
    );
    expect(message).not.toContain("hunter2");
  });

  test.each([
    ["looks like a place in the code", "no\n    at hunter2 (secret.ts:1:1)"],
    ["is the beginning of the stack itself", "Error"],
    ["has nothing in it", ""],
    ["has characters with a meaning in patterns", "hunter2 (.*) $& \\ [a-z]"],
    ["has many lines", "hunter2\n\n  hunter2\n    at hunter2\n"],
  ])("does not quote a message that %s", (_, text) => {
    const message = messageOf(
      breaking(() => {
        throw new Error(text);
      }),
    );
    expect(message).toMatch(/rule failed: Error at .*evaluation\.test\.ts:\d+/);
    expect(message).not.toContain("hunter2");
  });

  test("says less rather than quote a message that was changed afterwards", () => {
    const error = new Error("hunter2");
    error.stack = "Error: hunter2\n    at hunter2";
    error.message = "another";
    const message = messageOf(
      breaking(() => {
        throw error;
      }),
    );
    expect(message).toContain("rule failed: Error. Nothing");
  });

  test("is a finding whatever it throws", () => {
    for (const thrown of ["hunter2", undefined, null, { message: "hunter2" }]) {
      const message = messageOf(
        breaking(() => {
          throw thrown;
        }),
      );
      expect(message).toContain("rule failed: something that is not an error was thrown.");
      expect(message).not.toContain("hunter2");
    }
    const withoutStack = Object.assign(new RangeError("hunter2"), { stack: undefined });
    expect(
      messageOf(
        breaking(() => {
          throw withoutStack;
        }),
      ),
    ).toContain("rule failed: RangeError. Nothing");
  });

  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["true", true],
    ["a promise of a verdict", Promise.resolve(notApplicable("late"))],
    ["an object without an outcome", { evidence: [] }],
    ["an unknown outcome", { outcome: "fine", evidence: [] }],
    ["an outcome named like a part of every object", { outcome: "constructor", evidence: [] }],
    ["an outcome without evidence", { outcome: "violating" }],
  ])("is one that answers with %s", (_, answer) => {
    expect(messageOf(breaking(() => answer as Verdict))).toContain(
      "rule failed: it gave no verdict.",
    );
  });

  test("is a finding in a stack too", () => {
    const rule = stackRuleOn(Box, () => {
      throw new Error("hunter2");
    });
    const judgement = judgeInStack(rule, box, new ResourceGraph([box]), CIRCUMSTANCES);
    expect(findingOf(judgement)).toMatchObject({ kind: "failed", rule, resource: box });
    expect(messageOf(judgement)).not.toContain("hunter2");
  });
});

describe("attached", () => {
  const other = declared(Box.token, "other");

  function ask(
    check: (context: StackContext) => Verdict,
    resources: readonly Resource[],
    given: Partial<Rule> = {},
  ): Judgement {
    const rule = stackRuleOn(Box, (_, context) => check(context), given as object);
    return judgeInStack(rule, box, new ResourceGraph(resources), CIRCUMSTANCES);
  }

  const isRed = ({ attached }: StackContext) =>
    some(attached(Label, "box"), ({ text }) => equals(text, "red"));
  const noneRed = ({ attached }: StackContext) =>
    none(attached(Label, "box"), ({ text }) => equals(text, "red"));

  test("gives what refers to the resource, and says what is missing where nothing does", () => {
    expect(outcomeOf(ask(isRed, [box, label("a", "blue", box), label("b", "red", box)]))).toBe(
      "compliant",
    );
    const judgement = ask(isRed, [box, other, label("a", "red", other)]);
    expect(outcomeOf(judgement)).toBe("violating");
    expect(messageOf(judgement)).toBe(
      "Boxes are as the test wants: the resource is without a Label, expected one. Do as the test wants.",
    );
  });

  test("names what is wrong in the resource that is attached", () => {
    expect(messageOf(ask(isRed, [box, label("a", "blue", box)]))).toBe(
      'Boxes are as the test wants: Label "a" text is "blue", expected "red". Do as the test wants.',
    );
  });

  test("leaves open what may belong to another resource", () => {
    const perhaps = [box, other, label("a", "red", box, other)];
    expect(outcomeOf(ask(isRed, perhaps))).toBe("inconclusive");
    expect(outcomeOf(ask(noneRed, perhaps))).toBe("inconclusive");
    const harmless = [box, other, label("a", "blue", box, other)];
    expect(outcomeOf(ask(isRed, harmless))).toBe("violating");
    expect(outcomeOf(ask(noneRed, harmless))).toBe("compliant");
  });

  test("leaves open what refers to something that cannot be seen", () => {
    expect(outcomeOf(ask(noneRed, [box, label("a", "red")]))).toBe("inconclusive");
    expect(outcomeOf(ask(isRed, [box, label("a", "red")]))).toBe("inconclusive");
    expect(outcomeOf(ask(noneRed, [box, label("a", "blue")]))).toBe("compliant");
  });

  test("finds them for a rule on every type as well", () => {
    const types = [ANY_RESOURCE];
    expect(outcomeOf(ask(noneRed, [box, label("a", "red", box)], { types }))).toBe("violating");
    expect(outcomeOf(ask(isRed, [box, label("a", "red", box)], { types }))).toBe("compliant");
  });
});

describe("target", () => {
  const rule = (check: (label: { box: never }, context: StackContext) => Verdict) =>
    stackRuleOn(Label, (resource, context) => check(resource as never, context));
  const isClosed = rule((own, { target }) => equals(target(own.box, Box).lid.closed, true));
  const on = (check: Rule, subject: Resource, ...resources: Resource[]) =>
    judgeInStack(
      check as never,
      subject,
      new ResourceGraph([subject, ...resources]),
      CIRCUMSTANCES,
    );

  test("follows a value to the resource that it refers to", () => {
    const open = declared(Box.token, "open", { lid: { closed: false } });
    expect(outcomeOf(on(isClosed, label("l", "x", box), box, open))).toBe("compliant");
    const judgement = on(isClosed, label("l", "x", open), box, open);
    expect(messageOf(judgement)).toBe(
      'Boxes are as the test wants: Box "open" lid.closed is false, expected true. Do as the test wants.',
    );
  });

  test("is unknown where the resource is not in the stack, or one of several", () => {
    const outside = declared(Label.token, "l", { box: "elsewhere" });
    expect(messageOf(on(isClosed, outside, box))).toBe(
      "Not decided: Boxes are as the test wants: box.lid.closed is a Box that is not in this stack, expected true.",
    );
    const other = declared(Box.token, "other", { lid: { closed: true } });
    expect(outcomeOf(on(isClosed, label("l", "x", box, other), box, other))).toBe("inconclusive");
    expect(outcomeOf(on(isClosed, label("l", "x"), box))).toBe("inconclusive");
  });

  test("says nothing of what is set on a resource that is not in the stack", () => {
    const outside = declared(Label.token, "l", { box: "elsewhere" });
    const hasLid = rule((own, { target }) => isSet(target(own.box, Box).lid));
    const hasValues = rule((own, { target }) => isSet(target(own.box, Box).value));
    expect(outcomeOf(on(hasLid, outside, box))).toBe("inconclusive");
    expect(outcomeOf(on(hasValues, outside, box))).toBe("inconclusive");
    expect(outcomeOf(on(hasLid, label("l", "x", box), box))).toBe("compliant");
  });

  test("is absent where the value is, and malformed where it stands below another shape", () => {
    expect(outcomeOf(on(isClosed, declared(Label.token, "l", {}), box))).toBe("violating");
    const deeper = rule((own, { target }) => {
      const { inside } = own.box as unknown as { inside: never };
      return equals(target(inside, Box).lid.closed, true);
    });
    expect(outcomeOf(on(deeper, declared(Label.token, "l", { box: "text" }), box))).toBe(
      "inconclusive",
    );
  });
});

describe("refersTo", () => {
  const isOfStack = stackRuleOn(Label, (own, { refersTo }) => refersTo(own.box, Box));
  const named = declared(Box.token, "named", { name: "red-box" });
  const judge = (subject: Resource, ...others: Resource[]) =>
    judgeInStack(isOfStack, subject, new ResourceGraph([subject, ...others]), CIRCUMSTANCES);
  const by = (reference: unknown) => declared(Label.token, "l", { box: reference });

  test("finds the resource, or says that there is none", () => {
    expect(outcomeOf(judge(label("l", "x", box), box))).toBe("compliant");
    expect(outcomeOf(judge(by("red-box"), named))).toBe("compliant");
    expect(messageOf(judge(by("blue-box"), named))).toBe(
      'Boxes are as the test wants: box is "blue-box", expected a Box of this stack. Do as the test wants.',
    );
    expect(outcomeOf(judge(by(undefined), named))).toBe("violating");
  });

  test("leaves open what cannot be seen, or may be one of several", () => {
    const twin = declared(Box.token, "twin", { name: "red-box" });
    expect(outcomeOf(judge(by(UNKNOWN), named))).toBe("inconclusive");
    expect(outcomeOf(judge(by("red-box"), named, twin))).toBe("inconclusive");
    expect(outcomeOf(judge(label("l", "x", box, named), box, named))).toBe("inconclusive");
  });
});

test("a rule sees a list of lists to its end", () => {
  const rule = ruleOn(
    resourceType<{ readonly rows: readonly { readonly cells: readonly string[] }[] }>(Box.token),
    ({ rows }) => every(rows, ({ cells }) => every(cells, (cell) => equals(cell, "x"))),
  );
  const judge = (rows: unknown) =>
    judgeResource(rule, declared(Box.token, "box", { rows }), CIRCUMSTANCES);
  expect(outcomeOf(judge([{ cells: ["x"] }, { cells: ["x", "x"] }]))).toBe("compliant");
  expect(outcomeOf(judge([{ cells: ["x"] }, { cells: ["x", UNKNOWN] }]))).toBe("inconclusive");
  expect(messageOf(judge([{ cells: ["x"] }, { cells: ["x", "y"] }]))).toContain(
    'rows[1].cells[1] is "y", expected "x"',
  );
});
