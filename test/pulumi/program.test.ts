import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { previewProgram } from "../../policypack/dist/pulumi/program";
import { ROOT } from "../support/repository";

// Inside the repository, so that programs find its node_modules as a project finds its own.
mkdirSync(join(ROOT, "test/.tmp"), { recursive: true });
const folder = mkdtempSync(join(ROOT, "test/.tmp/program-"));
let count = 0;

afterAll(() => rmSync(folder, { recursive: true }));

function preview(code: string, file = "index.js", configuration: Record<string, string> = {}) {
  const directory = join(folder, `program-${count++}`);
  mkdirSync(directory);
  writeFileSync(join(directory, file), code);
  writeFileSync(join(directory, "package.json"), JSON.stringify({ main: file }));
  return previewProgram({ directory, configuration });
}

const IN_SPAIN = { "aws:region": "eu-south-2" };

test("names file and line of a resource in JavaScript", async () => {
  const { findings } = await preview(
    `const aws = require("@pulumi/aws/rds");

new aws.Instance("register", { instanceClass: "db.t4g.micro" });
`,
    "index.js",
    IN_SPAIN,
  );
  const found = findings.find(({ ruleId }) => ruleId === "aws-rds-storage-encrypted");
  expect(found).toMatchObject({
    name: "register",
    kind: "violating",
    source: { file: "index.js", line: 3 },
  });
});

test("names the line of the TypeScript that was written, not of what it compiles to", async () => {
  const { findings } = await preview(
    `import * as rds from "@pulumi/aws/rds";
interface Unused {
  readonly a: string;
}

export const register = new rds.Instance("register", { instanceClass: "db.t4g.micro" });
`,
    "index.ts",
    IN_SPAIN,
  );
  expect(findings[0]?.source).toEqual({ file: "index.ts", line: 6 });
});

test("knows what is taken over by the id that it has", async () => {
  const { findings } = await preview(
    `const aws = require("@pulumi/aws");

const vpc = new aws.ec2.Vpc("vpc", { cidrBlock: "10.0.0.0/16" });
const igw = new aws.ec2.InternetGateway("igw", { vpcId: vpc.id });
const table = new aws.ec2.RouteTable("table", { vpcId: vpc.id, routes: [{ cidrBlock: "0.0.0.0/0", gatewayId: igw.id }] });
const subnet = new aws.ec2.Subnet("subnet", { vpcId: vpc.id, cidrBlock: "10.0.1.0/24" });
new aws.ec2.RouteTableAssociation("use", { subnetId: subnet.id, routeTableId: table.id });
const ingress = [{ protocol: "tcp", fromPort: 22, toPort: 22, cidrBlocks: ["0.0.0.0/0"] }];
new aws.ec2.SecurityGroup("open", { vpcId: vpc.id, ingress }, { import: "sg-0123456789abcdef0" });
new aws.ec2.Instance("web", { subnetId: subnet.id, associatePublicIpAddress: true, vpcSecurityGroupIds: ["sg-0123456789abcdef0"] });
`,
    "index.js",
    IN_SPAIN,
  );
  const found = findings.find(
    ({ ruleId }) => ruleId === "network-administration-closed-to-internet",
  );
  expect(found).toMatchObject({ name: "open", kind: "violating" });
});

test("knows what depends on what, also by outputs that are unknown yet", async () => {
  const { findings } = await preview(
    `const s3 = require("@pulumi/aws/s3");
const bucket = new s3.Bucket("records", {});
new s3.BucketVersioning("records", {
  bucket: bucket.id,
  versioningConfiguration: { status: "Enabled" },
});
`,
    "index.js",
    IN_SPAIN,
  );
  expect(findings.filter(({ ruleId }) => ruleId === "aws-s3-bucket-versioned")).toEqual([]);
});

test("takes settings and provider configuration from the stack's configuration", async () => {
  const code = `new (require("@pulumi/aws/s3").Bucket)("records");`;
  const residency = async (configuration: Record<string, string>) =>
    (await preview(code, "index.js", configuration)).findings.filter(
      ({ ruleId }) => ruleId === "residency-primary-place-allowed",
    );
  expect(await residency({ "aws:region": "eu-west-1" })).toHaveLength(1);
  expect(
    await residency({ "aws:region": "eu-west-1", "alcazaba:classification": "internal" }),
  ).toEqual([]);
});

test("shows no secret", async () => {
  const result = await preview(
    `const pulumi = require("@pulumi/pulumi");
new (require("@pulumi/aws/rds").Instance)("register", {
  instanceClass: "db.t4g.micro",
  storageEncrypted: pulumi.secret("hunter2"),
});
`,
    "index.js",
    IN_SPAIN,
  );
  expect(result.findings.some(({ message }) => message.includes("a secret value"))).toBe(true);
  expect(JSON.stringify(result)).not.toContain("hunter2");
});

test("runs a program that exports an asynchronous function", async () => {
  const { resources } = await preview(
    `module.exports = async () => {
  await new Promise((resolve) => setTimeout(resolve, 5));
  new (require("@pulumi/aws/s3").Bucket)("records");
};`,
  );
  expect(resources).toBe(1);
});

test("hands on what a program throws", async () => {
  await expect(preview(`throw new Error("no such key");`)).rejects.toThrow("no such key");
});

test("says which question only a cloud can answer", async () => {
  await expect(
    preview(`require("@pulumi/aws/ec2").getAmi({ owners: ["amazon"] });`, "index.js", IN_SPAIN),
  ).rejects.toThrow("aws:ec2/getAmi:getAmi");
});

test("refuses settings that can't be used", async () => {
  await expect(preview("", "index.js", { "alcazaba:profil": "es-ens-high" })).rejects.toThrow(
    "stack configuration: alcazaba:profil is not known",
  );
});
