import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  defineRule,
  defineStackRule,
  equals,
  type Rule,
  resourceType,
} from "../../policypack/core";
import type { RawSettings, SettingsSource } from "../../policypack/governance/settings";
import { policiesOf } from "../../policypack/pulumi/policies";
import { Session } from "../../policypack/pulumi/session";
import { RULES } from "../../policypack/rules";
import rdsStorageEncrypted from "../../policypack/rules/aws/rds/storage-encrypted";
import bucketVersioned from "../../policypack/rules/aws/s3/bucket-versioned";
import tierTrafficSpecific from "../../policypack/rules/network/tier-traffic-specific";
import primaryPlaceAllowed from "../../policypack/rules/residency/primary-place-allowed";
import { Engine, type EngineResource, UNKNOWN_MARK, urnOf, wireSecret } from "../support/analyzer";

const SPAIN = { region: "eu-south-2" };

function settings(
  values: Record<string, unknown>,
  source: SettingsSource = "pack code",
): RawSettings {
  return { source, values, nameOf: (key) => key };
}

function start(rules: readonly Rule[], ...sources: RawSettings[]) {
  const said: string[] = [];
  const session = new Session(rules, sources);
  const policies = policiesOf(session, (line) => said.push(line));
  return { engine: new Engine(policies), policies, said };
}

const bucket: EngineResource = {
  type: "aws:s3/bucket:Bucket",
  name: "records",
  properties: { bucket: "records-1a2b3c4" },
  provider: SPAIN,
};

function versioningOf(parent: EngineResource, status: string): EngineResource {
  return {
    type: "aws:s3/bucketVersioning:BucketVersioning",
    name: "versions",
    properties: { bucket: UNKNOWN_MARK, versioningConfiguration: { status } },
    provider: SPAIN,
    propertyDependencies: { bucket: [urnOf(parent)] },
  };
}

function database(properties: Record<string, unknown>): EngineResource {
  return { type: "aws:rds/instance:Instance", name: "register", properties, provider: SPAIN };
}

describe("a rule on one resource", () => {
  test("reports a violation before the resource is created, under its own name and level", async () => {
    const { engine } = start([rdsStorageEncrypted]);
    expect(await engine.register(database({ storageEncrypted: false }))).toEqual([
      {
        policyName: "aws-rds-storage-encrypted",
        message: expect.stringMatching(
          /^RDS instances and clusters encrypt their storage: storageEncrypted is false, expected true\. /,
        ),
        enforcementLevel: "mandatory",
        urn: urnOf(database({})),
      },
    ]);
  });

  test("says nothing about a compliant resource, nor at the end", async () => {
    const { engine, said } = start([rdsStorageEncrypted]);
    expect(await engine.run([database({ storageEncrypted: true })])).toEqual([]);
    expect(said).toEqual([]);
  });

  test("reports an undecided verdict as a finding of its own, advisory by default", async () => {
    const { engine, said } = start([rdsStorageEncrypted]);
    const found = await engine.run([database({ storageEncrypted: UNKNOWN_MARK })]);
    expect(found).toEqual([
      expect.objectContaining({
        policyName: "aws-rds-storage-encrypted",
        message: expect.stringMatching(
          /^Not decided: .* not known before deployment, expected true\.$/,
        ),
        enforcementLevel: "advisory",
      }),
    ]);
    expect(said).toEqual([
      "alcazaba: profile es-ens-medium, 1 rules, 1 resources: 0 violating, 1 not decided, 0 compliant.",
    ]);
  });

  test("lets an undecided verdict bind where the settings say so", async () => {
    const { engine } = start([rdsStorageEncrypted], settings({ inconclusive: "mandatory" }));
    const found = await engine.run([database({ storageEncrypted: UNKNOWN_MARK })]);
    expect(found).toEqual([expect.objectContaining({ enforcementLevel: "mandatory" })]);
  });

  test("judges its second type too, which the engine's fast path would skip", async () => {
    const { engine } = start([rdsStorageEncrypted]);
    const cluster = { type: "aws:rds/cluster:Cluster", name: "c", properties: {}, provider: SPAIN };
    expect(await engine.register(cluster)).toHaveLength(1);
  });

  test.each(["aws:s3/bucketV2:BucketV2", "aws:s3/bucket:Bucket"])(
    "judges %s under the canonical type",
    async (type) => {
      const { engine } = start([bucketVersioned]);
      const found = await engine.run([{ ...bucket, type }]);
      expect(found.map(({ policyName }) => policyName)).toEqual(["aws-s3-bucket-versioned"]);
    },
  );

  test("reads the inline settings of BucketV2, which are lists there", async () => {
    const { engine } = start([bucketVersioned]);
    const twin = {
      ...bucket,
      type: "aws:s3/bucketV2:BucketV2",
      properties: { versionings: [{ enabled: true }] },
    };
    expect(await engine.run([twin])).toEqual([]);
  });

  test.each([
    "azure-native:storage:StorageAccount",
    "azure-native:storage/v20230101:StorageAccount",
    "azure-native_storage_v20240101:storage:StorageAccount",
  ])("judges %s whatever its API version", async (type) => {
    const rule = defineRule(
      resourceType<{ open: boolean }>("azure-native:storage:StorageAccount"),
      { ...metadata("test-open"), check: ({ open }) => equals(open, false) },
    );
    const { engine } = start([rule]);
    expect(await engine.register({ type, name: "a", properties: { open: true } })).toHaveLength(1);
  });
});

