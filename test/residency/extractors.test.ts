import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ResourceGraph, UNKNOWN } from "../../policypack/core";
import { allPlaces } from "../../policypack/knowledge/places";
import { COPY_EXTRACTORS, KEY_EXTRACTORS } from "../../policypack/residency/extractors";
import { Residency } from "../../policypack/residency/residency";
import { Places } from "../../policypack/residency/sites";
import { declared } from "../support/resources";

// What must hold for every extractor, whatever stands anywhere in the inputs.

const tokens = [...new Set([...COPY_EXTRACTORS, ...KEY_EXTRACTORS].map(({ type }) => type.token))];

/** Values of every kind that stand at the end of a path; right, wrong and hostile ones. */
const LEAVES: readonly unknown[] = [
  ...[UNKNOWN, null, undefined, true, false, 0, -1, "", "x", "*", "all", "true", "Enabled"],
  ...["eu-south-2", "us-east-1", "spaincentral", "West Europe", "global", "{", "[]", "\u0000"],
  ...["arn:aws:s3:::somewhere/prefix", "arn:aws:kms:us-east-1:111122223333:key/k", "arn:"],
  ...["https://x.blob.core.windows.net/c", "s3://bucket/prefix", "jdbc:x", "//", "a=b;c"],
  ...["/subscriptions/0/resourceGroups/g/providers/A.B/c/d", "/subscriptions/", "GeoRedundant"],
  ...['{"Statement":[{"Effect":"Allow","Principal":"*","Action":"*"}]}', "Standard_GRS", "EDGE"],
  { toString: null },
];

/** A source of numbers below 1 that a seed decides. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

/** An object that has a value under every name, as deep as anyone asks. */
function anyObject(random: () => number, depth: number): object {
  const members = new Map<PropertyKey, unknown>();
  const memberOf = (key: PropertyKey) => {
    if (!members.has(key)) {
      members.set(key, anyValue(random, depth));
    }
    return members.get(key);
  };
  return new Proxy(
    {},
    {
      get: (_, key) => (typeof key === "symbol" ? undefined : memberOf(key)),
      has: () => true,
      getOwnPropertyDescriptor: (_, key) => ({
        configurable: true,
        enumerable: true,
        writable: true,
        value: memberOf(key),
      }),
    },
  );
}

function anyValue(random: () => number, depth: number): unknown {
  const choice = random();
  if (depth > 0 && choice < 0.45) {
    return anyObject(random, depth - 1);
  }
  if (depth > 0 && choice < 0.65) {
    return Array.from({ length: Math.floor(random() * 3) }, () => anyValue(random, depth - 1));
  }
  return LEAVES[Math.floor(random() * LEAVES.length)];
}

function answers(token: string, inputs: object): Residency {
  const resource = declared(token, "one", inputs as Record<string, unknown>);
  const residency = new Residency(new ResourceGraph([resource]), new Places());
  residency.placementsOf(resource);
  residency.keysOf(resource);
  return residency;
}

describe.each(tokens)("%s", (token) => {
  test("answers on nothing at all, and on nothing but unknown values", () => {
    const empty = declared(token, "one", {});
    const residency = new Residency(new ResourceGraph([empty]), new Places());
    const known = new Set(allPlaces().map(({ id }) => id));
    for (const { sightings } of residency.placementsOf(empty)) {
      for (const { locus } of sightings) {
        expect(locus.kind === "place" && known.has(locus.place.id)).toBe(false);
      }
    }
    const unknown = new Proxy({}, { has: () => true, get: () => UNKNOWN });
    answers(token, unknown);
  });

  test("never throws, whatever stands anywhere", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1 }), (seed) => {
        answers(token, anyObject(randomFrom(seed), 6));
      }),
      { numRuns: 50 },
    );
  });
});
