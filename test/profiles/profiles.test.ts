import { describe, expect, test } from "vitest";
import { DATA_CLASSES, isCustodyAtLeast, isSet, type Rule } from "../../policypack/core";
import type { CountrySet } from "../../policypack/knowledge/countries";
import { allPlaces } from "../../policypack/knowledge/places";
import { DEFAULT_PROFILE, PROFILES } from "../../policypack/profiles";
import { euGdpr } from "../../policypack/profiles/eu-gdpr";
import { frCircle1, frCircle2, frCircle3 } from "../../policypack/profiles/fr-circle";
import { maDnssi } from "../../policypack/profiles/ma-dnssi";
import { Box, ruleOn } from "../support/rules";

const rule = (category: Rule["category"]): Rule => ruleOn(Box, isSet, { category });
const profiles = [...PROFILES.values()];
const named = profiles.map((profile) => [profile.id, profile] as const);

/** Whether everything in the first set is in the second. */
function isWithin(inner: CountrySet, outer: CountrySet): boolean {
  if (outer.countries === "anywhere") return true;
  if (inner.countries === "anywhere") return false;
  const { countries } = outer;
  return [...inner.countries].every((code) => countries.has(code));
}

test("the profiles are found by their ids", () => {
  for (const [id, profile] of PROFILES) {
    expect(profile.id).toBe(id);
  }
  expect(PROFILES.get("es-ens-medium")).toBe(DEFAULT_PROFILE);
});

describe.each(named)("%s", (_, profile) => {
  test("says what it is and by what law", () => {
    expect(profile.title).toMatch(/^\p{Lu}.*[^.]$/u);
    expect(profile.description).toMatch(/\.$/);
    expect(profile.source.length).toBeGreaterThan(20);
  });

  test("grows stricter: what a class may do, every lesser class may do", () => {
    for (const [index, dataClass] of DATA_CLASSES.slice(1).entries()) {
      const stricter = profile.classes[dataClass];
      const lesser = profile.classes[DATA_CLASSES[index] ?? "public"];
      expect(isCustodyAtLeast(stricter.keyCustody, lesser.keyCustody)).toBe(true);
      expect(isWithin(stricter.countries, lesser.countries)).toBe(true);
      expect(isWithin(stricter.operatorCountries, lesser.operatorCountries)).toBe(true);
      expect(lesser.circles).toEqual(expect.arrayContaining([...stricter.circles]));
    }
  });

  test("asks nothing of public data", () => {
    expect(profile.classes.public.countries.countries).toBe("anywhere");
    expect(profile.classes.public.operatorCountries.countries).toBe("anywhere");
    expect(profile.classes.public.circles).toEqual([1, 2, 3]);
  });

  test("has the classes of the ladder, and names for them that are none of its words", () => {
    expect(Object.keys(profile.classes)).toEqual(DATA_CLASSES);
    for (const [alias, dataClass] of Object.entries(profile.classAliases)) {
      expect(DATA_CLASSES).toContain(dataClass);
      expect(DATA_CLASSES).not.toContain(alias);
    }
  });

  test("binds on where data are and who holds their keys", () => {
    if (profile.framework === undefined) {
      expect(profile.levelOf(rule("residency"))).toBe("mandatory");
      expect(profile.levelOf(rule("key-management"))).toBe("mandatory");
      expect(profile.levelOf(rule("logging"))).toBe("advisory");
    }
  });
});

describe("by class, data may be", () => {
  const names = ({ classes }: (typeof profiles)[number]) =>
    DATA_CLASSES.map((dataClass) => classes[dataClass].countries.name);

  test("under the GDPR where they are protected adequately, special categories in the EEA", () => {
    expect(names(euGdpr)).toEqual([
      "anywhere",
      "the European Economic Area or a country with an adequacy decision",
      "the European Economic Area",
      "the European Economic Area",
    ]);
  });

  test("in France in the Union, secret ones in France", () => {
    expect(names(frCircle1)).toEqual([
      "anywhere",
      "the European Union",
      "the European Union",
      "France",
    ]);
  });

  test("in Morocco nowhere in a cloud region once they are sensitive", () => {
    expect(names(maDnssi)).toEqual([
      "anywhere",
      "Morocco or the European Economic Area",
      "Morocco",
      "Morocco",
    ]);
    expect(allPlaces().filter(({ country }) => country === "MA")).toEqual([]);
  });
});

test("the circles of France bound what a system holds, and what it may use for it", () => {
  expect([frCircle1, frCircle2, frCircle3].map(({ defaultClass }) => defaultClass)).toEqual([
    "secret",
    "sensitive",
    "internal",
  ]);
  const { classes } = frCircle1;
  expect(DATA_CLASSES.map((dataClass) => classes[dataClass].circles)).toEqual([
    [1, 2, 3],
    [1, 2, 3],
    [1, 2],
    [1],
  ]);
  const undecided = (profile: typeof frCircle1) => profile.inconclusiveLevelOf(rule("residency"));
  expect([frCircle1, frCircle2, frCircle3].map(undecided)).toEqual([
    "mandatory",
    "mandatory",
    "advisory",
  ]);
});
