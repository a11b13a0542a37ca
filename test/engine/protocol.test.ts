import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import * as grpc from "@grpc/grpc-js";
import { AnalyzerClient } from "@pulumi/pulumi/proto/analyzer_grpc_pb";
import * as analyzer from "@pulumi/pulumi/proto/analyzer_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fillRequest, UNKNOWN_MARK, urnOf, wireSecret } from "../support/analyzer";
import { ROOT } from "../support/repository";

const RUNNER = createRequire(__filename).resolve("@pulumi/pulumi/cmd/run-policy-pack");

/** The port that a pack prints once it is ready. */
function portOf(pack: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    pack.stdout?.once("data", (line: Buffer) => resolve(line.toString().trim()));
    pack.once("exit", (code) => reject(new Error(`the pack ended with status ${code}`)));
  });
}

/**
 * The compiled pack in its own process, spoken to as the engine speaks to it for a program in
 * YAML or Python: there is no Node.js program, and no Pulumi SDK on the other side.
 */
describe("the analyzer protocol, without a Node.js program", () => {
  let pack: ChildProcess;
  let client: AnalyzerClient;

  beforeAll(async () => {
    pack = spawn(process.execPath, [RUNNER, "127.0.0.1:1", join(ROOT, "policypack")], {
      cwd: join(ROOT, "policypack"),
      stdio: ["ignore", "pipe", "ignore"],
    });
    const port = await portOf(pack);
    client = new AnalyzerClient(`127.0.0.1:${port}`, grpc.credentials.createInsecure());
  }, 60_000);

  afterAll(() => {
    client.close();
    pack.kill();
  });

  function ask<Request, Response>(
    method: (
      request: Request,
      callback: (error: grpc.ServiceError | null, response: Response) => void,
    ) => unknown,
    request: Request,
  ): Promise<Response> {
    return new Promise((resolve, reject) => {
      method.call(client, request, (error, response) =>
        error === null ? resolve(response) : reject(error),
      );
    });
  }

  test("names itself, its version and every policy with its metadata", async () => {
    const info = await ask<Empty, analyzer.AnalyzerInfo>(client.getAnalyzerInfo, new Empty());
    expect(info.getName()).toBe("alcazaba");
    expect(info.getSupportsconfig()).toBe(true);
    const rule = info
      .getPoliciesList()
      .find((policy) => policy.getName() === "aws-rds-backups-retained");
    expect(rule?.getConfigschema()?.getProperties()?.toJavaScript()).toMatchObject({
      minimumDays: { type: "integer", default: 7 },
    });
    expect(rule?.getRemediationSteps()).not.toBe("");
    expect(rule?.getUrl()).toMatch(/^https:/);
  });

  test("judges a resource as Python would register it, and hides its secret", async () => {
    const database = {
      type: "aws:rds/instance:Instance",
      name: "register",
      properties: {
        storageEncrypted: false,
        backupRetentionPeriod: UNKNOWN_MARK,
        publiclyAccessible: wireSecret(true),
      },
      provider: { region: "eu-south-2" },
    };
    const request = () => fillRequest(new analyzer.AnalyzeRequest(), database, database.properties);
    await ask(client.remediate, request());
    const response = await ask<analyzer.AnalyzeRequest, analyzer.AnalyzeResponse>(
      client.analyze,
      request(),
    );
    const found = response
      .getDiagnosticsList()
      .map((diagnostic) => [
        diagnostic.getPolicyname(),
        diagnostic.getEnforcementlevel(),
        diagnostic.getUrn(),
      ]);
    const { ADVISORY, MANDATORY } = analyzer.EnforcementLevel;
    expect(found).toEqual([
      ["aws-rds-backups-retained", ADVISORY, urnOf(database)],
      ["aws-rds-instance-not-publicly-accessible", MANDATORY, urnOf(database)],
      ["aws-rds-storage-encrypted", MANDATORY, urnOf(database)],
      ["residency-data-class-declared", MANDATORY, urnOf(database)],
    ]);
    const exposed = response.getDiagnosticsList()[1]?.getMessage();
    expect(exposed).toContain("publiclyAccessible is a secret value (not shown)");
  });
});
