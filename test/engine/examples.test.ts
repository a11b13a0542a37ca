import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { DEFAULT_PROFILE } from "../../policypack/profiles";
import { RULES } from "../../policypack/rules";
import { ROOT } from "../support/repository";
import { describeEngine } from "./support/describe-engine";
import type { Run } from "./support/pulumi";

const PACK = join(ROOT, "policypack");

/** Some rules ask nothing under the default profile. */
const PROFILES: Readonly<Record<string, NodeJS.ProcessEnv>> = {
  "residency-leaks": { ALCAZABA_PROFILE: "fr-circle-2" },
};

const examples = readdirSync(join(ROOT, "examples")).sort();

describeEngine("pulumi preview of the examples", (workspace) => {
  const runs = new Map<string, Run>();
  const runOf = (name: string): Run => {
    const run = runs.get(name);
    if (run === undefined) {
      throw new Error(`${name} was not previewed`);
    }
    return run;
  };

  beforeAll(async () => {
    for (const name of examples) {
      const directory = await workspace().project(join(ROOT, "examples", name), name);
      runs.set(
        name,
        await workspace().run(directory, ["preview"], {
          pack: PACK,
          // Their types are checked once, by `npm run check`.
          env: { PULUMI_NODEJS_TRANSPILE_ONLY: "true", ...PROFILES[name] },
        }),
      );
    }
  }, 400_000);

  describe.each(examples.filter((name) => name.startsWith("hardened-")))("%s", (name) => {
    test("succeeds without a word from the pack", () => {
      expect(runOf(name).events).toEqual([]);
      expect(runOf(name).exitCode, runOf(name).output).toBe(0);
      expect(runOf(name).output).not.toContain("alcazaba:");
    });
  });

  describe.each(examples.filter((name) => name.startsWith("insecure-")))("%s", (name) => {
    test("is refused", () => {
      expect(runOf(name).exitCode, runOf(name).output).not.toBe(0);
    });

    test("is closed by one line that counts", () => {
      const lines = runOf(name).output.match(/alcazaba: profile es-ens-medium, .*compliant\./g);
      expect(new Set(lines).size).toBe(1);
    });

    test("has every finding at the level of its rule, undecided ones advisory", () => {
      for (const { policyName, enforcementLevel, message } of runOf(name).events) {
        const rule = RULES.find(({ id }) => id === policyName);
        const expected = message.startsWith("Not decided: ")
          ? "advisory"
          : rule && DEFAULT_PROFILE.levelOf(rule);
        expect([policyName, enforcementLevel]).toEqual([policyName, expected]);
      }
    });
  });

  test("every rule fires in the engine", () => {
    const fired = new Set(
      [...runs.values()].flatMap(({ events }) => events.map(({ policyName }) => policyName)),
    );
    expect(RULES.map(({ id }) => id).filter((id) => !fired.has(id))).toEqual([]);
  });
});
