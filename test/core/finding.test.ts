import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  compareFindings,
  equals,
  type Finding,
  findingOf,
  notApplicable,
  recordOf,
  type Verdict,
} from "../../policypack/core";
import { checked, declared } from "../support/resources";
import { Box, ruleOn } from "../support/rules";

const rule = ruleOn(Box, () => notApplicable("not asked"));
const box = declared("test:index:Box", "box", { value: "old" });
const { value } = checked<{ value: string }>({ value: "old" });

function findingFrom(verdict: Verdict): Finding | undefined {
  return findingOf({ rule, resource: box, verdict });
}

describe("a finding", () => {
  test("of a violation says what, where, what it must be and how to mend it", () => {
    expect(findingFrom(equals(value, "new"))).toEqual({
      kind: "violating",
      rule,
      resource: box,
      message: 'Boxes are as the test wants: value is "old", expected "new". Do as the test wants.',
    });
  });

  test("of an undecided verdict says so first, and offers no remedy", () => {
    expect(findingFrom({ ...equals(value, "new"), outcome: "inconclusive" })).toEqual({
      kind: "inconclusive",
      rule,
      resource: box,
      message: 'Not decided: Boxes are as the test wants: value is "old", expected "new".',
    });
  });

  test("of a rule that broke says that nothing was decided", () => {
    expect(findingOf({ rule, resource: box, failure: "Error at x.ts:1:2" })).toEqual({
      kind: "failed",
      rule,
      resource: box,
      message:
        "Boxes are as the test wants: rule failed: Error at x.ts:1:2. Nothing was decided about this resource.",
    });
  });

  test("is none of what complies or does not apply", () => {
    expect(findingFrom(equals(value, "old"))).toBeUndefined();
    expect(findingFrom(notApplicable("no box"))).toBeUndefined();
  });

  test("gives the reason where there is no position", () => {
    const reason = "it is kept elsewhere";
    expect(findingFrom({ outcome: "inconclusive", evidence: [], reason })?.message).toBe(
      "Not decided: Boxes are as the test wants: it is kept elsewhere.",
    );
  });

  test("stays a sentence where there is neither", () => {
    expect(findingFrom({ outcome: "violating", evidence: [] })?.message).toBe(
      "Boxes are as the test wants. Do as the test wants.",
    );
    expect(findingFrom({ outcome: "inconclusive", evidence: [] })?.message).toBe(
      "Not decided: Boxes are as the test wants.",
    );
  });

  test("names the resource that a position belongs to, where it is another", () => {
    const verdict = equals(checked<{ value: string }>({}).value, "new");
    const other = declared("test:index:Crate", "crate");
    expect(findingOf({ rule, resource: other, verdict })?.message).toBe(
      'Boxes are as the test wants: Box "box" value is not set, expected "new". Do as the test wants.',
    );
  });
});

describe("findings", () => {
  const finding = (name: string, id: string): Finding => ({
    kind: "violating",
    rule: { ...rule, id },
    resource: declared("test:index:Box", name),
    message: "",
  });

  test("are ordered by resource, then by rule", () => {
    const sorted = [
      finding("b", "aws-a"),
      finding("a", "aws-b"),
      finding("B", "aws-a"),
      finding("a", "aws-a"),
    ].sort(compareFindings);
    expect(sorted.map(({ resource, rule: { id } }) => [resource.name, id])).toEqual([
      ["B", "aws-a"],
      ["a", "aws-a"],
      ["a", "aws-b"],
      ["b", "aws-a"],
    ]);
  });

  test("come in one order whatever order they were found in", () => {
    const word = fc.constantFrom("a", "b", "á", "Z", "10", "9");
    const found = fc.uniqueArray(fc.tuple(word, word), {
      selector: ([name, id]) => `${name} ${id}`,
      minLength: 2,
    });
    const shuffled = found.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
      ),
    );
    const ordered = (list: readonly (readonly [string, string])[]) =>
      list.map(([name, id]) => finding(name, id)).sort(compareFindings);
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(ordered(other)).toEqual(ordered(list));
      }),
    );
  });

  test("become plain data with the level that they bind at", () => {
    const source = { file: "index.ts", line: 7 };
    const twin = declared(
      "aws:s3/bucket:Bucket",
      "records",
      {},
      {
        token: "aws:s3/bucketV2:BucketV2",
        source,
      },
    );
    const record = recordOf(
      { kind: "inconclusive", rule, resource: twin, message: "Not decided." },
      "advisory",
    );
    expect(record).toEqual({
      ruleId: "test-box-as-wanted",
      kind: "inconclusive",
      level: "advisory",
      severity: "low",
      message: "Not decided.",
      urn: "urn:pulumi:dev::portal::aws:s3/bucket:Bucket::records",
      type: "aws:s3/bucketV2:BucketV2",
      name: "records",
      source,
    });
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
  });
});
