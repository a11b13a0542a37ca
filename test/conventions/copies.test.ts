import { describe, expect, test } from "vitest";
import * as core from "../../policypack/core";
import { canonicalType } from "../../policypack/knowledge/resource-types";
import * as extractors from "../../policypack/residency/extractors";
import * as primaryPlace from "../../policypack/residency/primary-place";
import * as sites from "../../policypack/residency/sites";
// @ts-expect-error -- a script of the repository, without types
import { pathsRead, ROWS, UNSEEN } from "../../scripts/generate/coverage.mjs";

interface Row {
  readonly what: string;
  readonly types: Readonly<Record<string, readonly string[]>>;
}

const rows: readonly Row[] = ROWS;
const unseen: Readonly<Record<string, string>> = UNSEEN;
const pack = { core, extractors, primaryPlace, sites };

/** All properties of a canonical type, over all rows: one may ask for what another one lists. */
const paths = new Map<string, readonly string[]>();
for (const { types } of rows) {
  for (const [token, own] of Object.entries(types)) {
    const type = canonicalType(token);
    paths.set(type, [...(paths.get(type) ?? []), ...own]);
  }
}

const entries = rows.flatMap(({ types, what }, index) =>
  Object.entries(types).map(([token, own]) => [index + 1, token, what, own] as const),
);

describe("the ways in which data leave their place", () => {
  test("are 216 rows", () => {
    expect(rows.length).toBe(216);
  });

  test.each(entries)("row %i: %s is read, or it is said why not: %s", (_, token, __, own) => {
    const type = canonicalType(token);
    const read: ReadonlySet<string> = pathsRead(type, paths.get(type), pack);
    const isRead = own.some((path) => read.has(path));
    const isExtracted = extractors.COPY_EXTRACTORS.some((one) => one.type.token === type);
    expect(isRead || isExtracted || unseen[token] !== undefined).toBe(true);
  });

  test.each(Object.keys(unseen))("%s is said to be unseen because nothing reads it", (token) => {
    const type = canonicalType(token);
    const ofRow = entries.filter(([, one]) => one === token);
    const read: ReadonlySet<string> = pathsRead(type, paths.get(type), pack);
    expect(ofRow.length).toBeGreaterThan(0);
    expect(ofRow.some(([, , , own]) => !own.some((path) => read.has(path)))).toBe(true);
    expect(unseen[token]).toMatch(/^[a-z].*[^.]$/);
  });
});
