import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type ProgramPreview, previewProgram } from "../../policypack/dist/pulumi/program";
import { RULES } from "../../policypack/rules";
import { ROOT } from "../support/repository";

const LEAST_RESOURCES = 25;
/** Runs of an example under other settings: some rules ask nothing under the default ones. */
const VARIANTS: Readonly<Record<string, readonly [example: string, Record<string, string>]>> = {
  "residency-leaks under fr-circle-2": ["residency-leaks", { "alcazaba:profile": "fr-circle-2" }],
  "three-tier-aws with a lateral way": [
    "three-tier-aws",
    { "three-tier-aws:lateral": "true", "alcazaba:inspection": "between-zones" },
  ],
  "three-tier-azure with a lateral way": [
    "three-tier-azure",
    { "three-tier-azure:lateral": "true" },
  ],
};

const isHardened = (name: string) => /^(hardened|three-tier)-\w+$/.test(name);

const examples = readdirSync(join(ROOT, "examples")).sort();
const previews = new Map<string, ProgramPreview>();

function previewOf(name: string): ProgramPreview {
  const preview = previews.get(name);
  if (preview === undefined) {
    throw new Error(`no preview of ${name}`);
  }
  return preview;
}

beforeAll(async () => {
  for (const name of examples) {
    const directory = join(ROOT, "examples", name);
    previews.set(name, await previewProgram({ directory, configuration: {} }));
  }
  for (const [name, [example, configuration]] of Object.entries(VARIANTS)) {
    const directory = join(ROOT, "examples", example);
    previews.set(name, await previewProgram({ directory, configuration }));
  }
}, 120_000);

describe.each(examples)("examples/%s", (name) => {
  test("is a credible system", () => {
    expect(previewOf(name).resources).toBeGreaterThanOrEqual(LEAST_RESOURCES);
  });

  test("declares every resource at a known line", () => {
    for (const { source } of previewOf(name).findings) {
      expect(source?.file).toMatch(/^[\w-]+\.ts$/);
      expect(source?.line).toBeGreaterThan(0);
    }
  });
});

test.each(examples.filter(isHardened))("%s has no finding", (name) => {
  expect(previewOf(name).findings.map(({ message, name }) => `${name}: ${message}`)).toEqual([]);
});

test.each(RULES.map(({ id }) => id))("%s fires on an example that isn't hardened", (id) => {
  const firing = [...previews].filter(
    ([name, { findings }]) =>
      !isHardened(name) &&
      findings.some(({ ruleId, kind }) => ruleId === id && kind === "violating"),
  );
  expect(firing).not.toEqual([]);
});

describe("examples/residency-leaks", () => {
  test.each([
    ["orders", "residency-copy-place-allowed", "Ireland"],
    ["files", "residency-copy-place-allowed", "France"],
    ["daily", "residency-backup-place-allowed", "Sweden"],
    ["volumes", "residency-copy-place-allowed", "Germany"],
    ["images", "residency-copy-place-allowed", "United States"],
    ["sessions", "residency-copy-place-allowed", "Netherlands"],
    ["register", "residency-key-place-allowed", "United States"],
    ["partners", "residency-key-place-allowed", "United Kingdom"],
    ["requests", "residency-log-place-allowed", "Ireland"],
    ["cases", "residency-export-place-allowed", "United States"],
    ["cases", "residency-export-place-allowed", "Germany"],
    ["summaries", "residency-processing-place-allowed", "any"],
    ["answers", "residency-processing-place-allowed", "any region"],
    ["documents", "residency-share-within-own-accounts", "allowCrossTenantReplication is true"],
    ["demonstration", "residency-share-within-own-accounts", '"all"'],
    ["ohio", "residency-network-path-allowed", "United States"],
    ["pages", "residency-edge-place-allowed", "anywhere"],
    ["register", "residency-edge-place-allowed", "anywhere"],
    ["register", "residency-service-allowed", "registrar"],
  ])("%s is found by %s: %s", (name, rule, seen) => {
    const messages = previewOf("residency-leaks")
      .findings.filter(({ kind, name: own, ruleId }) => {
        return kind === "violating" && own === name && ruleId === rule;
      })
      .map(({ message }) => message);
    expect(messages.join("\n")).toContain(seen);
  });

  test.each([
    ["register", "residency-copy-place-allowed", "resourceGroups/rg-paris"],
    ["documents", "residency-key-place-allowed", "multiRegion is true"],
    ["telemetry", "residency-export-place-allowed", "intake.observability.example"],
  ])("%s can't be decided and is named by %s: %s", (name, rule, seen) => {
    const undecided = previewOf("residency-leaks").findings.filter(
      ({ kind, name: own, ruleId }) => kind === "inconclusive" && own === name && ruleId === rule,
    );
    expect(undecided.map(({ message }) => message).join("\n")).toContain(seen);
  });

  test("names no region or location abroad as its own", () => {
    const { findings } = previewOf("residency-leaks");
    expect(findings.filter(({ ruleId }) => ruleId === "residency-primary-place-allowed")).toEqual(
      [],
    );
  });
});
