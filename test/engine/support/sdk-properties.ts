import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const requireHere = createRequire(__filename);

/** A property that a program may set. */
export interface SdkInput {
  readonly required: boolean;
  /** As TypeScript writes it, up to the first line's end. */
  readonly type: string;
}

/** A property that a resource has afterwards, whether set or given by the cloud. */
export interface SdkOutput {
  /** Absent where nobody set it: the cloud gives it no value of its own. */
  readonly optional: boolean;
  readonly type: string;
}

/** What an SDK declares of a resource type. */
export interface SdkType {
  readonly inputs: ReadonlyMap<string, SdkInput>;
  readonly outputs: ReadonlyMap<string, SdkOutput>;
  /** Of Azure's interface, where the type belongs to one. */
  readonly apiVersion: string | undefined;
}

const UNDECLARED: SdkType = { inputs: new Map(), outputs: new Map(), apiVersion: undefined };
const known = new Map<string, SdkType>();
const listed = new Map<string, readonly string[]>();

/** Reads a type from its SDK's declarations, once. Undeclared types have no properties. */
export function sdkTypeOf(token: string): SdkType {
  let type = known.get(token);
  if (type === undefined) {
    const path = fileOf(token);
    type = path === undefined ? UNDECLARED : parseDeclarations(readFileSync(path, "utf8"));
    known.set(token, type);
  }
  return type;
}

/**
 * `aws:s3/bucketPolicy:BucketPolicy` stands in `s3/bucketPolicy`, `azure-native:storage:Table` in
 * `storage/table`, and so does `azure-native:storage/v20230101:Table`, of another version.
 */
function fileOf(token: string): string | undefined {
  const [sdk = "", module = "", label = ""] = token.split(":");
  const root = dirname(requireHere.resolve(`@pulumi/${sdk}/package.json`));
  const [folder = "", name = ""] = module.split("/");
  const wanted = `${sdk === "aws" ? name : label}.d.ts`.toLowerCase();
  // The SDKs don't agree with their tokens on capitals: `iPSet` there, `ipset.d.ts` here.
  const file = filesIn(join(root, folder)).find((candidate) => candidate.toLowerCase() === wanted);
  return file === undefined ? undefined : join(root, folder, file);
}

function filesIn(folder: string): readonly string[] {
  let files = listed.get(folder);
  if (files === undefined) {
    files = existsSync(folder) ? readdirSync(folder) : [];
    listed.set(folder, files);
  }
  return files;
}

function parseDeclarations(text: string): SdkType {
  const args = text.search(/^export interface \w+Args \{$/m);
  const resource = args === -1 ? text : text.slice(0, args);
  const outputs = [...resource.matchAll(/^ {4}readonly (\w+): pulumi\.Output<([\s\S]*?)>;$/gm)];
  const inputs = args === -1 ? [] : [...text.slice(args).matchAll(/^ {4}(\w+)(\??): (.*)$/gm)];
  return {
    inputs: new Map(
      inputs.map(([, name = "", optional, type = ""]) => [
        name,
        { required: optional === "", type },
      ]),
    ),
    outputs: new Map(
      outputs.map(([, name = "", type = ""]) => [
        name,
        {
          optional: /\| undefined$/.test(type),
          type: type.replace(/ \| undefined$/, ""),
        },
      ]),
    ),
    apiVersion: /Uses Azure REST API version ([\w-]+)/.exec(text)?.[1],
  };
}
