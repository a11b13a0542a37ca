// A real preview with alcazaba, against the same preview with a pack without policies.
import { createRequire } from "node:module";
import { join } from "node:path";
import { ROOT } from "../generate/files.mjs";
import { compare } from "./measure.mjs";
import { makeEmptyPack } from "./start-up.mjs";

const require = createRequire(import.meta.url);
// The engine tests' workspace is TypeScript; the pack brings what reads it.
require("../../policypack/dist/pulumi/typescript-loader.js").loadTypeScriptWith(ROOT);
const { findPulumi, PulumiWorkspace } = require("../../test/engine/support/pulumi.ts");

/** @returns the comparison, or undefined where `pulumi` is not on the PATH */
export async function benchPreview(resources, rounds) {
  if (findPulumi() === undefined) return undefined;
  const workspace = await PulumiWorkspace.open();
  const empty = makeEmptyPack();
  try {
    // In place: the program shares the description of its stack with the other benchmarks.
    const directory = join(ROOT, "scripts/bench/program");
    await workspace.pulumi(directory, ["stack", "init", "dev"]);
    const preview = async (pack) => {
      const env = { BENCH_RESOURCES: String(resources) };
      const command = ["preview", "--policy-pack", pack];
      const { exitCode, output } = await workspace.pulumi(directory, command, env);
      if (exitCode !== 0 || output.includes("alcazaba:")) throw new Error(output);
    };
    return await compare(
      rounds,
      () => preview(join(ROOT, "policypack")),
      () => preview(empty.folder),
    );
  } finally {
    empty.remove();
    workspace.close();
  }
}
