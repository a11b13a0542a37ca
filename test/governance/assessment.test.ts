import { describe, expect, test } from "vitest";
import {
  ANY_RESOURCE,
  equals,
  type Finding,
  isSet,
  type Resource,
  ResourceGraph,
  type Rule,
  resourceType,
  type StackRule,
  UNKNOWN,
} from "../../policypack/core";
import { Assessor, summaryOf } from "../../policypack/governance/assessment";
import { type RawSettings, resolveSettings } from "../../policypack/governance/settings";
import primaryPlaceAllowed from "../../policypack/rules/residency/primary-place-allowed";
import { declared } from "../support/resources";
import { Box, ruleOn, stackRuleOn } from "../support/rules";

const closed = ruleOn(Box, ({ lid }) => equals(lid.closed, true), { id: "test-closed" });
const broken = ruleOn(
  Box,
  () => {
    throw new Error("hunter2");
  },
  { id: "test-broken" },
);
/** Known to the ENS, hence mandatory where its measure is. */
const encrypted = ruleOn(Box, ({ value }) => equals(value, "encrypted"), {
  id: "aws-rds-storage-encrypted",
  category: "encryption-at-rest",
});
const early = stackRuleOn(Box, ({ value }) => equals(value, "good"), {
  id: "test-early",
  decidesEarly: true,
});
const late = stackRuleOn(Box, ({ value }) => equals(value, "good"), { id: "test-late" });

function assessor(rules: readonly Rule[], values: Record<string, unknown> = {}): Assessor {
  const raw: RawSettings = { source: "pack code", values, nameOf: (key) => key };
  return new Assessor(rules, resolveSettings([raw], rules));
}

const box = (name: string, inputs: Record<string, unknown> = {}, given: Partial<Resource> = {}) =>
  declared(Box.token, name, inputs, given);

/** A whole run: each resource as it is declared, then the stack. */
function run(own: Assessor, resources: readonly Resource[]): readonly Finding[] {
  const seen = new Map<string, Resource>();
  const found = resources.flatMap((resource) => {
    seen.set(resource.urn, resource);
    return own.assessResource(resource, seen).findings;
  });
  return [...found, ...own.assessStack(new ResourceGraph(resources)).findings];
}

const brief = (findings: readonly Finding[]) =>
  findings.map(({ kind, rule, resource }) => `${resource.name} ${rule.id} ${kind}`);

describe("the level of a rule", () => {
  test.each([
    ["es-ens-basic", "advisory"],
    ["es-ens-medium", "mandatory"],
    ["es-ens-high", "mandatory"],
  ])("is what the profile %s says: %s", (profile, level) => {
    expect(assessor([encrypted], { profile }).levelOf(encrypted)).toBe(level);
  });

  test("is advisory where the profile's framework does not know the rule", () => {
    expect(assessor([closed], { profile: "es-ens-high" }).levelOf(closed)).toBe("advisory");
  });

  test.each(["advisory", "mandatory", "remediate", "disabled"])("is %s by a setting", (level) => {
    const own = assessor([encrypted, closed], { levels: { [encrypted.id]: level } });
    expect(own.levelOf(encrypted)).toBe(level);
    expect(own.levelOf(closed)).toBe("advisory");
  });
});

describe("a finding binds", () => {
  const finding = (rule: Rule, kind: Finding["kind"]): Finding => ({
    kind,
    rule,
    resource: box("a"),
    message: "",
  });
  const residency = { ...encrypted, category: "residency" } as Rule;

  test.each<[string, Rule, Finding["kind"], Record<string, unknown>, string]>([
    ["as its rule does", encrypted, "violating", {}, "mandatory"],
    ["as its rule does, where the rule broke", encrypted, "failed", {}, "mandatory"],
    ["as advice, where it is undecided", encrypted, "inconclusive", {}, "advisory"],
    [
      "as its rule does, where it is undecided and the settings say so",
      encrypted,
      "inconclusive",
      { inconclusive: "mandatory" },
      "mandatory",
    ],
    ["never more than its rule", closed, "inconclusive", { inconclusive: "mandatory" }, "advisory"],
    [
      "not at all, where its rule is disabled",
      encrypted,
      "inconclusive",
      { inconclusive: "mandatory", levels: { [encrypted.id]: "disabled" } },
      "disabled",
    ],
    [
      "in the high category, where a place is undecided",
      residency,
      "inconclusive",
      { profile: "es-ens-high" },
      "mandatory",
    ],
    [
      "as advice in the medium category, where a place is undecided",
      residency,
      "inconclusive",
      { profile: "es-ens-medium" },
      "advisory",
    ],
    [
      "as advice in the high category, where the settings say so",
      residency,
      "inconclusive",
      { profile: "es-ens-high", inconclusive: "advisory" },
      "advisory",
    ],
    [
      "as advice in the high category, where anything else is undecided",
      encrypted,
      "inconclusive",
      { profile: "es-ens-high" },
      "advisory",
    ],
  ])("%s", (_, rule, kind, values, level) => {
    expect(assessor([rule, closed], values).bindingOf(finding(rule, kind))).toBe(level);
  });
});

