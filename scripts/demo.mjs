// Runs the example programs without CLI, credentials or cloud and prints what the pack finds:
// demo.mjs [--config KEY=VALUE]… [EXAMPLE]…
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ROOT } from "./generate/files.mjs";

const require = createRequire(import.meta.url);
const { previewProgram } = require("../policypack/dist/pulumi/program.js");
const { toResidencyTable } = require("../policypack/dist/report/residency-table.js");
const { toText } = require("../policypack/dist/report/text.js");

const { positionals: wanted, values } = parseArgs({
  allowPositionals: true,
  options: { config: { type: "string", multiple: true, default: [] } },
});

/** As `pulumi config set` writes them: a key without a namespace is the project's own. */
function configurationOf(project) {
  return Object.fromEntries(
    values.config.map((entry) => {
      const [key, ...value] = entry.split("=");
      return [key.includes(":") ? key : `${project}:${key}`, value.join("=")];
    }),
  );
}

const examples = readdirSync(join(ROOT, "examples"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && (wanted.length === 0 || wanted.includes(entry.name)))
  .map((entry) => entry.name)
  .sort();

if (examples.length === 0) {
  console.error(`no such example: ${wanted.join(", ")}; see the folders in examples/`);
  process.exit(2);
}

for (const name of examples) {
  console.log(`\n━━ examples/${name}\n`);
  const preview = await previewProgram({
    directory: join(ROOT, "examples", name),
    configuration: configurationOf(name),
  });
  process.stdout.write(toText(preview.findings));
  console.log(`${preview.summary}\n\n${toResidencyTable(preview.residency)}`);
}
