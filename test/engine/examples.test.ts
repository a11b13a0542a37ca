import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { DEFAULT_PROFILE } from "../../policypack/profiles";
import { RULES } from "../../policypack/rules";
import { ROOT } from "../support/repository";
import { describeEngine } from "./support/describe-engine";
import type { Run } from "./support/pulumi";

const PACK = join(ROOT, "policypack");

/** Runs under other settings: some rules ask nothing under the default ones. */
const VARIANTS: Readonly<Record<string, Variant>> = {
  "residency-leaks": { example: "residency-leaks", env: { ALCAZABA_PROFILE: "fr-circle-2" } },
  "three-tier-aws-lateral": {
    example: "three-tier-aws",
    configuration: { lateral: "true" },
    env: { ALCAZABA_INSPECTION: "between-zones" },
  },
};

interface Variant {
  readonly example: string;
  readonly configuration?: Readonly<Record<string, string>>;
  readonly env?: NodeJS.ProcessEnv;
}

const isHardened = (name: string) => /^(hardened|three-tier)-\w+$/.test(name);
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
    const plain = examples.map((example) => [example, { example }] as const);
    for (const [name, variant] of Object.entries({ ...Object.fromEntries(plain), ...VARIANTS })) {
      const { configuration = {}, env, example } = variant as Variant;
      // Each stack of a project has a name of its own.
      const directory = await workspace().project(join(ROOT, "examples", example), name, name);
      for (const [key, value] of Object.entries(configuration)) {
        await workspace().pulumi(directory, ["config", "set", key, value]);
      }
      runs.set(
        name,
        await workspace().run(directory, ["preview"], {
          pack: PACK,
          // Their types are checked once, by `npm run check`.
          env: { PULUMI_NODEJS_TRANSPILE_ONLY: "true", ...env },
        }),
      );
    }
  }, 400_000);

  describe.each(examples.filter(isHardened))("%s", (name) => {
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

  test("a way that no single rule shows is told hop by hop", () => {
    const [event, ...others] = runOf("three-tier-aws-lateral").events.filter(
      ({ policyName }) => policyName === "network-zone-flow-allowed",
    );
    expect(others).toEqual([]);
    expect(event?.enforcementLevel).toBe("mandatory");
    expect(event?.message).toMatch(
      /zone dmz \(Instance "exchange"\) reaches zone data .*TCP 5432.*exchange-to-inside.*TransitGateway "shared".*inside-to-database/s,
    );
  });

  test("every rule fires in the engine", () => {
    const fired = new Set(
      [...runs.values()].flatMap(({ events }) => events.map(({ policyName }) => policyName)),
    );
    expect(RULES.map(({ id }) => id).filter((id) => !fired.has(id))).toEqual([]);
  });
});