describe("the rules for a type", () => {
  const onAll = ruleOn(ANY_RESOURCE as typeof Box, isSet, { id: "test-on-all" });
  const onTwo = ruleOn(Box, isSet, {
    id: "test-on-two",
    types: [resourceType("test:index:Crate"), Box],
  });
  const own = assessor([onAll, onTwo, closed], { levels: { "test-closed": "disabled" } });
  const rulesFor = (type: string) => own.rulesFor(type).map(({ id }) => id);

  test("are those on it, those on several and those on all, without those disabled", () => {
    expect(rulesFor("test:index:Box")).toEqual(["test-on-all", "test-on-two"]);
    expect(rulesFor("test:index:Crate")).toEqual(["test-on-all", "test-on-two"]);
    expect(rulesFor("test:index:Jar")).toEqual(["test-on-all"]);
    expect(rulesFor("*")).toEqual(["test-on-all"]);
  });

  test("follow the settings when those change", () => {
    const changing = assessor([closed, onTwo]);
    expect(changing.rulesFor(Box.token)).toHaveLength(2);
    const other = assessor([closed, onTwo], { levels: { "test-closed": "disabled" } });
    changing.reconfigure(other.settings);
    expect(changing.rulesFor(Box.token)).toEqual([onTwo]);
    expect(changing.settings).toBe(other.settings);
  });
});

describe("a resource is judged when it is declared", () => {
  test("by the rules on one resource, and by no others", () => {
    const own = assessor([closed, late]);
    const { findings, judged } = own.assessResource(box("a", { value: "bad" }), new Map());
    expect(brief(findings)).toEqual(["a test-closed violating"]);
    expect(judged).toEqual([closed]);
  });

  test("by no rule at all where none is on its type", () => {
    const own = assessor([closed, late, early]);
    const jar = declared("test:index:Jar", "jar");
    expect(own.assessResource(jar, new Map())).toEqual({ findings: [], judged: [] });
  });

  test("by those rules only that are asked for", () => {
    const own = assessor([closed, encrypted]);
    const { findings } = own.assessResource(box("a"), new Map(), [encrypted]);
    expect(brief(findings)).toEqual(["a aws-rds-storage-encrypted violating"]);
  });
});

describe("a rule that decides early", () => {
  test("reports a violation when the resource is declared, and not again at the end", () => {
    const own = assessor([early]);
    const bad = box("a", { value: "bad" });
    expect(brief(own.assessResource(bad, new Map()).findings)).toEqual(["a test-early violating"]);
    expect(own.assessStack(new ResourceGraph([bad]))).toEqual({ findings: [], judged: [] });
    expect(own.tally).toEqual({ compliant: 0, violating: 1, inconclusive: 0, failed: 0 });
  });

  test("leaves what it cannot decide, and what complies, to the end", () => {
    const own = assessor([early]);
    const [open, good] = [box("open", { value: UNKNOWN }), box("good", { value: "good" })];
    for (const resource of [open, good]) {
      expect(own.assessResource(resource, new Map())).toEqual({ findings: [], judged: [] });
    }
    const { findings, judged } = own.assessStack(new ResourceGraph([open, good]));
    expect(brief(findings)).toEqual(["open test-early inconclusive"]);
    expect(judged).toEqual([early]);
    expect(own.tally).toEqual({ compliant: 1, violating: 0, inconclusive: 1, failed: 0 });
  });

  test("leaves its own failure to the end, and reports it once", () => {
    const failing: StackRule = {
      ...early,
      check: () => {
        throw new Error("hunter2");
      },
    };
    const own = assessor([failing]);
    expect(brief(run(own, [box("a")]))).toEqual(["a test-early failed"]);
    expect(own.tally.failed).toBe(1);
  });

  test("is asked early about each resource on its own", () => {
    const own = assessor([early, late]);
    const found = run(own, [box("a", { value: "bad" }), box("b", { value: UNKNOWN })]);
    expect(brief(found)).toEqual([
      "a test-early violating",
      "a test-late violating",
      "b test-early inconclusive",
      "b test-late inconclusive",
    ]);
  });
});

