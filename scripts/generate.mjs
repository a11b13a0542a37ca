// Writes every file that is made from another: `npm run generate`. With --check it only compares,
// and expects the build to be up to date.
import { execSync } from "node:child_process";
import { ROOT, settle } from "./generate/files.mjs";
import {
  generateExtractorIndex,
  generateReaderIndex,
  generateResourceIndexes,
  generateRulesIndex,
} from "./generate/indexes.mjs";
import { generateSdkFacts } from "./generate/sdk-facts.mjs";

const check = process.argv.includes("--check");

/** Made from text alone, before anything can be compiled. */
const sources = new Map([
  ...generateSdkFacts(),
  ...generateResourceIndexes(),
  ...generateExtractorIndex(),
  ...generateReaderIndex(),
  ...generateRulesIndex(),
]);
const stale = settle(sources, [], check);
if (!check) {
  execSync("npm run build", { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
}

/** Made from what the compiled pack says about itself. */
const { generateSettingsSchema } = await import("./generate/settings-schema.mjs");
const { generateDocs } = await import("./generate/docs.mjs");
const { generateCoveragePage } = await import("./generate/coverage.mjs");
stale.push(...settle(generateSettingsSchema(), [], check));
stale.push(...settle(generateDocs(), ["docs/rules"], check));
stale.push(...settle(generateCoveragePage(), [], check));

for (const path of stale) {
  console.log(check ? `out of step: ${path}` : `wrote ${path}`);
}
if (check && stale.length > 0) {
  console.log("run npm run generate and commit the result");
  process.exitCode = 1;
}