describe("a rule on the graph", () => {
  test("joins settings that stand in a resource of their own", async () => {
    const { engine } = start([bucketVersioned]);
    expect(await engine.run([bucket, versioningOf(bucket, "Enabled")])).toEqual([]);
  });

  test("reports at the end, under its own name, about the resource concerned", async () => {
    const { engine, said } = start([bucketVersioned]);
    const found = await engine.run([bucket, versioningOf(bucket, "Suspended")]);
    expect(found).toEqual([
      expect.objectContaining({ policyName: "aws-s3-bucket-versioned", urn: urnOf(bucket) }),
    ]);
    expect(said).toEqual([
      "alcazaba: profile es-ens-medium, 1 rules, 2 resources: 1 violating, 0 not decided, 0 compliant.",
    ]);
  });

  test("judges the inputs seen before, not outputs that are unknown because nothing was set", async () => {
    const { engine } = start([bucketVersioned]);
    const shown = { ...bucket, outputs: { ...bucket.properties, versioning: UNKNOWN_MARK } };
    const found = await engine.run([shown]);
    expect(found[0]?.message).toMatch(/^S3 buckets keep versions/);
  });

  test.each([
    ["default group of a VPC", { defaultSecurityGroupId: "sg-0a" }, {}],
    ["group of a cluster", {}, { vpcConfig: { clusterSecurityGroupId: "sg-0a" } }],
    ["group of nothing that is made", {}, undefined],
  ])("knows the %s by its id", async (_, ofVpc, ofCluster) => {
    const made = (
      type: string,
      name: string,
      properties: Record<string, unknown>,
      outputs = {},
    ): EngineResource => ({
      type: `aws:${type}`,
      name,
      properties,
      outputs: { ...properties, id: name, ...outputs },
    });
    const machine = (name: string, group: string) =>
      made("ec2/instance:Instance", name, {
        subnetId: `subnet-${name}`,
        vpcSecurityGroupIds: [group],
      });
    const subnet = (name: string, cidrBlock: string) =>
      made("ec2/subnet:Subnet", `subnet-${name}`, { vpcId: "vpc", cidrBlock });
    const { engine } = start([tierTrafficSpecific]);
    const found = await engine.run([
      made(
        "ec2/vpc:Vpc",
        "vpc",
        { cidrBlock: "10.0.0.0/16" },
        { defaultSecurityGroupId: "sg-0b", ...ofVpc },
      ),
      ...(ofCluster === undefined
        ? []
        : [
            made(
              "eks/cluster:Cluster",
              "cluster",
              {},
              { vpcConfig: { clusterSecurityGroupId: "sg-0c" }, ...ofCluster },
            ),
          ]),
      subnet("app", "10.0.1.0/24"),
      subnet("db", "10.0.2.0/24"),
      made("ec2/securityGroup:SecurityGroup", "sg-0d", {
        vpcId: "vpc",
        egress: [{ protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["0.0.0.0/0"] }],
      }),
      machine("app", "sg-0d"),
      machine("db", "sg-0a"),
    ]);
    expect(found).toHaveLength(ofCluster === undefined ? 1 : 0);
  });

  test("gives the same findings in whatever order resources were registered", async () => {
    const resources = [bucket, versioningOf(bucket, "Suspended"), database({})];
    const inOrder = await start([bucketVersioned, rdsStorageEncrypted]).engine.run(resources);
    const reversed = await start([bucketVersioned, rdsStorageEncrypted]).engine.run(
      resources.toReversed(),
    );
    const sorted = (found: typeof inOrder) => found.map(({ message }) => message).sort();
    expect(sorted(reversed)).toEqual(sorted(inOrder));
  });

  test("blocks a resource in a forbidden place before it is created, and says so once", async () => {
    const { engine } = start([primaryPlaceAllowed]);
    const abroad = { ...bucket, properties: { region: "us-east-1" } };
    expect(await engine.register(abroad)).toEqual([
      expect.objectContaining({
        policyName: "residency-primary-place-allowed",
        enforcementLevel: "mandatory",
      }),
    ]);
    expect(await engine.finish([abroad])).toEqual([]);
  });

  test("does not block what the class of its component allows", async () => {
    const site: EngineResource = {
      type: "portal:index:Site",
      name: "site",
      properties: { tags: { classification: "public" } },
    };
    const inner: EngineResource = {
      type: "portal:index:Pages",
      name: "pages",
      properties: {},
      parent: urnOf(site),
    };
    const abroad = { ...bucket, properties: { region: "us-east-1" }, parent: urnOf(inner) };
    const { engine } = start([primaryPlaceAllowed]);
    expect(await engine.run([site, inner, abroad])).toEqual([]);
  });

  test("leaves a place that only another resource tells to the end", async () => {
    const { engine } = start([primaryPlaceAllowed]);
    const group: EngineResource = {
      type: "azure-native:resources:ResourceGroup",
      name: "group",
      properties: { location: "spaincentral", resourceGroupName: "group" },
    };
    const account: EngineResource = {
      type: "azure-native:storage:StorageAccount",
      name: "account",
      properties: { resourceGroupName: UNKNOWN_MARK },
      propertyDependencies: { resourceGroupName: [urnOf(group)] },
    };
    expect(await engine.run([group, account])).toEqual([]);
  });

  test("calls a provider without a region undecided", async () => {
    const { engine } = start([primaryPlaceAllowed]);
    const found = await engine.run([{ ...bucket, provider: {} }]);
    expect(found).toEqual([
      expect.objectContaining({ message: expect.stringMatching(/^Not decided: /) }),
    ]);
  });
});

