import { describe, expect, test } from "vitest";
import { DATA_CLASSES, isSet, type Rule } from "../../policypack/core";
import { ENS } from "../../policypack/frameworks/ens";
import { ANYWHERE, country, EEA } from "../../policypack/knowledge/countries";
import { ensBasic, ensHigh, ensMedium } from "../../policypack/profiles/es-ens";
import { Box, ruleOn } from "../support/rules";

const rule = (id: string, category: Rule["category"] = "logging"): Rule =>
  ruleOn(Box, isSet, { id, category });

test.each([ensBasic, ensMedium, ensHigh].map((profile) => [profile.id, profile] as const))(
  "%s says what it is, for whom and by what law",
  (_, profile) => {
    expect(profile.title).toMatch(/^ENS, categoría \p{L}+ \(\w+ category\)$/u);
    expect(profile.source).toContain("311/2022");
    expect(profile.framework).toBe(ENS);
    expect(profile.classAliases).toEqual({ bajo: "internal", medio: "sensitive", alto: "secret" });
  },
);

describe("the territory under the ENS", () => {
  test("is everywhere, the EEA, or Spain", () => {
    expect(DATA_CLASSES.map((dataClass) => ensHigh.classes[dataClass].countries)).toEqual([
      ANYWHERE,
      EEA,
      country("ES"),
      country("ES"),
    ]);
  });

  test("asks for keys in an HSM for secret data", () => {
    expect(DATA_CLASSES.map((dataClass) => ensHigh.classes[dataClass].keyCustody)).toEqual([
      "provider-managed",
      "customer-managed",
      "customer-managed",
      "hsm",
    ]);
  });

  test("of data that say nothing is that of the highest that a category may hold", () => {
    expect([ensBasic, ensMedium, ensHigh].map(({ defaultClass }) => defaultClass)).toEqual([
      "internal",
      "sensitive",
      "secret",
    ]);
  });
});

describe("a rule binds", () => {
  const levels = (own: Rule) => [ensBasic, ensMedium, ensHigh].map((one) => one.levelOf(own));

  test.each([
    ["aws-cloudfront-distribution-https-only", ["mandatory", "mandatory", "mandatory"]],
    ["aws-rds-storage-encrypted", ["advisory", "mandatory", "mandatory"]],
    ["residency-primary-place-allowed", ["mandatory", "mandatory", "mandatory"]],
    ["a-rule-that-no-measure-knows", ["advisory", "advisory", "advisory"]],
    ["constructor", ["advisory", "advisory", "advisory"]],
  ])("%s from the category of its first measure: %j", (id, expected) => {
    expect(levels(rule(id))).toEqual(expected);
  });

  test("no less in a higher category than in a lower one", () => {
    for (const id of ["aws-ebs-volume-encrypted", "aws-s3-bucket-versioned", "x"]) {
      const order = levels(rule(id)).map((level) => ["advisory", "mandatory"].indexOf(level));
      expect(order).toEqual(order.toSorted());
    }
  });

  test("while undecided only in the high category, and only about places", () => {
    const undecided = (category: Rule["category"]) =>
      [ensBasic, ensMedium, ensHigh].map((one) => one.inconclusiveLevelOf(rule("x", category)));
    expect(undecided("residency")).toEqual(["advisory", "advisory", "mandatory"]);
    expect(undecided("encryption-at-rest")).toEqual(["advisory", "advisory", "advisory"]);
  });
});
