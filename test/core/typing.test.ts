import { describe, expect, test } from "vitest";
import {
  atLeast,
  type Checked,
  defineRule,
  defineStackRule,
  equals,
  every,
  findingOf,
  type ResourceContext,
  type ResourceType,
  resourceType,
  some,
  type Verdict,
} from "../../policypack/core";
import type { RdsCluster, RdsInstance } from "../../policypack/resources/aws/rds";
import { Bucket, BucketVersioning } from "../../policypack/resources/aws/s3";
import { checked } from "../support/resources";

// Each line below an expected error must not compile: `tsc -p .` fails where it does. At run time
// the same lines show that a rule which slipped through would find something, not pass.

const METADATA = {
  id: "test-typing",
  title: "Test resources are typed",
  rationale: "It is a test.",
  remediation: "Do as the test wants.",
  category: "logging",
  severity: "low",
  references: [],
} as const;

type Inputs<T> = T extends ResourceType<infer I> ? I : never;
const bucket = checked<Inputs<typeof Bucket>>({ bucket: "records" });
const database = checked<Inputs<typeof RdsInstance> | Inputs<typeof RdsCluster>>({ port: "5432" });

describe("does not compile:", () => {
  test("a misspelt property", () => {
    // @ts-expect-error -- versioning
    expect(equals(bucket.versionning.enabled, true).outcome).toBe("violating");
    // @ts-expect-error -- enabled
    expect(equals(bucket.versioning.enable, true).outcome).toBe("violating");
    expect(equals(bucket.versioning.enabled, true).outcome).toBe("violating");
  });

  test("a value of another type than the property's", () => {
    // @ts-expect-error -- a boolean
    expect(equals(bucket.versioning.enabled, "true").outcome).toBe("violating");
    // @ts-expect-error -- text
    expect(equals(bucket.bucket, true).outcome).toBe("violating");
    // @ts-expect-error -- true or false is no number
    expect(atLeast(bucket.versioning.enabled, 1).outcome).toBe("violating");
  });

  test("a property that only one of several types has", () => {
    // @ts-expect-error -- clusters have none
    expect(equals(database.publiclyAccessible, false).outcome).toBe("violating");
    expect(equals(database.storageEncrypted, true).outcome).toBe("violating");
  });

  test("one value taken for a list, or a list for one value", () => {
    // @ts-expect-error -- an object
    expect(every(bucket.versioning, () => equals(bucket.bucket, "x")).outcome).toBe("compliant");
    // @ts-expect-error -- a list
    expect(equals(bucket.lifecycleRules, "x").outcome).toBe("violating");
    expect(some(bucket.lifecycleRules, (rule) => equals(rule.enabled, true)).outcome).toBe(
      "violating",
    );
  });

  test("a checked value where the language asks for an answer", () => {
    // @ts-expect-error -- text
    const text: string = bucket.bucket;
    expect(typeof text).not.toBe("string");
    // @ts-expect-error -- never equal
    expect(bucket.bucket === "records").toBe(false);
  });

  test("a parameter that the rule does not have, or takes for another type", () => {
    const rule = defineRule(Bucket, {
      ...METADATA,
      parameters: { days: { type: "integer", default: 7, description: "How long." } },
      check: (own, { parameters }) => {
        const days: number = parameters.days;
        // @ts-expect-error -- days
        const misspelt: number = parameters.day;
        // @ts-expect-error -- a number
        const text: string = parameters.days;
        expect([days, misspelt, text]).toEqual([7, undefined, 7]);
        return equals(own.bucket, "x");
      },
      examples: { compliant: {}, violating: {} },
    });
    const context = { parameters: { days: 7 } } as unknown as ResourceContext;
    expect(rule.check(bucket as unknown as Checked<unknown>, context).outcome).toBe("violating");
  });

  test("parameters of a rule that has none", () => {
    defineRule(Bucket, {
      ...METADATA,
      // @ts-expect-error -- none
      check: (own, { parameters }) => equals(own.bucket, parameters.name),
      examples: { compliant: {}, violating: {} },
    });
    expect(equals(bucket.bucket, undefined as never).outcome).toBe("violating");
  });

  test("an example with a property that the type does not have", () => {
    const rule = defineRule(Bucket, {
      ...METADATA,
      check: (own) => equals(own.bucket, "x"),
      // @ts-expect-error -- bucket
      examples: { compliant: { bukcet: "x" }, violating: {} },
    });
    expect(rule.examples.compliant).toEqual({ bukcet: "x" });
  });

  test("a rule without an answer, or with one of an unknown category", () => {
    const examples = { compliant: {}, violating: {} };
    const silent = defineRule(Bucket, {
      ...METADATA,
      // @ts-expect-error -- a verdict
      check: () => {},
      examples,
    });
    expect(silent.check({} as never, {} as never)).toBeUndefined();
    const odd = defineRule(Bucket, {
      ...METADATA,
      // @ts-expect-error -- logging
      category: "loging",
      check: (own) => equals(own.bucket, "x"),
      examples,
    });
    expect(odd.category).toBe("loging");
  });

  test("an attachment by a property that the other type does not have", () => {
    const none = { elements: [], possible: [], node: {} as never, label: "none" };
    const asked: string[] = [];
    const rule = defineStackRule(Bucket, {
      ...METADATA,
      check: (_, { attached }) => {
        // @ts-expect-error -- bucket
        attached(BucketVersioning, "bukcet");
        attached(BucketVersioning, "versioningConfiguration.status");
        return some(attached(BucketVersioning, "bucket"), (versioning) =>
          // @ts-expect-error -- status
          equals(versioning.versioningConfiguration.state, "Enabled"),
        );
      },
      examples: { compliant: { inputs: {} }, violating: { inputs: {} } },
    });
    const attached = (_: unknown, property: string) => {
      asked.push(property);
      return none;
    };
    expect(rule.check({} as never, { attached } as never).outcome).toBe("violating");
    expect(asked).toEqual(["bukcet", "versioningConfiguration.status", "bucket"]);
  });

  test("an identity by an input that the type does not have", () => {
    const type = resourceType<{ readonly name: string }>("test:index:Box", {
      // @ts-expect-error -- name
      names: ["nmae"],
    });
    expect(type.names).toEqual(["nmae"]);
  });

  test("an outcome that does not exist", () => {
    // @ts-expect-error -- compliant
    const verdict: Verdict = { outcome: "fine", evidence: [] };
    const resource = { urn: "urn:x" } as never;
    expect(findingOf({ rule: METADATA as never, resource, verdict })).toBeUndefined();
  });
});
