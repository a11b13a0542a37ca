import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ResourceGraph } from "../../policypack/core";
import { allPlaces } from "../../policypack/knowledge/places";
import { COPY_EXTRACTORS, KEY_EXTRACTORS } from "../../policypack/residency/extractors";
import { Residency } from "../../policypack/residency/residency";
import { Places } from "../../policypack/residency/sites";
import { ALL_UNKNOWN, anyObject, randomFrom } from "../support/any-inputs";
import { declared } from "../support/resources";

// What must hold for every extractor, whatever stands anywhere in the inputs.

const tokens = [...new Set([...COPY_EXTRACTORS, ...KEY_EXTRACTORS].map(({ type }) => type.token))];

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
    answers(token, ALL_UNKNOWN);
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
