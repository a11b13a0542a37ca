import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as grpc from "@grpc/grpc-js";
import type { PluginInfo } from "@pulumi/pulumi/proto/plugin_pb";
import { ResourceProviderClient } from "@pulumi/pulumi/proto/provider_grpc_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "../../support/repository";
import { describeEngine } from "./describe-engine";
import type { PolicyFinding, PulumiWorkspace, Run } from "./pulumi";

const SHOWING_PACK = join(__dirname, "fixtures/showing-pack");
const UNKNOWN = "(unknown)";

const PROGRAM = `const pulumi = require("@pulumi/pulumi");
const aws = require("@pulumi/aws/provider");
const { getRegionOutput } = require("@pulumi/aws/getRegion");
const { Instance } = require("@pulumi/aws/rds/instance");
const { Bucket } = require("@pulumi/aws/s3/bucket");
const { BucketPolicy } = require("@pulumi/aws/s3/bucketPolicy");
const { BucketVersioning } = require("@pulumi/aws/s3/bucketVersioning");
const { Subnet } = require("@pulumi/azure-native/network/subnet");
const { ResourceGroup } = require("@pulumi/azure-native/resources/resourceGroup");
const { StorageAccount } = require("@pulumi/azure-native/storage/storageAccount");

const spain = new aws.Provider("spain", {
  region: "eu-south-2",
  defaultTags: { tags: { owner: "registry" } },
});
const govCloud = new aws.Provider("gov-cloud", { region: "us-gov-west-1" });

const bucket = new Bucket("Records", { tags: { class: "high" } }, { provider: spain });
new BucketVersioning(
  "records",
  { bucket: bucket.id, versioningConfiguration: { status: "Enabled" } },
  { provider: spain },
);
new BucketPolicy(
  "records",
  {
    bucket: bucket.id,
    policy: { Version: "2012-10-17", Statement: [{ Effect: "Deny", Resource: bucket.arn }] },
  },
  { provider: spain },
);
new Instance(
  "register",
  { instanceClass: "db.t4g.micro", password: new pulumi.Config().requireSecret("password") },
  { provider: govCloud },
);

const group = new ResourceGroup("portal");
new StorageAccount("records", {
  resourceGroupName: group.name,
  kind: "StorageV2",
  sku: { name: "Standard_ZRS" },
});
new Subnet("front", { resourceGroupName: group.name, virtualNetworkName: "portal" });

exports.region = getRegionOutput({}, { provider: govCloud }).region;
`;

const CREATED = [
  "aws:rds/instance:Instance register",
  "aws:s3/bucket:Bucket Records",
  "aws:s3/bucketPolicy:BucketPolicy records",
  "aws:s3/bucketVersioning:BucketVersioning records",
  "azure-native:network:Subnet front",
  "azure-native:resources:ResourceGroup portal",
  "azure-native:storage:StorageAccount records",
];

interface Shown {
  readonly type: string;
  readonly name: string;
  readonly props: Record<string, unknown>;
}

/** What the pack saw of a resource. */
function shown(run: Run, policy: "inputs" | "state", token: string): Shown["props"] {
  const seen = run.policyFindings
    .filter(({ policyName }) => policyName === policy)
    .map(({ message }) => JSON.parse(message.slice(message.indexOf("\n") + 1)) as Shown)
    .find(({ type }) => type === token);
  if (seen === undefined) {
    throw new Error(`${policy}: no ${token}\n${run.output}`);
  }
  return seen.props;
}

function write(workspace: PulumiWorkspace, name: string, program: string): string {
  const source = join(workspace.folder, "sources", name);
  mkdirSync(source, { recursive: true });
  writeFileSync(join(source, "Pulumi.yaml"), `name: ${name}\nruntime: nodejs\n`);
  writeFileSync(join(source, "package.json"), '{"main":"index.js"}');
  writeFileSync(join(source, "index.js"), program);
  return source;
}

