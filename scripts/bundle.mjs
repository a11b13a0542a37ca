// Joins what one list imports into one file of the build. Loading hundreds of small files costs a
// tenth of a second in every preview; the compiler writes them one by one.
import { dirname, join, relative, resolve } from "node:path";
import { rolldown } from "rolldown";
import { ROOT } from "./generate/files.mjs";

const PACK = join(ROOT, "policypack");

/** Each list with the folders that go into its file; whatever else it imports stays outside. */
const BUNDLES = [
  { list: "residency/extractors", folders: /^(residency\/(aws|azure|shared)|resources)\// },
  { list: "rules/index", folders: /^(rules|resources)\// },
];

/** Leaves imports of other folders as they are, relative to where the bundle will stand. */
function keepOutside(home, folders) {
  return {
    name: "keep-outside",
    resolveId(source, importer) {
      if (importer === undefined) return null;
      if (!source.startsWith(".")) return { id: source, external: true };
      const target = resolve(dirname(importer), source);
      if (folders.test(relative(PACK, target).replaceAll("\\", "/"))) return null;
      const id = relative(home, target).replaceAll("\\", "/");
      return { id: id.startsWith(".") ? id : `./${id}`, external: true };
    },
  };
}

for (const { folders, list } of BUNDLES) {
  const input = join(PACK, `${list}.ts`);
  const bundle = await rolldown({
    input,
    platform: "node",
    plugins: [keepOutside(dirname(input), folders)],
  });
  await bundle.write({
    file: join(PACK, "dist", `${list}.js`),
    format: "cjs",
    exports: "named",
    sourcemap: true,
  });
  await bundle.close();
}