describe("what the engine counts", () => {
  const cluster = { type: "aws:rds/cluster:Cluster", name: "cluster", provider: SPAIN };

  test("a rule that judged and found nothing has passed, on its second type too", async () => {
    const { engine } = start([rdsStorageEncrypted]);
    for (const resource of [database({}), { ...cluster, properties: {} }]) {
      const encrypted = { ...resource, properties: { storageEncrypted: true } };
      expect(await engine.summarise(encrypted)).toEqual({
        passed: ["alcazaba", "aws-rds-storage-encrypted"],
        failed: [],
        notApplicable: [],
      });
    }
  });

  test("a rule that found something has failed, and only for that resource", async () => {
    const { engine } = start([rdsStorageEncrypted]);
    const failed = await engine.summarise(database({ storageEncrypted: false }));
    expect(failed).toMatchObject({ passed: ["alcazaba"], failed: ["aws-rds-storage-encrypted"] });
    const next = await engine.summarise(database({ storageEncrypted: true }));
    expect(next.passed).toEqual(["alcazaba", "aws-rds-storage-encrypted"]);
  });

  test("a rule on other types is not applicable, and one on every type always judges", async () => {
    const { engine } = start([primaryPlaceAllowed, rdsStorageEncrypted]);
    await engine.register(database({ storageEncrypted: true }));
    expect(await engine.summarise(bucket)).toEqual({
      passed: ["alcazaba", "residency-primary-place-allowed"],
      failed: [],
      notApplicable: ["aws-rds-storage-encrypted"],
    });
  });

  test("only a rule with something to report costs a copy of the properties", async () => {
    const { policies, engine } = start(RULES);
    await engine.register(bucket);
    const asked = policies.slice(1).flatMap((policy) => {
      const validate = "validateResource" in policy ? policy.validateResource : undefined;
      return typeof validate === "function" && !("__pulumiType" in validate) ? [policy.name] : [];
    });
    expect(asked).toEqual([]);
  });
});

describe("a rule that throws", () => {
  const broken = defineRule(resourceType<{ secret: string }>("aws:rds/instance:Instance"), {
    ...metadata("test-broken"),
    check: () => {
      throw new Error("hunter2");
    },
  });

  test("is a finding at its level, quotes nothing, and doesn't stop the others", async () => {
    const { engine, said } = start([broken, rdsStorageEncrypted]);
    const found = await engine.run([database({ storageEncrypted: false })]);
    expect(found.map(({ policyName, enforcementLevel }) => [policyName, enforcementLevel])).toEqual(
      [
        ["test-broken", "advisory"],
        ["aws-rds-storage-encrypted", "mandatory"],
      ],
    );
    expect(found[0]?.message).toMatch(/rule failed: Error at /);
    expect(JSON.stringify(found)).not.toContain("hunter2");
    expect(said[0]).toContain("1 failed");
  });
});

