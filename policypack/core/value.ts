import type { Resource } from "./resource";
import type { ResourceType } from "./resource-type";

/** Stands for a value that exists but cannot be read yet, such as an id assigned by the cloud. */
export const UNKNOWN: unique symbol = Symbol("unknown");

/** Wraps a value that must never appear in a message or a report. */
export class SecretValue {
  constructor(readonly value: unknown) {}
}

/** A plain tree of inputs in which {@link UNKNOWN} and {@link SecretValue} may stand anywhere. */
export type InputTree = Readonly<Record<string, unknown>>;

/**
 * What reading a value gave.
 * - `known`: the value is there (never null or undefined);
 * - `absent`: it was not set (null counts as not set);
 * - `unknown`: it is set, but its value is known only later, or cannot be seen from this stack;
 * - `malformed`: something of another shape stands on the way to it.
 */
export type ValueState = "known" | "absent" | "unknown" | "malformed";

/** One position in the inputs of one resource: what stands there, and how to name it. */
export interface Node {
  readonly resource: Resource;
  readonly state: ValueState;
  /** The value without its secret wrapper; only meaningful when the state is `known`. */
  readonly value: unknown;
  /** True when the value, or anything that contains it, is a secret. */
  readonly secret: boolean;
  readonly parent: Node | undefined;
  /** Property name or index in the parent; empty for the root of a resource. */
  readonly key: string;
  /** Why the value is unknown or malformed, when the reason isn't the usual one. */
  readonly reason: string | undefined;
}

const NODE: unique symbol = Symbol("node");
declare const TYPE: unique symbol;

/** A value under judgement, known only through conditions. */
export interface CheckedValue<T> {
  readonly [NODE]: Node;
  readonly [TYPE]?: T;
}

type Primitive = string | number | boolean | bigint;

type CheckedMembers<T> = T extends Primitive
  ? unknown
  : T extends readonly (infer Element)[]
    ? { readonly [index: number]: Checked<Element> }
    : T extends object
      ? { readonly [Key in keyof T]-?: Checked<T[Key]> }
      : unknown;

/**
 * The inputs of a resource as a rule sees them: typed like the SDK's arguments, but every leaf is
 * a {@link CheckedValue} that only conditions can read. An unknown can thus not be taken for an
 * answer, and a misspelt property does not compile.
 */
export type Checked<T> = CheckedValue<NonNullable<T>> & CheckedMembers<NonNullable<T>>;

/** The position behind a checked value. */
export function nodeOf(value: CheckedValue<unknown>): Node {
  return value[NODE];
}

const handler: ProxyHandler<{ readonly node: Node }> = {
  get(target, key) {
    if (key === NODE) {
      return target.node;
    }
    return typeof key === "symbol" ? undefined : checkedOf(childOf(target.node, key));
  },
};

/** The checked value of a position. */
export function checkedOf<T>(node: Node): Checked<T> {
  return new Proxy({ node }, handler) as unknown as Checked<T>;
}

/** True where something stands, known or not; only to choose which value to ask, never as an answer. */
export function isGiven(value: CheckedValue<unknown>): boolean {
  return nodeOf(value).state !== "absent";
}

/** The inputs of a resource as checked values. */
export function checkedInputs<T>(resource: Resource): Checked<T> {
  return checkedOf<T>(rootOf(resource));
}

/** The resource as one of the given type, or undefined where it is of another; for rules on several. */
export function asType<T>(
  resource: CheckedValue<unknown>,
  type: ResourceType<T>,
): Checked<T> | undefined {
  return nodeOf(resource).resource.type === type.token
    ? (resource as unknown as Checked<T>)
    : undefined;
}

/** The value where it can be read; else malformed, hence inconclusive to every condition. */
export function readable<T>(
  value: CheckedValue<T>,
  isReadable: (known: unknown) => boolean,
  otherwise: string,
): CheckedValue<T> {
  const node = nodeOf(value);
  return node.state === "known" && !isReadable(node.value)
    ? checkedOf<T>({
        ...node,
        state: "malformed",
        reason: `${describeKind(node.value)}, ${otherwise}`,
      })
    : value;
}

/** A value whose meaning can't be seen from here, such as the id of a list kept elsewhere. */
export function hidden<T>(value: CheckedValue<T>, reason: string): CheckedValue<T> {
  const node = nodeOf(value);
  return node.state === "known" ? checkedOf<T>({ ...node, state: "unknown", reason }) : value;
}

