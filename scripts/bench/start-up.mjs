// Time until a pack can answer the engine, against a pack without policies.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../generate/files.mjs";
import { compare } from "./measure.mjs";

const require = createRequire(import.meta.url);
const runner = require.resolve("@pulumi/pulumi/cmd/run-policy-pack");

/** A policy pack in a folder of its own that constructs nothing but an empty `PolicyPack`. */
export function makeEmptyPack() {
  const folder = mkdtempSync(join(tmpdir(), "empty-pack-"));
  writeFileSync(
    join(folder, "PulumiPolicy.yaml"),
    "runtime:\n  name: nodejs\n  options:\n    typescript: false\n",
  );
  writeFileSync(join(folder, "package.json"), '{"name":"empty","version":"0.0.1"}');
  writeFileSync(
    join(folder, "index.js"),
    'const { PolicyPack } = require("@pulumi/policy");\nnew PolicyPack("empty", { policies: [] });\n',
  );
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"), "junction");
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** Starts a pack as the engine does, and ends it once it has printed its port. */
function startPack(folder) {
  return new Promise((resolve, reject) => {
    const pack = spawn(process.execPath, [runner, "127.0.0.1:1", folder], {
      cwd: folder,
      stdio: ["ignore", "pipe", "ignore"],
    });
    let answered = false;
    pack.stdout.on("data", () => {
      answered = true;
      pack.kill("SIGKILL");
    });
    pack.on("error", reject);
    pack.on("exit", () => (answered ? resolve() : reject(new Error(`${folder} did not start`))));
  });
}

/** @returns the comparison of alcazaba's start with that of an empty pack */
export async function benchStartUp(rounds) {
  const empty = makeEmptyPack();
  try {
    return await compare(
      rounds,
      () => startPack(join(ROOT, "policypack")),
      () => startPack(empty.folder),
    );
  } finally {
    empty.remove();
  }
}