describe("secrets", () => {
  const named = defineRule(resourceType<{ user: string }>("aws:rds/instance:Instance"), {
    ...metadata("test-user"),
    check: ({ user }) => equals(user, "nobody"),
  });

  test("never stand in a message", async () => {
    const { engine } = start([named]);
    const [found] = await engine.register(database({ user: wireSecret("hunter2") }));
    expect(found?.message).toContain("user is a secret value (not shown), expected");
  });

  test("are not shown either where the engine did not say which values are secret", async () => {
    const { engine } = start([named]);
    const [found] = await engine.register(database({ user: "hunter2" }), { remediate: false });
    expect(found?.message).toContain("user is text (not shown), expected");
  });

  test("leave other values legible", async () => {
    const { engine } = start([named]);
    const [found] = await engine.register(database({ user: "admin", password: wireSecret("x") }));
    expect(found?.message).toContain('user is "admin", expected "nobody"');
  });
});

describe("odd input", () => {
  const odd: readonly EngineResource[] = [
    { type: "aws:s3/bucket:Bucket", name: "empty", properties: {} },
    { type: "aws:s3/bucket:Bucket", name: "null", properties: { versioning: null, tags: null } },
    { type: "aws:s3/bucket:Bucket", name: "text", properties: { versioning: "yes", tags: "no" } },
    { type: "aws:s3/bucket:Bucket", name: "lists", properties: { versioning: [[]], tags: [1] } },
    {
      type: "aws:s3/bucket:Bucket",
      name: "proto",
      properties: JSON.parse('{"__proto__":{"versioning":{"enabled":true}},"constructor":1}'),
    },
    {
      type: "aws:s3/bucket:Bucket",
      name: "nested",
      properties: { versioning: { enabled: UNKNOWN_MARK } },
    },
    { type: "pulumi:pulumi:Stack", name: "stack", properties: {} },
    { type: "no-colons", name: "x", properties: { a: { b: [UNKNOWN_MARK, wireSecret(null)] } } },
    {
      type: "azure-native:storage:StorageAccount",
      name: "astray",
      properties: { resourceGroupName: "elsewhere" },
    },
  ];

  test.each(odd.map((resource) => [resource.name, resource] as const))(
    "%s neither crashes a run nor passes in silence where something was asked",
    async (_, resource) => {
      const { engine } = start(RULES);
      const found = await engine.run([resource]);
      const isBucket = resource.type.startsWith("aws:s3");
      expect(found.some(({ policyName }) => policyName === "aws-s3-bucket-versioned")).toBe(
        isBucket,
      );
    },
  );

  test("an empty stack gives no finding", async () => {
    const { engine, said } = start(RULES);
    expect(await engine.finish([])).toEqual([]);
    expect(said).toEqual([]);
  });

  test("a reference to a resource that isn't there doesn't stand for one", async () => {
    const { engine } = start([bucketVersioned]);
    const orphan = {
      ...versioningOf(bucket, "Enabled"),
      propertyDependencies: { bucket: ["urn:pulumi:dev::portal::aws:s3/bucket:Bucket::gone"] },
    };
    expect(await engine.run([orphan, bucket])).toHaveLength(1);
  });

  test("properties of 5 MB are judged like any other", async () => {
    const { engine } = start([bucketVersioned]);
    const tags = Object.fromEntries(
      Array.from({ length: 50_000 }, (_, index) => [`tag-${index}`, "x".repeat(90)]),
    );
    expect(
      await engine.run([{ ...bucket, properties: { ...bucket.properties, tags } }]),
    ).toHaveLength(1);
  });
});

describe("metadata", () => {
  test("every rule carries what the SDK takes", () => {
    const { policies } = start(RULES);
    const [, ...ofRules] = policies;
    expect(ofRules.map(({ name }) => name)).toEqual(RULES.map(({ id }) => id));
    expect(ofRules.find(({ name }) => name === "aws-rds-storage-encrypted")).toMatchObject({
      displayName: "RDS instances and clusters encrypt their storage",
      severity: "high",
      enforcementLevel: "mandatory",
      tags: ["encryption-at-rest"],
      remediationSteps: rdsStorageEncrypted.remediation,
      url: rdsStorageEncrypted.references[0],
      framework: {
        name: "Esquema Nacional de Seguridad (ENS)",
        version: "RD 311/2022",
        reference: "mp.si.2",
        specification: "mp.si.2 Criptografía",
      },
    });
  });

  test("a rule binds where the profile's category asks for it", () => {
    const levelIn = (profile: string) =>
      start([rdsStorageEncrypted], settings({ profile })).policies[1]?.enforcementLevel;
    expect(["es-ens-basic", "es-ens-medium", "es-ens-high"].map(levelIn)).toEqual([
      "advisory",
      "mandatory",
      "mandatory",
    ]);
  });
});

