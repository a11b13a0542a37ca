import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT } from "../support/repository";
import { describeEngine } from "./support/describe-engine";

const NPM = process.platform === "win32" ? "npm.cmd" : "npm";

/** Runs npm in a folder; the runtimes of tests that surround it are none of its business. */
function npm(folder: string, ...command: string[]): string {
  return execFileSync(NPM, command, {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}

describeEngine("the package as a user gets it", (workspace) => {
  // Outside the repository, whose node_modules would otherwise be found.
  const folder = mkdtempSync(join(tmpdir(), "alcazaba-package-"));
  const project = join(folder, "project");

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  beforeAll(() => {
    npm(join(ROOT, "policypack"), "pack", "--pack-destination", folder);
    const archive = readdirSync(folder).find((name) => name.endsWith(".tgz"));
    mkdirSync(project);
    writeFileSync(join(project, "Pulumi.yaml"), "name: fresh\nruntime: nodejs\n");
    writeFileSync(
      join(project, "package.json"),
      JSON.stringify({
        name: "fresh",
        private: true,
        dependencies: { "@pulumi/pulumi": "3.248.0" },
        devDependencies: { alcazaba: `file:../${archive}` },
      }),
    );
    writeFileSync(
      join(project, "index.js"),
      `const pulumi = require("@pulumi/pulumi");
new pulumi.CustomResource("aws:rds/instance:Instance", "register", { instanceClass: "db.t4g.micro" });
`,
    );
    npm(
      project,
      "install",
      "--ignore-scripts",
      "--no-audit",
      "--no-fund",
      "--prefer-offline",
      "--omit=peer",
    );
  }, 300_000);

  test("holds what it needs to run, and nothing of its making", () => {
    const files = readdirSync(join(project, "node_modules/alcazaba"), { recursive: true }).map(
      String,
    );
    expect(files).toEqual(
      expect.arrayContaining(["LICENSE", "PulumiPolicy.yaml", "README.md", "package.json"]),
    );
    expect(files.filter((file) => /(?<!\.d)\.ts$|tsconfig|\.tsbuildinfo$/.test(file))).toEqual([]);
  });

  test("brings no provider SDK along", () => {
    expect(readdirSync(join(project, "node_modules/@pulumi")).sort()).toEqual(["policy", "pulumi"]);
  });

  test("previews a fresh project and refuses what it has to refuse", async () => {
    const init = await workspace().pulumi(project, ["stack", "init", "dev"]);
    expect(init.exitCode, init.output).toBe(0);
    await workspace().pulumi(project, ["config", "set", "aws:region", "eu-south-2"]);
    const run = await workspace().run(project, ["preview"], { pack: "node_modules/alcazaba" });
    expect(
      run.events.map(({ policyName }) => policyName),
      run.output,
    ).toContain("aws-rds-storage-encrypted");
    expect(run.exitCode).not.toBe(0);
  });
});