describeEngine("doubles of the providers", (workspace) => {
  let directory: string;
  let preview: Run;
  let createdByPreview: readonly string[];
  let up: Run;

  beforeAll(async () => {
    directory = await workspace().init(write(workspace(), "portal", PROGRAM), "test");
    await workspace().config(directory, "azure-native:location", "spaincentral");
    await workspace().config(directory, "password", "hush-hush", { secret: true });
    preview = await workspace().preview(directory, { policyPack: SHOWING_PACK });
    createdByPreview = workspace().created();
    up = await workspace().up(directory, { policyPack: SHOWING_PACK });
  }, 180_000);

  test("a preview succeeds and creates nothing", () => {
    expect(preview.exitCode, preview.output).toBe(0);
    expect(createdByPreview).toEqual([]);
  });

  test("an update succeeds and creates everything once", () => {
    expect(up.exitCode, up.output).toBe(0);
    expect([...workspace().created()].sort()).toEqual(CREATED);
  });

  test("findings come with their pack, policy, level, severity and resource", () => {
    expect(preview.policyFindings).toContainEqual({
      policyName: "inputs",
      policyPackName: "showing-pack",
      message: expect.stringMatching(/^Inputs of each resource\n\{"type":"aws:s3\/bucket:Bucket"/),
      enforcementLevel: "advisory",
      severity: "low",
      urn: "urn:pulumi:test::portal::aws:s3/bucket:Bucket::Records",
    } satisfies PolicyFinding);
  });

  test("AWS: inputs have their automatic name, their region and all their tags", () => {
    expect(shown(preview, "inputs", "aws:s3/bucket:Bucket")).toEqual({
      bucket: expect.stringMatching(/^records-[0-9a-f]{7}$/),
      region: "eu-south-2",
      tags: { class: "high" },
      tagsAll: { class: "high", owner: "registry" },
    });
  });

  test("AWS: inputs have the defaults of the schema that aren't false, zero or empty", () => {
    const inputs = shown(preview, "inputs", "aws:rds/instance:Instance");
    expect(inputs).toMatchObject({
      autoMinorVersionUpgrade: true,
      identifier: expect.stringMatching(/^register[0-9a-f]{7}$/),
      region: "us-gov-west-1",
    });
    expect(inputs).not.toHaveProperty("publiclyAccessible");
  });

  test("AWS: what the cloud gives is unknown at preview, what nobody gives is absent", () => {
    const state = shown(preview, "state", "aws:s3/bucket:Bucket");
    expect(state).toMatchObject({ arn: UNKNOWN, acl: UNKNOWN, region: "eu-south-2" });
    expect(state).not.toHaveProperty("forceDestroy");
  });

  test("AWS: inputs that follow from another resource are unknown at preview", () => {
    const { bucket } = shown(preview, "inputs", "aws:s3/bucketVersioning:BucketVersioning");
    expect(bucket).toBe(UNKNOWN);
    const { policy } = shown(preview, "inputs", "aws:s3/bucketPolicy:BucketPolicy");
    expect(policy).toBe(UNKNOWN);
  });

  test("AWS: an update makes them known", () => {
    const { bucket, arn } = shown(up, "state", "aws:s3/bucket:Bucket");
    expect(arn).toBe(`arn:aws:s3:::${bucket}`);
    expect(shown(up, "inputs", "aws:s3/bucketVersioning:BucketVersioning").bucket).toBe(bucket);
    expect(shown(up, "inputs", "aws:s3/bucketPolicy:BucketPolicy").policy).toBe(
      `{"Statement":[{"Effect":"Deny","Resource":"${arn}"}],"Version":"2012-10-17"}`,
    );
    const { identifier, arn: instance } = shown(up, "state", "aws:rds/instance:Instance");
    expect(instance).toBe(`arn:aws-us-gov:rds:us-gov-west-1:111122223333:db:${identifier}`);
  });

  test("Azure: inputs have their automatic name, the configured location and a version", () => {
    expect(shown(preview, "inputs", "azure-native:storage:StorageAccount")).toMatchObject({
      accountName: expect.stringMatching(/^records[0-9a-f]{8}$/),
      azureApiVersion: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      location: "spaincentral",
      resourceGroupName: UNKNOWN,
    });
    expect(shown(preview, "inputs", "azure-native:network:Subnet").subnetName).toBe("front");
  });

  test("Azure: everything that was not set is unknown at preview", () => {
    expect(shown(preview, "state", "azure-native:storage:StorageAccount")).toMatchObject({
      kind: "StorageV2",
      minimumTlsVersion: UNKNOWN,
      name: UNKNOWN,
    });
  });

  test("Azure: an update answers with the body and not with the address", () => {
    const { accountName } = shown(up, "inputs", "azure-native:storage:StorageAccount");
    const state = shown(up, "state", "azure-native:storage:StorageAccount");
    expect(state).toMatchObject({ name: accountName, type: "Microsoft.Storage/storageAccounts" });
    expect(state).not.toHaveProperty("resourceGroupName");
  });

  test("secrets stay secret in the state", async () => {
    const { stdout } = await workspace().pulumi(directory, ["stack", "export"]);
    expect(stdout).toContain('"password"');
    expect(stdout).not.toContain("hush-hush");
  });

  test("provider functions answer for their provider, or say that they can't", async () => {
    const { stdout } = await workspace().pulumi(directory, ["stack", "output", "region"]);
    expect(stdout.trim()).toBe("us-gov-west-1");
    const asking = write(
      workspace(),
      "asking",
      'require("@pulumi/aws/ec2/getAmi").getAmiOutput({ owners: ["self"] });\n',
    );
    const run = await workspace().preview(await workspace().init(asking, "test"));
    expect(run.exitCode).not.toBe(0);
    expect(run.output).toContain("the program asks the cloud (aws:ec2/getAmi:getAmi)");
  });

  test("a second preview has nothing to do, and names stay", async () => {
    const again = await workspace().preview(directory, { policyPack: SHOWING_PACK });
    expect(again.output).toMatch(/ \d+ unchanged/);
    expect(again.output).not.toMatch(/ to (?:create|update|replace)/);
    const { bucket } = shown(again, "inputs", "aws:s3/bucket:Bucket");
    expect(bucket).toBe(shown(up, "inputs", "aws:s3/bucket:Bucket").bucket);
  });

  test("an exported state can be judged", async () => {
    const state = join(workspace().folder, "state.json");
    await workspace().pulumi(directory, ["stack", "export", "--file", state]);
    const run = await workspace().analyze(state, { policyPack: SHOWING_PACK });
    expect(run.exitCode, run.output).toBe(0);
    expect(shown(run, "inputs", "aws:s3/bucket:Bucket")).toEqual(
      shown(up, "inputs", "aws:s3/bucket:Bucket"),
    );
  });

  test("the engine's configuration of a policy holds", async () => {
    const run = await workspace().preview(directory, {
      policyPack: SHOWING_PACK,
      policyPackConfig: { inputs: "disabled" },
    });
    expect(new Set(run.policyFindings.map(({ policyName }) => policyName))).toEqual(
      new Set(["state"]),
    );
  });
});

describe("a double in a process of its own", () => {
  /** Lets Node.js read the TypeScript of this folder as it is. */
  const READ_TYPESCRIPT = `require(${JSON.stringify(
    join(ROOT, "policypack/dist/pulumi/typescript-loader.js"),
  )}).loadTypeScriptWith(${JSON.stringify(ROOT)});
require("node:module").runMain(process.argv[1]);`;

  function start(name: string) {
    const program = join(__dirname, "provider-double.ts");
    return spawn(process.execPath, ["-e", READ_TYPESCRIPT, program, name], { cwd: ROOT });
  }

  test("prints its port and says its version, as a plugin does", async () => {
    const double = start("azure-native");
    try {
      const port = await new Promise((resolve, reject) => {
        double.stdout.once("data", (line: Buffer) => resolve(line.toString().trim()));
        double.stderr.once("data", (line: Buffer) => reject(new Error(line.toString())));
      });
      expect(port).toMatch(/^\d+$/);
      const client = new ResourceProviderClient(
        `127.0.0.1:${port}`,
        grpc.credentials.createInsecure(),
      );
      const info = await new Promise<PluginInfo>((resolve, reject) => {
        client.getPluginInfo(new Empty(), (error, answer) =>
          error === null ? resolve(answer) : reject(error),
        );
      });
      client.close();
      expect(info.getVersion()).toBe(
        require(join(ROOT, "node_modules/@pulumi/azure-native/package.json")).version,
      );
    } finally {
      double.kill();
    }
  });
});
