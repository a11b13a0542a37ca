import { describe, expect, test } from "vitest";
import { ANYWHERE, country, countryName, EEA } from "../../policypack/knowledge/countries";

const isInEea = (code: string) => EEA.countries !== "anywhere" && EEA.countries.has(code);

describe("the European Economic Area", () => {
  test.each(["ES", "DE", "FR", "IE", "HR", "CY", "MT", "IS", "LI", "NO"])("has %s", (code) => {
    expect(isInEea(code)).toBe(true);
  });

  test.each(["CH", "GB", "TR", "US", "RS", "UA", "GI", "AD"])("has not %s", (code) => {
    expect(isInEea(code)).toBe(false);
  });

  test("has thirty states", () => {
    expect(EEA.countries).toHaveLength(30);
  });
});

test("one country is a set of its own, under its English name", () => {
  expect(country("ES")).toEqual({ name: "Spain", countries: new Set(["ES"]) });
  expect(countryName("TR")).toBe("Türkiye");
  expect(countryName("ZZ")).not.toBe("");
});

test("anywhere asks for nothing", () => {
  expect(ANYWHERE.countries).toBe("anywhere");
});
