import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** Reads a file of the repository as text. */
export function read(path) {
  return readFileSync(join(ROOT, path), "utf8");
}

/** All files below a folder, as sorted paths relative to the repository, with forward slashes. */
export function filesBelow(folder) {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
}

/** JSON as the formatter of this repository leaves it. */
export function toJson(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/**
 * Writes generated files, or with `check` only compares.
 * @param {ReadonlyMap<string, string>} files path → content
 * @param {readonly string[]} ownedFolders folders that hold nothing but generated files
 * @returns {string[]} the paths that were out of step
 */
export function settle(files, ownedFolders, check) {
  const stale = [];
  for (const [path, content] of files) {
    if (current(path) !== content) {
      stale.push(path);
      if (!check) {
        mkdirSync(dirname(join(ROOT, path)), { recursive: true });
        writeFileSync(join(ROOT, path), content);
      }
    }
  }
  for (const path of ownedFolders.flatMap(filesIfAny)) {
    if (!files.has(path)) {
      stale.push(path);
      if (!check) {
        rmSync(join(ROOT, path));
      }
    }
  }
  return stale;
}

function current(path) {
  try {
    return read(path).replaceAll("\r\n", "\n");
  } catch {
    return undefined;
  }
}

function filesIfAny(folder) {
  try {
    return filesBelow(folder);
  } catch {
    return [];
  }
}
