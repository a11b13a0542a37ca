import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  allOf,
  anyOf,
  asType,
  atLeast,
  type Checked,
  checkedInputs,
  describeActual,
  describeKind,
  equals,
  every,
  findingOf,
  formatPath,
  fromJson,
  hidden,
  isAbsent,
  isOneOf,
  isSet,
  matches,
  nodeOf,
  none,
  not,
  oneOrMany,
  readable,
  resourceType,
  SecretValue,
  satisfies,
  some,
  UNKNOWN,
  type Verdict,
  when,
} from "../../policypack/core";
import { checked, declared } from "../support/resources";
import { Box, ruleOn } from "../support/rules";

type Steps = readonly (string | number)[];

/** The value at a path, read the way a rule reads it. */
function read(value: unknown, steps: Steps): Checked<never> {
  return steps.reduce<unknown>(
    (current, step) => (current as Record<string, unknown>)[step],
    value,
  ) as Checked<never>;
}

describe("a path", () => {
  test.each<[Steps, string]>([
    [["versioning", "enabled"], "versioning.enabled"],
    [["rules", 0, "destination"], "rules[0].destination"],
    [["matrix", 1, 2], "matrix[1][2]"],
    [["kebab-case", "$ref", "snake_case"], "kebab-case.$ref.snake_case"],
    [["tags", "kubernetes.io/name"], 'tags."kubernetes.io/name"'],
    [["tags", "two words"], 'tags."two words"'],
    [["tags", 'with "quotes"'], 'tags."with \\"quotes\\""'],
    [["tags", "línea\nnueva"], 'tags."línea\\nnueva"'],
    [["tags", ""], 'tags.""'],
    [["", "x"], '"".x'],
    [["tags", "día"], 'tags."día"'],
  ])("of %j is written %s", (steps, text) => {
    expect(formatPath(nodeOf(read(checked({}), steps)))).toBe(text);
  });

  test("of a resource itself is empty", () => {
    expect(formatPath(nodeOf(checked({})))).toBe("");
  });

  test("ends at a secret, whose members may have telling names", () => {
    const inputs = checked({ tags: new SecretValue({ hunter2: "x" }), box: { lid: "x" } });
    expect(formatPath(nodeOf(read(inputs, ["tags"])))).toBe("tags");
    expect(formatPath(nodeOf(read(inputs, ["tags", "hunter2", "deeper"])))).toBe("tags");
    const policy = checked<{ policy: string }>({
      policy: new SecretValue('{"hunter2":{"hunter2":1}}'),
    }).policy;
    expect(formatPath(nodeOf(read(fromJson(policy), ["hunter2", "hunter2"])))).toBe("policy");
  });
});

describe("members named like parts of every object", () => {
  const NAMES = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "prototype"];

  test.each(NAMES)("%s is absent where it was not set", (name) => {
    for (const inputs of [{}, { tags: {} }, { tags: [] }, Object.create(null)]) {
      expect(nodeOf(read(checked(inputs), [name])).state).toBe("absent");
      expect(nodeOf(read(checked(inputs), ["tags", name])).state).not.toBe("known");
    }
  });

  test.each(NAMES)("%s is read where it was set", (name) => {
    const inputs = JSON.parse(`{"tags":{"${name}":"set"}}`);
    expect(equals(read(checked(inputs), ["tags", name]), "set" as never).outcome).toBe("compliant");
  });

  test("a list has elements and nothing else", () => {
    const { list } = checked<{ list: string[] }>({ list: ["a"] });
    expect(nodeOf(list[0] as Checked<string>)).toMatchObject({ state: "known", value: "a" });
    expect(nodeOf(list[1] as Checked<string>).state).toBe("absent");
    for (const name of ["length", "map", "-1", "0.5", "first"]) {
      expect(nodeOf(read(list, [name])).state).toBe("malformed");
    }
  });
});

test("a checked value is nothing that the language could take for an answer", async () => {
  const { value } = checked<{ value: string }>({ value: "x" });
  expect(typeof value).toBe("object");
  expect(Object.keys(value)).not.toContain("value");
  expect(() => `${value as unknown as string}`).toThrow(TypeError);
  expect(await value).toBe(value);
});

