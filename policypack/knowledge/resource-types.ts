import { type InputTree, type Resource, SecretValue } from "../core";
import aws from "./aws-types.json";
import azure from "./azure-types.json";
import type { Cloud } from "./places";

const awsGlobal: ReadonlySet<string> = new Set(aws.global);
const azureLocated: ReadonlySet<string> = new Set(azure.located);
const aliases: ReadonlyMap<string, string> = new Map([
  ...Object.entries(aws.aliases),
  ...Object.entries(azure.aliases),
]);

/**
 * Azure tokens carry an API version when a program asks for one, in the module
 * (`azure-native:storage/v20230101:StorageAccount`) or in a locally generated package
 * (`azure-native_storage_v20230101:storage:StorageAccount`).
 */
const VERSIONED_AZURE = /^azure-native(?:_\w+)?:(\w+)(?:\/v\w+)?:(\w+)$/;

/** `aws:s3/bucketVersioningV2:BucketVersioningV2` and its like: the type of today under another name. */
const S3_TWIN = /^(aws:s3\/\w+)V2:(\w+)V2$/;

/** The token that rules are written for, whatever version, twin or older name a program uses. */
export function canonicalType(token: string): string {
  let type = canonicalTypes.get(token);
  if (type === undefined) {
    type = toCanonical(token);
    canonicalTypes.set(token, type);
  }
  return type;
}

const canonicalTypes = new Map<string, string>();

function toCanonical(token: string): string {
  const [, module, type] = VERSIONED_AZURE.exec(token) ?? [];
  const plain =
    module === undefined || type === undefined ? token : `azure-native:${module}:${type}`;
  const known = aliases.get(plain) ?? plain;
  return known.replace(S3_TWIN, "$1:$2").replace(/^aws:alb\//, "aws:lb/");
}

/** Inputs of `aws:s3/bucketV2:BucketV2` that are lists of at most one there, and one value in Bucket. */
const BUCKET_V2_INPUTS: ReadonlyMap<string, string> = new Map([
  ["loggings", "logging"],
  ["replicationConfigurations", "replicationConfiguration"],
  ["serverSideEncryptionConfigurations", "serverSideEncryptionConfiguration"],
  ["versionings", "versioning"],
  ["websites", "website"],
]);

/** Members of those inputs that differ in the same way. */
const BUCKET_V2_MEMBERS: ReadonlyMap<string, string> = new Map([
  ["applyServerSideEncryptionByDefaults", "applyServerSideEncryptionByDefault"],
  ["destinations", "destination"],
  ["rules", "rule"],
]);

/**
 * The inputs as the canonical type writes them. Only BucketV2 differs from its twin in shape; every
 * other twin, version and alias shares the inputs that rules ask for.
 */
export function canonicalInputs(token: string, inputs: InputTree): InputTree {
  return token === "aws:s3/bucketV2:BucketV2" ? fromBucketV2(inputs) : inputs;
}

/** The canonical name of a property, to keep edges on renamed ones. */
export function canonicalProperty(token: string, property: string): string {
  return token === "aws:s3/bucketV2:BucketV2"
    ? (BUCKET_V2_INPUTS.get(property) ?? property)
    : property;
}

function fromBucketV2(inputs: InputTree): InputTree {
  const renamed = Object.entries(inputs).map(([property, value]) => {
    const name = BUCKET_V2_INPUTS.get(property);
    return name === undefined ? [property, value] : [name, onlyMember(value, name)];
  });
  return Object.fromEntries(renamed);
}

function onlyMember(value: unknown, name: string): unknown {
  if (value instanceof SecretValue) {
    return new SecretValue(onlyMember(value.value, name));
  }
  if (!Array.isArray(value)) {
    return value;
  }
  const [only, ...others] = value;
  // Two where one is allowed: kept as a list, which conditions call malformed.
  return others.length > 0 ? value : renameMembers(only, name);
}

function renameMembers(value: unknown, owner: string): unknown {
  if (value instanceof SecretValue) {
    return new SecretValue(renameMembers(value.value, owner));
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      // Replication keeps its list of rules in both shapes.
      const keepsList = owner === "replicationConfiguration" && key === "rules";
      const name = keepsList ? undefined : BUCKET_V2_MEMBERS.get(key);
      if (name !== undefined) {
        return [name, onlyMember(member, name)];
      }
      return [key, Array.isArray(member) ? member.map((one) => renameMembers(one, key)) : member];
    }),
  );
}

/** The cloud that a canonical token belongs to. */
export function cloudOf(type: string): Cloud | undefined {
  if (type.startsWith("aws:")) {
    return "aws";
  }
  return type.startsWith("azure-native:") ? "azure" : undefined;
}

/** True for AWS types that belong to no region, such as IAM roles. Newer types count as regional. */
export function isGlobalAwsType(type: string): boolean {
  return awsGlobal.has(type);
}

/** True for Azure types that have a location of their own; the others live where their parent is. */
export function isLocatedAzureType(type: string): boolean {
  return azureLocated.has(type);
}

/**
 * Providers whose resources are in no place of their own: values, files of whoever runs the program,
 * and what runs in a cluster, which is placed itself.
 */
const PLACELESS_PROVIDERS: ReadonlySet<string> = new Set([
  ...[
    "archive",
    "cloudinit",
    "command",
    "docker",
    "docker-build",
    "external",
    "http",
    "kubernetes",
  ],
  ...["local", "null", "pulumi", "pulumi-nodejs", "random", "std", "synced-folder", "time", "tls"],
]);

/** True for resources that may hold data in some place, which nothing here can read. */
export function isOfUnreadCloud({ type, provider }: Pick<Resource, "type" | "provider">): boolean {
  const name = type.slice(0, Math.max(0, type.indexOf(":")));
  // Components have no provider, and hold nothing but other resources.
  return provider !== undefined && cloudOf(type) === undefined && !PLACELESS_PROVIDERS.has(name);
}
