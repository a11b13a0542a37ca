// Facts about resource types, read from the installed provider SDKs: which types have a place of
// their own, and under which older tokens a type may appear.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, toJson } from "./files.mjs";

const TOKEN = /__pulumiType = '([^']+)'/;
const ALIASES = /const aliasOpts = .*/;
const ALIAS = /type: "([^"]+)"/g;

function* resourceFiles(sdk) {
  const root = join(ROOT, "node_modules/@pulumi", sdk);
  for (const module of readdirSync(root, { withFileTypes: true })) {
    if (!module.isDirectory() || ["types", "node_modules", "config"].includes(module.name))
      continue;
    for (const file of readdirSync(join(root, module.name))) {
      if (!file.endsWith(".js") || file === "index.js" || file.startsWith("get")) continue;
      const path = join(root, module.name, file);
      const code = readFileSync(path, "utf8");
      const token = TOKEN.exec(code)?.[1];
      if (token !== undefined) {
        yield { token, code, declaration: readFileSync(path.replace(/\.js$/, ".d.ts"), "utf8") };
      }
    }
  }
}

function argumentsOf(declaration) {
  const start = declaration.search(/export interface \w+Args \{/);
  return start < 0 ? "" : declaration.slice(start);
}

function hasInput(declaration, name) {
  return new RegExp(`^ {4}${name}\\??: `, "m").test(argumentsOf(declaration));
}

const withoutVersion = (token) => token.replace(/\/v\d+[a-z]*(?=:)/, "");

/** Older tokens that mean exactly one type of today, and that no type of today uses itself. */
function aliasesOf(types) {
  const today = new Set(types.map(({ token }) => token));
  const meanings = new Map();
  for (const { token, code } of types) {
    for (const [, alias] of (ALIASES.exec(code)?.[0] ?? "").matchAll(ALIAS)) {
      const old = withoutVersion(alias);
      if (!today.has(old)) meanings.set(old, (meanings.get(old) ?? new Set()).add(token));
    }
  }
  return Object.fromEntries(
    [...meanings]
      .filter(([, tokens]) => tokens.size === 1)
      .map(([old, tokens]) => [old, [...tokens][0]])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** @returns {Map<string, string>} path → content */
export function generateSdkFacts() {
  const aws = [...resourceFiles("aws")];
  const azure = [...resourceFiles("azure-native")];
  const tokensOf = (types) => types.map(({ token }) => token).sort();
  return new Map([
    [
      "policypack/knowledge/aws-types.json",
      toJson({
        source: "generated from the argument types of @pulumi/aws",
        global: tokensOf(aws.filter(({ declaration }) => !hasInput(declaration, "region"))),
        aliases: aliasesOf(aws),
      }),
    ],
    [
      "policypack/knowledge/azure-types.json",
      toJson({
        source: "generated from the argument types of @pulumi/azure-native",
        located: tokensOf(azure.filter(({ declaration }) => hasInput(declaration, "location"))),
        aliases: aliasesOf(azure),
      }),
    ],
  ]);
}