/** The position that stands for a resource as a whole. */
export function rootOf(resource: Resource): Node {
  return makeNode(resource, resource.inputs, undefined, "");
}

/** The name of the input of a resource in which a position stands. */
export function inputOf(node: Node): string {
  let current = node;
  while (current.parent?.parent !== undefined) {
    current = current.parent;
  }
  return current.key;
}

/** URNs of what the input in which a position stands was computed from: the engine tells it of whole inputs only. */
export function dependenciesOf(node: Node): readonly string[] | undefined {
  return node.resource.propertyDependencies[inputOf(node)];
}

/** Makes the position of a raw value; `reason` says why an unknown or malformed value is one. */
export function makeNode(
  resource: Resource,
  raw: unknown,
  parent: Node | undefined,
  key: string,
  override?: { readonly state: ValueState; readonly reason: string },
): Node {
  const isSecret = raw instanceof SecretValue;
  let value = raw;
  while (value instanceof SecretValue) {
    value = value.value;
  }
  return {
    resource,
    state: override?.state ?? stateOf(value),
    value,
    secret: isSecret || parent?.secret === true,
    parent,
    key,
    reason: override?.reason,
  };
}

function stateOf(value: unknown): ValueState {
  if (value === undefined || value === null) {
    return "absent";
  }
  return value === UNKNOWN ? "unknown" : "known";
}

/** The position of a member. Below an absent value everything is absent, below an unknown unknown. */
export function childOf(node: Node, key: string): Node {
  switch (node.state) {
    case "absent":
      return makeNode(node.resource, undefined, node, key);
    case "unknown":
    case "malformed":
      return makeNode(node.resource, undefined, node, key, {
        state: node.state,
        reason: node.reason ?? "",
      });
    case "known":
      if (typeof node.value !== "object" || (Array.isArray(node.value) && !isIndex(key))) {
        return makeNode(node.resource, undefined, node, key, {
          state: "malformed",
          reason: `unreadable, because ${formatPath(node) || "the resource"} is ${describeKind(node.value)} and not an object`,
        });
      }
      return makeNode(
        node.resource,
        Object.hasOwn(node.value as object, key)
          ? (node.value as Record<string, unknown>)[key]
          : undefined,
        node,
        key,
      );
  }
}

function isIndex(key: string): boolean {
  return /^\d+$/.test(key);
}

/**
 * Writes a position as `a.b[0].c`; empty for the root of a resource. It ends at a secret, whose
 * members may have telling names.
 */
export function formatPath(node: Node): string {
  if (node.parent === undefined) {
    return node.key;
  }
  const parent = formatPath(node.parent);
  if (node.parent.secret) {
    return parent;
  }
  if (isIndex(node.key)) {
    return `${parent}[${node.key}]`;
  }
  const step = /^[\w$-]+$/.test(node.key) ? node.key : JSON.stringify(node.key);
  return parent === "" ? step : `${parent}.${step}`;
}

const LONGEST_SHOWN_STRING = 80;

/** Says in a few words what stands at a position. Never shows a secret. */
export function describeActual(node: Node): string {
  switch (node.state) {
    case "absent":
      return "not set";
    case "unknown":
      return node.reason || "not known before deployment";
    case "malformed":
      return node.reason || describeKind(node.value);
    case "known":
      if (node.secret) {
        return "a secret value (not shown)";
      }
      // Without the marks that tell secrets from other values, no text is safe to show.
      if (!node.resource.secretsMarked && typeof node.value !== "boolean") {
        return `${describeKind(node.value)} (not shown)`;
      }
      return describeKnown(node.value);
  }
}

function describeKnown(value: unknown): string {
  if (typeof value === "string") {
    const text =
      value.length > LONGEST_SHOWN_STRING ? `${value.slice(0, LONGEST_SHOWN_STRING)}…` : value;
    return JSON.stringify(text);
  }
  if (typeof value === "number" || typeof value === "boolean") {
    return String(value);
  }
  return describeKind(value);
}

/** Names the kind of a raw value: `text`, `a number`, `a list of 3`, … */
export function describeKind(value: unknown): string {
  if (Array.isArray(value)) {
    return value.length === 0 ? "an empty list" : `a list of ${value.length}`;
  }
  switch (typeof value) {
    case "string":
      return "text";
    case "number":
      return "a number";
    case "boolean":
      return "true or false";
    default:
      return "an object";
  }
}
