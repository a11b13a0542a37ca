import { expect, test } from "vitest";
import type { FindingRecord } from "../../policypack/core";
import { toText } from "../../policypack/report/text";

function finding(changes: Partial<FindingRecord>): FindingRecord {
  return {
    ruleId: "aws-rds-storage-encrypted",
    kind: "violating",
    level: "mandatory",
    severity: "high",
    message: "RDS instances encrypt their storage.",
    urn: "urn:pulumi:dev::portal::aws:rds/instance:Instance::register",
    type: "aws:rds/instance:Instance",
    name: "register",
    source: { file: "data.ts", line: 7 },
    ...changes,
  };
}

test("writes where, which rule, how it binds and what, in two lines", () => {
  expect(toText([finding({})])).toBe(
    "✗ data.ts:7  aws-rds-storage-encrypted  [mandatory, high]  register (aws:rds/instance:Instance)\n" +
      "    RDS instances encrypt their storage.\n",
  );
});

test("tells what is undecided, and what failed, from a violation", () => {
  const kinds = (["violating", "inconclusive", "failed"] as const).map((kind) =>
    toText([finding({ kind })]).charAt(0),
  );
  expect(kinds).toEqual(["✗", "?", "!"]);
});

test("orders by file and line, and puts what has no position first", () => {
  const text = toText([
    finding({ name: "third", source: { file: "data.ts", line: 10 } }),
    finding({ name: "fourth", source: { file: "web.ts", line: 1 } }),
    finding({ name: "second", source: { file: "data.ts", line: 9 } }),
    finding({ name: "first", source: undefined }),
  ]);
  expect([...text.matchAll(/\] {2}(\w+)/g)].map(([, name]) => name)).toEqual([
    "first",
    "second",
    "third",
    "fourth",
  ]);
  expect(text).toContain("(unknown position)");
});

test("writes nothing about nothing", () => {
  expect(toText([])).toBe("");
});
