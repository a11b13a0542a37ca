import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../support/repository";
import { describeEngine } from "./support/describe-engine";
import type { PulumiWorkspace, Run } from "./support/pulumi";

const PACK = join(ROOT, "policypack");

/** A database without encryption, which ENS asks for from the medium category on. */
const PROGRAM = `const rds = require("@pulumi/aws/rds");
const ec2 = require("@pulumi/aws/ec2");
const aws = require("@pulumi/aws/provider");
const provider = new aws.Provider("spain", { region: "eu-south-2" });
const group = new ec2.SecurityGroup("register", { vpcId: "vpc-1" }, { provider });
new rds.Instance("register", {
  dbSubnetGroupName: "private",
  vpcSecurityGroupIds: [group.id],
  instanceClass: "db.t4g.micro",
  backupRetentionPeriod: 7,
  publiclyAccessible: false,
  storageEncrypted: false,
}, { provider });
`;

async function project(workspace: PulumiWorkspace, name: string, more = ""): Promise<string> {
  const source = join(workspace.folder, `${name}-source`);
  mkdirSync(source);
  writeFileSync(join(source, "Pulumi.yaml"), `name: ${name}\nruntime: nodejs\n${more}`);
  writeFileSync(join(source, "package.json"), '{"name":"settings","main":"index.js"}');
  writeFileSync(join(source, "index.js"), PROGRAM);
  return workspace.project(source, name);
}

function levelsIn({ events }: Run): string[] {
  return events
    .filter(({ policyName }) => policyName === "aws-rds-storage-encrypted")
    .map(({ enforcementLevel }) => enforcementLevel);
}

describeEngine("settings in the real engine", (workspace) => {
  const preview = async (
    directory: string,
    options: { pack?: string; env?: NodeJS.ProcessEnv; configuration?: unknown } = {},
  ) => {
    const { configuration, pack = PACK, ...rest } = options;
    const file = join(workspace().folder, "pack-configuration.json");
    writeFileSync(file, JSON.stringify(configuration ?? {}));
    const command = [
      "preview",
      ...(configuration === undefined ? [] : ["--policy-pack-config", file]),
    ];
    return workspace().run(directory, command, { pack, ...rest });
  };

  test("each place sets the profile, a later one over an earlier", async () => {
    const directory = await project(workspace(), "places");

    const byDefault = await preview(directory);
    expect(levelsIn(byDefault), byDefault.output).toEqual(["mandatory"]);
    expect(byDefault.exitCode).not.toBe(0);

    const byConfiguration = await preview(directory, {
      configuration: { alcazaba: { profile: "es-ens-basic" } },
    });
    expect(levelsIn(byConfiguration), byConfiguration.output).toEqual(["advisory"]);
    expect(byConfiguration.exitCode).toBe(0);

    const byEnvironment = await preview(directory, {
      configuration: { alcazaba: { profile: "es-ens-high" } },
      env: { ALCAZABA_PROFILE: "es-ens-basic" },
    });
    expect(levelsIn(byEnvironment), byEnvironment.output).toEqual(["advisory"]);

    await workspace().pulumi(directory, ["config", "set", "alcazaba:profile", "es-ens-high"]);
    const byStack = await preview(directory, { env: { ALCAZABA_PROFILE: "es-ens-basic" } });
    expect(levelsIn(byStack), byStack.output).toEqual(["mandatory"]);
  });

  test("Pulumi.yaml holds the profile for all stacks", async () => {
    const yaml = "config:\n  alcazaba:profile:\n    value: es-ens-basic\n";
    const run = await preview(await project(workspace(), "yaml", yaml));
    expect(levelsIn(run), run.output).toEqual(["advisory"]);
  });

  test("an organisation's own pack sets the profile in its code, and adds rules", async () => {
    const pack = join(workspace().folder, "own-pack");
    mkdirSync(pack);
    writeFileSync(
      join(pack, "PulumiPolicy.yaml"),
      "runtime:\n  name: nodejs\n  options:\n    typescript: false\n",
    );
    writeFileSync(
      join(pack, "package.json"),
      '{"name":"own-pack","version":"1.2.3","main":"index.js"}',
    );
    writeFileSync(
      join(pack, "index.js"),
      `const { createPack, defineRule, equals, resourceType } = require("alcazaba");
const Instance = resourceType("aws:rds/instance:Instance");
createPack({
  name: "own-pack",
  profile: "es-ens-basic",
  rules: [defineRule(Instance, {
    id: "own-database-multi-az",
    title: "Databases stand in several zones",
    rationale: "We want it.",
    remediation: "Set multiAz to true.",
    category: "continuity",
    severity: "low",
    references: [],
    check: (instance) => equals(instance.multiAz, true),
    examples: { compliant: { multiAz: true }, violating: {} },
  })],
});
`,
    );
    const run = await preview(await project(workspace(), "code"), { pack });
    expect(levelsIn(run), run.output).toEqual(["advisory"]);
    expect(run.events.map(({ policyName }) => policyName)).toContain("own-database-multi-az");
    expect(run.output).toContain("own-pack@v1.2.3");
  });

  test("the engine's own configuration of a rule holds", async () => {
    const directory = await project(workspace(), "rule");
    const switchedOff = await preview(directory, {
      configuration: { "aws-rds-storage-encrypted": "disabled" },
    });
    expect(levelsIn(switchedOff), switchedOff.output).toEqual([]);
    const advisory = await preview(directory, {
      configuration: {
        "aws-rds-storage-encrypted": "advisory",
        "aws-rds-backups-retained": { minimumDays: 30 },
      },
    });
    expect(levelsIn(advisory), advisory.output).toEqual(["advisory"]);
    expect(advisory.output).toContain("backupRetentionPeriod is 7, expected at least 30");
  });

  test.each([
    [
      { ALCAZABA_PROFILE: "es-ens-hihg" },
      'alcazaba: environment: ALCAZABA_PROFILE is "es-ens-hihg", expected one of: es-ens-basic, es-ens-medium, es-ens-high, eu-gdpr, fr-circle-1, fr-circle-2, fr-circle-3, ma-dnssi. Did you mean "es-ens-high"?',
    ],
    [
      { ALCAZABA_PROFIL: "es-ens-basic" },
      "alcazaba: environment: ALCAZABA_PROFIL is not known, expected a setting: profile,",
    ],
    [{ ALCAZABA_LEVELS: "7" }, "alcazaba: environment: ALCAZABA_LEVELS is 7, expected an object."],
  ])("%o stops the run with one message", async (env, message) => {
    const directory = await project(workspace(), `wrong-${Object.values(env).join("-")}`);
    const run = await preview(directory, { env });
    expect(run.exitCode).not.toBe(0);
    expect(run.output).toContain(message);
    expect(run.output).not.toMatch(/^\s+at /m);
  });
});