describe("the class that a resource inherits", () => {
  const BUCKET = "aws:s3/bucket:Bucket";
  const component = (classification: string) =>
    declared("portal:index:Site", "site", { tags: { classification } });
  const abroad = (parent: Resource) =>
    declared(BUCKET, "records", { region: "us-east-1" }, { parent: parent.urn });

  test("holds from the start: what its component allows is not blocked", () => {
    const site = component("public");
    expect(run(assessor([primaryPlaceAllowed]), [site, abroad(site)])).toEqual([]);
  });

  test("holds from the start: what its component forbids is blocked", () => {
    const site = component("secret");
    const own = assessor([primaryPlaceAllowed], { classification: "public" });
    const declaredBefore = new Map([[site.urn, site]]);
    expect(brief(own.assessResource(abroad(site), declaredBefore).findings)).toEqual([
      "records residency-primary-place-allowed violating",
    ]);
  });

  test("holds for what one resource alone decides as well", () => {
    const asksForHsm = {
      ...ruleOn(resourceType<object>(BUCKET), isSet, { id: "test-hsm" }),
      check: (_: unknown, { demands }: { demands: { keyCustody: string } }) => ({
        outcome: demands.keyCustody === "hsm" ? "violating" : "compliant",
        evidence: [],
      }),
    } as unknown as Rule;
    const own = assessor([asksForHsm], { classification: "internal" });
    const inner = declared("portal:index:Inner", "inner", {}, { parent: component("alto").urn });
    const found = run(own, [component("alto"), inner, abroad(inner)]);
    expect(brief(found)).toEqual(["records test-hsm violating"]);
    expect(run(own, [component("bajo"), abroad(component("bajo"))])).toEqual([]);
  });

  test("is the stack's where a resource is its own ancestor", () => {
    const left = declared("portal:index:Left", "left");
    const right = declared("portal:index:Right", "right", {}, { parent: left.urn });
    const cyclic = { ...left, parent: right.urn };
    const own = assessor([primaryPlaceAllowed], { classification: "public" });
    expect(run(own, [cyclic, right, abroad(right)])).toEqual([]);
  });
});

describe("a stack", () => {
  const resources = [
    box("b", { value: "bad", lid: { closed: true } }),
    box("a", { value: UNKNOWN, lid: { closed: false } }),
    box("c", { value: "good", lid: UNKNOWN }),
  ];

  test("gives the same findings in whatever order its resources come", () => {
    const inOrder = assessor([late, broken]).assessStack(new ResourceGraph(resources)).findings;
    const reversed = assessor([broken, late]).assessStack(
      new ResourceGraph(resources.toReversed()),
    ).findings;
    expect(brief(inOrder)).toEqual(["a test-late inconclusive", "b test-late violating"]);
    expect(brief(reversed)).toEqual(brief(inOrder));
  });

  test("counts every verdict once, but not those that do not apply", () => {
    const own = assessor([closed, broken, late, early]);
    run(own, resources);
    expect(own.tally).toEqual({ compliant: 3, violating: 3, inconclusive: 3, failed: 3 });
  });

  test("is summed up in one line", () => {
    const own = assessor([closed, broken, late, early], { profile: "es-ens-high" });
    run(own, resources);
    expect(summaryOf(own, 3)).toBe(
      "alcazaba: profile es-ens-high, 4 rules, 3 resources: 3 violating, 3 not decided, 3 failed, 3 compliant.",
    );
  });

  test("is summed up without failures where there are none", () => {
    expect(summaryOf(assessor([closed]), 0)).toBe(
      "alcazaba: profile es-ens-medium, 1 rules, 0 resources: 0 violating, 0 not decided, 0 compliant.",
    );
  });

  test("says nothing of resources that no rule is on", () => {
    const own = assessor([primaryPlaceAllowed]);
    expect(run(own, [declared("pulumi:pulumi:Stack", "dev"), box("a")])).toEqual([]);
    expect(own.tally).toEqual({ compliant: 0, violating: 0, inconclusive: 0, failed: 0 });
  });
});