test("rules still judge where the policy that reads for them is switched off", async () => {
  const { policies } = start([rdsStorageEncrypted, bucketVersioned]);
  const engine = new Engine(policies.slice(1));
  const found = await engine.run([database({ storageEncrypted: false }), bucket]);
  expect(found.map(({ policyName }) => policyName)).toEqual([
    "aws-rds-storage-encrypted",
    "aws-s3-bucket-versioned",
  ]);
});

function metadata(id: string) {
  return {
    id,
    title: "Test resources are as the test wants",
    rationale: "It is a test.",
    remediation: "Do as the test wants.",
    category: "logging",
    severity: "low",
    references: [],
    examples: { compliant: {}, violating: {} },
  } as const;
}

test("a stack rule with a disabled level is not asked", async () => {
  const rule = defineStackRule(resourceType<{ a: string }>("aws:s3/bucket:Bucket"), {
    ...metadata("test-disabled"),
    examples: { compliant: { inputs: {} }, violating: { inputs: {} } },
    check: () => {
      throw new Error("asked");
    },
  });
  const { engine } = start([rule], settings({ levels: { "test-disabled": "disabled" } }));
  expect(await engine.run([bucket])).toEqual([]);
});

describe("levels from several places", () => {
  const undecided = database({ storageEncrypted: UNKNOWN_MARK });

  test("a rule that the pack's code switches off is back where a stronger source says so", async () => {
    const levels = (level: string) => ({ levels: { "aws-rds-storage-encrypted": level } });
    const { engine, policies } = start(
      [rdsStorageEncrypted],
      settings(levels("disabled")),
      settings(levels("mandatory"), "environment"),
    );
    expect(policies[1]?.enforcementLevel).toBe("mandatory");
    expect(await engine.register(database({}))).toHaveLength(1);
  });

  test("no rule is registered as disabled, which the engine would take for the last word", () => {
    const { policies } = start(
      [rdsStorageEncrypted],
      settings({ levels: { "aws-rds-storage-encrypted": "disabled" } }),
    );
    expect(policies[1]?.enforcementLevel).toBe("advisory");
  });

  test("what is undecided stays advisory by a level of its own, whatever the engine makes of the rule", async () => {
    const { policies } = start([rdsStorageEncrypted], settings({ profile: "es-ens-basic" }));
    // As the engine does where its configuration raises the rule.
    Object.defineProperty(policies[1], "enforcementLevel", { value: "mandatory" });
    const found = await new Engine(policies).register(undecided);
    expect(found.map(({ enforcementLevel }) => enforcementLevel)).toEqual(["advisory"]);
  });
});

describe("the configuration of a provider", () => {
  test("is never shown where its own marks were not seen", async () => {
    const { engine } = start([primaryPlaceAllowed]);
    const [found] = await engine.register({ ...bucket, provider: { region: "us-west-2" } });
    expect(found?.message).toContain("the region of its provider is a secret value (not shown)");
    expect(found?.message).not.toMatch(/us-west-2|United States/);
  });
});

describe("the residency statement", () => {
  const table: EngineResource = {
    type: "aws:dynamodb/table:Table",
    name: "orders",
    properties: { region: "eu-south-2", replicas: [{ regionName: "eu-west-1" }] },
  };

  test("is printed as a table at the end where it is asked for", async () => {
    const { engine, said } = start([], settings({ residencyStatement: "table" }));
    await engine.run([table]);
    expect(said.at(-1)).toMatch(/^Residency \(es-ens-medium\)\n/);
    expect(said.at(-1)).toMatch(/orders \(Table\).*eu-west-1 \(IE\)/);
  });

  test("is written as JSON to the file that is named", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "alcazaba-")), "statement.json");
    const { engine, said } = start([], settings({ residencyStatement: file }));
    await engine.run([table]);
    const statement = JSON.parse(readFileSync(file, "utf8"));
    expect(statement.resources[0]).toMatchObject({ name: "orders", countries: ["ES", "IE"] });
    expect(said).toEqual([]);
  });

  test("is not made where nobody asks", async () => {
    const { engine, said } = start([]);
    await engine.run([table]);
    expect(said).toEqual([]);
  });
});
