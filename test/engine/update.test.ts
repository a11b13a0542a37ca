import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../support/repository";
import { describeEngine } from "./support/describe-engine";

const PACK = join(ROOT, "policypack");

/** A database in the open behind a network that is fine; the log group follows the database. */
function program(publiclyAccessible: boolean): string {
  return `const rds = require("@pulumi/aws/rds");
const ec2 = require("@pulumi/aws/ec2");
const cloudwatch = require("@pulumi/aws/cloudwatch");
const aws = require("@pulumi/aws/provider");
const provider = new aws.Provider("spain", { region: "eu-south-2" });
const subnet = new ec2.Subnet("data", { vpcId: "vpc-1", cidrBlock: "10.0.1.0/24" }, { provider });
const group = new ec2.SecurityGroup("register", { vpcId: "vpc-1" }, { provider });
const database = new rds.Instance("register", {
  dbSubnetGroupName: "private",
  vpcSecurityGroupIds: [group.id],
  instanceClass: "db.t4g.micro",
  backupRetentionPeriod: 7,
  publiclyAccessible: ${publiclyAccessible},
  storageEncrypted: true,
  kmsKeyId: "arn:aws:kms:eu-south-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
  tags: { classification: "medio" },
}, { provider, dependsOn: [subnet] });
new cloudwatch.LogGroup("register", {
  retentionInDays: 400,
  name: database.id,
  kmsKeyId: "arn:aws:kms:eu-south-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
  tags: { classification: "medio" },
}, { provider });
`;
}

describeEngine("pulumi up and pulumi policy analyze", (workspace) => {
  async function project(name: string, code: string): Promise<string> {
    const source = join(workspace().folder, `${name}-source`);
    mkdirSync(source);
    writeFileSync(join(source, "Pulumi.yaml"), `name: ${name}\nruntime: nodejs\n`);
    writeFileSync(join(source, "package.json"), '{"main":"index.js"}');
    writeFileSync(join(source, "index.js"), code);
    return workspace().project(source, name);
  }

  test("an update stops before the offending resource is created", async () => {
    const directory = await project("refused", program(true));
    const run = await workspace().run(directory, ["up", "--yes", "--skip-preview"], { pack: PACK });
    expect(run.exitCode, run.output).not.toBe(0);
    expect(run.events.map(({ policyName }) => policyName)).toContain(
      "aws-rds-instance-not-publicly-accessible",
    );
    const created = workspace().created();
    expect(created).toContain("aws:ec2/subnet:Subnet data");
    expect(created.filter((line) => line.startsWith("aws:rds/"))).toEqual([]);
    expect(created.filter((line) => line.startsWith("aws:cloudwatch/"))).toEqual([]);
  });

  test("an exported state is judged without project, login or provider", async () => {
    const directory = await project("exported", program(true));
    const up = await workspace().pulumi(directory, ["up", "--yes", "--skip-preview"]);
    expect(up.exitCode, up.output).toBe(0);
    const state = join(workspace().folder, "state.json");
    await workspace().pulumi(directory, ["stack", "export", "--file", state]);

    const run = await workspace().run(workspace().folder, ["policy", "analyze", "--file", state], {
      pack: PACK,
    });
    expect(run.exitCode, run.output).not.toBe(0);
    expect(run.events.map(({ policyName }) => policyName)).toEqual([
      "aws-rds-instance-not-publicly-accessible",
    ]);
  });
});