describe("what stands at a position is described", () => {
  const describeAt = (inputs: Record<string, unknown>, ...steps: Steps) =>
    describeActual(nodeOf(read(checked(inputs), steps)));

  test.each<[unknown, string]>([
    ["text", '"text"'],
    ['with "quotes"\n', '"with \\"quotes\\"\\n"'],
    ["", '""'],
    [7, "7"],
    [-0.5, "-0.5"],
    [true, "true"],
    [[], "an empty list"],
    [["a", "b"], "a list of 2"],
    [{ a: 1 }, "an object"],
    [Object.create(null), "an object"],
    [undefined, "not set"],
    [null, "not set"],
    [UNKNOWN, "not known before deployment"],
    [new SecretValue("hunter2"), "a secret value (not shown)"],
    [new SecretValue(true), "a secret value (not shown)"],
    [new SecretValue(["hunter2"]), "a secret value (not shown)"],
    [new SecretValue(null), "not set"],
    [new SecretValue(UNKNOWN), "not known before deployment"],
  ])("%o as %s", (value, text) => {
    expect(describeAt({ value }, "value")).toBe(text);
  });

  test("members of a secret are secret, at any depth", () => {
    const inputs = { value: new SecretValue({ list: [{ name: "hunter2" }] }) };
    expect(describeAt(inputs, "value", "list", 0, "name")).toBe("a secret value (not shown)");
    expect(nodeOf(read(checked(inputs), ["value", "list", 0, "missing"]))).toMatchObject({
      state: "absent",
      secret: true,
    });
  });

  test("another shape on the way is named with its place", () => {
    const malformed = "unreadable, because box.lid is text and not an object";
    expect(describeAt({ box: { lid: "open" } }, "box", "lid", "closed")).toBe(malformed);
    expect(describeAt({ box: { lid: "open" } }, "box", "lid", "closed", "deeper")).toBe(malformed);
    expect(describeAt({ box: [1, 2] }, "box", "lid")).toBe(
      "unreadable, because box is a list of 2 and not an object",
    );
  });

  test("a value that cannot be read, or not from here, keeps the reason", () => {
    const { value } = checked<{ value: string }>({ value: "prefix" });
    const unreadable = readable(value, () => false, "not an address");
    expect(nodeOf(unreadable).state).toBe("malformed");
    expect(describeActual(nodeOf(unreadable))).toBe("text, not an address");
    expect(describeActual(nodeOf(hidden(value, "a list kept elsewhere")))).toBe(
      "a list kept elsewhere",
    );
    expect(nodeOf(readable(value, () => true, "anything"))).toBe(nodeOf(value));
  });

  test("text is cut at 80 characters", () => {
    const exact = "x".repeat(80);
    expect(describeAt({ value: exact }, "value")).toBe(`"${exact}"`);
    expect(describeAt({ value: `${exact}y` }, "value")).toBe(`"${exact}…"`);
  });

  test("without marks that tell secrets apart, only true and false are shown", () => {
    const unmarked = (value: unknown) =>
      describeActual(nodeOf(read(checked({ value }, { secretsMarked: false }), ["value"])));
    expect(unmarked("hunter2")).toBe("text (not shown)");
    expect(unmarked(7)).toBe("a number (not shown)");
    expect(unmarked(["hunter2"])).toBe("a list of 1 (not shown)");
    expect(unmarked({ a: "hunter2" })).toBe("an object (not shown)");
    expect(unmarked(false)).toBe("false");
    expect(unmarked(undefined)).toBe("not set");
    expect(unmarked(UNKNOWN)).toBe("not known before deployment");
  });

  test.each<[unknown, string]>([
    ["x", "text"],
    [1, "a number"],
    [false, "true or false"],
    [[], "an empty list"],
    [[1], "a list of 1"],
    [{}, "an object"],
  ])("the kind of %o is %s", (value, kind) => {
    expect(describeKind(value)).toBe(kind);
  });
});

test("a resource is narrowed to its own type and to no other", () => {
  const Crate = resourceType<{ readonly weight: number }>("test:index:Crate");
  const crate = checkedInputs(declared("test:index:Crate", "a", { weight: 3 }));
  expect(asType(crate, Box)).toBeUndefined();
  const narrowed = asType(crate, Crate);
  expect(narrowed && equals(narrowed.weight, 3).outcome).toBe("compliant");
});

