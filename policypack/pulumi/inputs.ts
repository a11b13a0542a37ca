import { Secret, UnknownValueError, unknownCheckingProxy } from "@pulumi/policy";
import { type InputTree, SecretValue, UNKNOWN } from "../core";

/** Text that may be one of the engine's marks for unknown values; they are UUIDs. */
const MAY_BE_UNKNOWN = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const unknownMarks = new Map<string, boolean>();

/** Whether a raw value is one of the engine's marks for a value that isn't known yet. */
function isUnknownMark(value: string): boolean {
  if (value.length !== 36 || !MAY_BE_UNKNOWN.test(value)) {
    return false;
  }
  let answer = unknownMarks.get(value);
  if (answer === undefined) {
    answer = throwsUnknown(value);
    unknownMarks.set(value, answer);
  }
  return answer;
}

// The marks themselves are private to the SDK; its public proxy knows them.
function throwsUnknown(value: string): boolean {
  try {
    unknownCheckingProxy({ value }).value;
    return false;
  } catch (error) {
    if (error instanceof UnknownValueError) {
      return true;
    }
    throw error;
  }
}

/** Keys with which the SDK's proxies answer about themselves; private, see below. */
const IS_PROXY = "__isSpecialProxy";
const PROXY_TARGET = "__getSpecialProxyTarget";

/**
 * The raw properties behind the SDK's proxies, with marks for unknown values and, in a
 * remediation, {@link Secret} wrappers. A remediation is shown a proxy of a proxy.
 * `test/pulumi/policies.test.ts` fails if an upgrade of the SDK drops the keys.
 */
export function rawProperties(proxied: Readonly<Record<string, unknown>>): Record<string, unknown> {
  let properties = proxied as Record<string, unknown>;
  while (properties[IS_PROXY] === true && isObject(properties[PROXY_TARGET])) {
    properties = properties[PROXY_TARGET];
  }
  return properties;
}

/**
 * Turns raw properties into a tree for rules. `marked` is the same resource as a remediation sees
 * it, where secrets are wrapped; what is secret there becomes secret here.
 */
export function toInputTree(
  raw: Readonly<Record<string, unknown>>,
  marked?: Readonly<Record<string, unknown>>,
): InputTree {
  return convertMembers(raw, marked);
}

/** Keys with which Pulumi marks special values on the wire. Source: sdk/nodejs/runtime/rpc.ts. */
const SPECIAL_SIGNATURE = "4dabf18193072939515e22adb298388d";
const SECRET_SIGNATURE = "1b47061264138c4ac30d75fd1eb44270";

/** Turns properties as a program registers them, secrets still marked as on the wire, into a tree. */
export function fromWire(properties: Readonly<Record<string, unknown>>): InputTree {
  return convertMembers(unwrapMembers(properties), undefined);
}

function unwrap(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(unwrap);
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  const members = value as Record<string, unknown>;
  return members[SPECIAL_SIGNATURE] === SECRET_SIGNATURE
    ? new Secret(unwrap(members.value))
    : unwrapMembers(members);
}

function unwrapMembers(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, unwrap(member)]));
}

function convert(value: unknown, marked: unknown): unknown {
  if (marked instanceof Secret) {
    return new SecretValue(convert(value, marked.value));
  }
  if (value instanceof Secret) {
    return new SecretValue(convert(value.value, undefined));
  }
  if (typeof value === "string") {
    return isUnknownMark(value) ? UNKNOWN : value;
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  if (Array.isArray(value)) {
    return value.map((element, index) => convert(element, memberOf(marked, index)));
  }
  return convertMembers(value as Record<string, unknown>, marked);
}

function convertMembers(
  value: Readonly<Record<string, unknown>>,
  marked: unknown,
): Record<string, unknown> {
  // Without a prototype, so that a member named __proto__ is a member and nothing more.
  const converted: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(value)) {
    converted[key] = convert(value[key], memberOf(marked, key));
  }
  return converted;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function memberOf(container: unknown, key: string | number): unknown {
  return isObject(container) && Object.hasOwn(container, key) ? container[key] : undefined;
}
