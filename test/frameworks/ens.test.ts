import { describe, expect, test } from "vitest";
import { ENS, ENS_CATEGORIES, isAskedIn } from "../../policypack/frameworks/ens";
import { ENS_MAPPING } from "../../policypack/frameworks/ens/mapping";
import catalogue from "../../policypack/frameworks/ens/measures.json";

const controls = catalogue.measures.flatMap((measure) => [measure, ...measure.reinforcements]);

describe("the catalogue of the ENS", () => {
  test("has the 73 measures of Annex II and their reinforcements, each once", () => {
    expect(catalogue.measures).toHaveLength(73);
    expect(new Set(controls.map(({ id }) => id)).size).toBe(controls.length);
  });

  test("has the measures of the three frameworks in their families", () => {
    const families = catalogue.measures.map(({ id }) => id.replace(/\.\d+$/, ""));
    expect(new Set(families)).toEqual(
      new Set([
        "org",
        ...["op.pl", "op.acc", "op.exp", "op.ext", "op.nub", "op.cont", "op.mon"],
        ...["mp.if", "mp.per", "mp.eq", "mp.com", "mp.si", "mp.sw", "mp.info", "mp.s"],
      ]),
    );
  });

  test.each(controls.map((control) => [control.id, control] as const))(
    "%s has a title in both languages and a category",
    (id, control) => {
      expect(id).toMatch(/^(org|op\.[a-z]+|mp\.[a-z]+)\.\d+(\.r\d+)?$/);
      expect(control.title.trim()).not.toBe("");
      expect(control.titleEnglish.trim()).not.toBe("");
      expect([...ENS_CATEGORIES, null]).toContain(control.from);
    },
  );

  test("puts every reinforcement under its measure, and asks for none earlier than for it", () => {
    const order = (from: string | null) =>
      from === null ? ENS_CATEGORIES.length : ENS_CATEGORIES.map(String).indexOf(from);
    for (const measure of catalogue.measures) {
      for (const reinforcement of measure.reinforcements) {
        expect(reinforcement.id.startsWith(`${measure.id}.r`)).toBe(true);
        expect(order(reinforcement.from)).toBeGreaterThanOrEqual(order(measure.from));
      }
    }
  });

  test.each([
    ["op.exp.8", "basic"],
    ["op.exp.8.r1", "medium"],
    ["op.exp.8.r5", "high"],
    ["mp.si.2", "medium"],
    ["mp.com.1", "basic"],
    ["mp.com.4", "medium"],
    ["op.cont.3", "high"],
    ["op.nub.1", "basic"],
    ["org.2.r1", null],
  ])("%s is asked from %s", (id, from) => {
    expect(controls.find((control) => control.id === id)?.from).toBe(from);
  });
});

describe("the mapping", () => {
  test.each(Object.keys(ENS_MAPPING))("of %s names measures that there are, each once", (id) => {
    const { sources = [], analogy = [] } = ENS_MAPPING[id] ?? {};
    const ids = [...sources, ...analogy];
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    expect(controls.map((control) => control.id)).toEqual(expect.arrayContaining(ids));
    expect(ENS.controlsOf(id).map((control) => control.id)).toEqual(ids);
  });

  test("gives the measures of a rule, those with a source first", () => {
    expect(ENS.controlsOf("aws-s3-bucket-encrypted-with-kms").map(({ id }) => id)).toEqual([
      "op.exp.10",
      "mp.si.2",
    ]);
  });

  test.each(["no-such-rule", "", "constructor", "__proto__", "toString"])(
    "gives none for %j",
    (id) => {
      expect(ENS.controlsOf(id)).toEqual([]);
      expect(ENS_CATEGORIES.filter((category) => isAskedIn(category, id))).toEqual([]);
    },
  );
});

describe("a rule is asked for", () => {
  const askedIn = (id: string) => ENS_CATEGORIES.filter((category) => isAskedIn(category, id));

  test.each([
    ["aws-cloudfront-distribution-https-only", ["basic", "medium", "high"]],
    ["aws-ebs-volume-encrypted", ["medium", "high"]],
    ["aws-cloudtrail-trail-sent-to-cloudwatch", ["basic", "medium", "high"]],
    ["aws-cloudwatch-log-group-retained", ["medium", "high"]],
  ])("%s in %j", (id, categories) => {
    expect(askedIn(id)).toEqual(categories);
  });

  test.each(Object.keys(ENS_MAPPING))("%s in every category above the first that asks", (id) => {
    const asked = askedIn(id);
    expect(asked).toEqual(ENS_CATEGORIES.slice(ENS_CATEGORIES.length - asked.length));
  });
});

test("the framework says what it is and where it is published", () => {
  expect(ENS).toMatchObject({ id: "ens", version: "RD 311/2022" });
  expect(ENS.reference).toMatch(/^https:\/\/www\.boe\.es\//);
});