describe("secrets", () => {
  const MARK = "hunter2";
  const secretText = fc
    .tuple(fc.string({ maxLength: 5 }), fc.string({ maxLength: 90 }))
    .map(([before, after]) => `${before}${MARK}${after}`);
  const secretJson = secretText.map((text) => JSON.stringify({ key: [text], [text]: text }));
  const key = fc.oneof(
    fc.constantFrom("key", "value", "0", "__proto__", "constructor", "a.b"),
    fc.string({ maxLength: 6 }),
  );
  const { tree } = fc.letrec<{ tree: unknown; hiddenTree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.constantFrom<unknown>("open", "", 7, true, null, UNKNOWN, "{", "[1]"),
      tie("hiddenTree").map((inner) => new SecretValue(inner)),
      fc.array(tie("tree"), { maxLength: 3 }),
      fc.dictionary(key, tie("tree"), { maxKeys: 3 }),
    ),
    // Below a secret everything is one, whether or not it says so again.
    hiddenTree: fc.oneof(
      { maxDepth: 4 },
      secretText,
      secretJson,
      fc.array(tie("hiddenTree"), { maxLength: 3 }),
      fc.dictionary(fc.oneof(key, secretText), tie("hiddenTree"), { maxKeys: 3 }),
      tie("hiddenTree").map((inner) => new SecretValue(inner)),
    ),
  }));

  /** Every position in a tree, and one step past each end. */
  function positions(value: unknown, steps: Steps = []): readonly Steps[] {
    const inside = value instanceof SecretValue ? value.value : value;
    const members =
      typeof inside === "object" && inside !== null
        ? Object.entries(inside).flatMap(([name, member]) => positions(member, [...steps, name]))
        : [[...steps, "beyond"]];
    return [steps, ...members];
  }

  const ask = (value: Checked<never>): readonly Verdict[] => [
    equals(value as Checked<string>, "x"),
    isOneOf(value as Checked<string>, ["x", "y"]),
    matches(value as Checked<string>, /^never$/, "never"),
    atLeast(value as Checked<number>, 3),
    satisfies(value, () => false, "nothing"),
    isSet(value),
    isAbsent(value),
    every<string>(value, (one) => equals(one, "x")),
    some<string>(value, (one) => equals(one, "x")),
    none<string>(value, (one) => isSet(one)),
    every(oneOrMany<string>(value), (one) => equals(one, "x")),
    equals(fromJson<{ key: string }>(value).key, "x"),
    every(fromJson<{ key: string[] }>(value).key, (one) => equals(one, "x")),
    equals(
      readable(value as Checked<string>, () => false, "unreadable"),
      "x",
    ),
    equals(hidden(value as Checked<string>, "out of sight"), "x"),
  ];
  const everyWay = (value: Checked<never>): readonly Verdict[] => {
    const verdicts = ask(value);
    return [
      ...verdicts,
      ...verdicts.map(not),
      allOf(...verdicts),
      anyOf(...verdicts),
      not(anyOf(...verdicts)),
      ...verdicts.map((verdict) => when(verdict, not(verdict))),
    ];
  };

  function messagesOf(value: unknown, secretsMarked: boolean): readonly string[] {
    const box = declared("test:index:Box", "box", { value }, { secretsMarked });
    return positions(value).flatMap((steps) =>
      everyWay(read(checkedInputs(box), ["value", ...steps])).map(
        (verdict) =>
          findingOf({ rule: ruleOn(Box, () => verdict), resource: box, verdict })?.message ?? "",
      ),
    );
  }

  test("are in no message of any condition, wherever in the inputs they stand", () => {
    fc.assert(
      fc.property(tree, (value) => {
        expect(messagesOf(value, true).filter((message) => message.includes(MARK))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("are in no message either where nothing tells them from other values", () => {
    const plain = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        secretText,
        secretJson,
        fc.array(tie("tree"), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom("key", "value", "0"), tie("tree"), { maxKeys: 3 }),
      ),
    })).tree;
    fc.assert(
      fc.property(plain, (value) => {
        expect(messagesOf(value, false).filter((message) => message.includes(MARK))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("the same messages do show what is not secret, or these tests would prove nothing", () => {
    const messages = messagesOf({ key: [MARK] }, true);
    expect(messages.filter((message) => message.includes(MARK)).length).toBeGreaterThan(3);
  });
});
