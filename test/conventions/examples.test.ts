import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type ProgramPreview, previewProgram } from "../../policypack/dist/pulumi/program";
import { RULES } from "../../policypack/rules";
import { ROOT } from "../support/repository";

const LEAST_RESOURCES = 25;

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

test.each(examples.filter((name) => name.startsWith("hardened-")))("%s has no finding", (name) => {
  expect(previewOf(name).findings.map(({ message, name }) => `${name}: ${message}`)).toEqual([]);
});

test.each(RULES.map(({ id }) => id))("%s fires on an insecure example", (id) => {
  const firing = examples.filter(
    (name) =>
      name.startsWith("insecure-") &&
      previewOf(name).findings.some(({ ruleId, kind }) => ruleId === id && kind === "violating"),
  );
  expect(firing).not.toEqual([]);
});
