import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const requireHere = createRequire(__filename);

/** What an SDK says about the properties of a resource type. */
export interface SdkProperties {
  readonly inputs: ReadonlySet<string>;
  /** Properties that only the cloud sets. */
  readonly outputs: ReadonlySet<string>;
}

const NOTHING: SdkProperties = { inputs: new Set(), outputs: new Set() };
const known = new Map<string, SdkProperties>();

/** Reads from the compiled SDK which inputs and outputs a type has; nothing where it is unknown. */
export function sdkPropertiesOf(token: string): SdkProperties {
  let properties = known.get(token);
  if (properties === undefined) {
    properties = readProperties(token);
    known.set(token, properties);
  }
  return properties;
}

/**
 * `aws:s3/bucketPolicy:BucketPolicy` stands in `s3/bucketPolicy.js`,
 * `azure-native:storage:StorageAccount` in `storage/storageAccount.js`.
 */
function fileOf(token: string): string | undefined {
  const [sdk = "", module = "", type = ""] = token.split(":");
  const root = dirname(requireHere.resolve(`@pulumi/${sdk}/package.json`));
  const [folder = "", file] = module.split("/");
  const name = file ?? type.charAt(0).toLowerCase() + type.slice(1);
  const path = join(root, folder, `${name}.js`);
  return existsSync(path) ? path : undefined;
}

function readProperties(token: string): SdkProperties {
  const path = fileOf(token);
  if (path === undefined) {
    return NOTHING;
  }
  const code = readFileSync(path, "utf8");
  const names = (pattern: RegExp) => [...code.matchAll(pattern)].map(([, name]) => name ?? "");
  const outputs = new Set(names(/resourceInputs\["(\w+)"\] = undefined \/\*out\*\//g));
  const all = names(/resourceInputs\["(\w+)"\] = /g);
  return { inputs: new Set(all.filter((name) => !outputs.has(name))), outputs };
}
