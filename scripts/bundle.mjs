// Joins what three lists import into few files of the build. Loading hundreds of small files costs a
// tenth of a second in every preview; the compiler writes them one by one.
import { writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { rolldown } from "rolldown";
import { ROOT } from "./generate/files.mjs";

const PACK = join(ROOT, "policypack");
const BUILD = join(PACK, "dist");

/** Each list's module, and where its file goes. */
const LISTS = {
  "network/topology-of": "joined/topology-of",
  "network/segmentation": "joined/segmentation",
  "residency/extractors": "residency/extractors",
  "rules/index": "rules/index",
};

/** What only a complete stack asks for is loaded when it is asked for, not when the pack starts. */
const DEFERRED = {
  "network/topology-of": "topologyOf",
  "network/segmentation": "Segmentation",
};

/** What is joined, relative to the pack; whatever else it imports stays as the compiler wrote it. */
const JOINED = /^(network|residency\/(aws|azure|shared)|resources|rules)\//;

const keepOthersOutside = {
  name: "keep-others-outside",
  resolveId(source, importer) {
    if (importer === undefined) return null;
    if (!source.startsWith(".")) return { id: source, external: true };
    const target = relative(PACK, resolve(dirname(importer), source)).replaceAll("\\", "/");
    return JOINED.test(target) ? null : { id: join(PACK, target), external: "relative" };
  },
};

const bundle = await rolldown({
  input: Object.fromEntries(
    Object.entries(LISTS).map(([list, file]) => [file, join(PACK, `${list}.ts`)]),
  ),
  platform: "node",
  plugins: [keepOthersOutside],
});
await bundle.write({
  dir: BUILD,
  format: "cjs",
  exports: "named",
  sourcemap: true,
  entryFileNames: "[name].js",
  chunkFileNames: "joined/[name].js",
  codeSplitting: { groups: [{ name: "resources", test: /policypack[\\/]resources[\\/]/ }] },
});
await bundle.close();

for (const [module, exported] of Object.entries(DEFERRED)) {
  writeFileSync(
    join(BUILD, `${module}.js`),
    `Object.defineProperty(exports, "${exported}", { enumerable: true, get: () => require("../${LISTS[module]}").${exported} });\n`,
  );
}
