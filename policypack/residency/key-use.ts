import {
  type Checked,
  type CheckedValue,
  checkedOf,
  type KeyCustody,
  nodeOf,
  type ResourceType,
  type ValueState,
  type Verdict,
} from "../core";
import { byDefault, type Destination } from "./destination";
import type { Around } from "./placement";

/** One key that a resource encrypts data with, as its type's declaration says. */
export interface KeyUse {
  /** What is encrypted with it: `storage`, `backups`. */
  readonly purpose: string;
  /** Names the key: an ARN, alias, key id or URI; the vault or encryption set that holds it. */
  readonly value: CheckedValue<unknown>;
  /** The name of the key where `value` names only the vault that holds it. */
  readonly keyName: CheckedValue<string> | undefined;
  /** Who holds the key where nothing names one. */
  readonly otherwise: KeyCustody;
  /** Where the key is where nothing names one; undefined where that is where the resource is. */
  readonly at: Destination | undefined;
  /** Holds where the data are encrypted; undefined where they always are. */
  readonly encrypted: Verdict | undefined;
}

/** Says for resources of a type which keys they use. Types that have one hold data. */
export interface KeyExtractor {
  readonly type: ResourceType<unknown>;
  readonly keys: (inputs: Checked<unknown>, around: Around) => readonly KeyUse[];
}

type InputsOf<R> = R extends ResourceType<infer T> ? T : never;

/** Declares the keys of resources of a type, or of several that share the inputs. */
export function keysOf<R extends ResourceType<unknown>>(
  types: R | readonly R[],
  keys: (inputs: Checked<InputsOf<R>>, around: Around) => readonly KeyUse[],
): readonly KeyExtractor[] {
  return [types].flat().map((type) => ({ type, keys: keys as KeyExtractor["keys"] }));
}

interface KeyDetails {
  /** Default: `provider-managed`. */
  readonly otherwise?: KeyCustody;
  readonly encrypted?: Verdict;
  readonly keyName?: CheckedValue<string>;
  /** Where the data are, if not where the resource is: a replica's region. */
  readonly at?: Destination;
}

/** Declares one key. */
export function keyUse(
  purpose: string,
  value: CheckedValue<unknown>,
  { otherwise = "provider-managed", encrypted, keyName, at }: KeyDetails = {},
): readonly KeyUse[] {
  return [{ purpose, value, keyName, otherwise, at, encrypted }];
}

/** Declares that the provider always holds the key, because the type can't name another. */
export function providerKey(purpose: string, inputs: CheckedValue<unknown>): readonly KeyUse[] {
  return keyUse(purpose, checkedOf({ ...nodeOf(inputs), state: "absent" }));
}

/**
 * Keys that are used only where a condition holds: a switch beside the key is on. Elsewhere nothing
 * names a key, whatever stands there; while it is undecided, the key may be anyone's.
 */
export function keysWhen(condition: Verdict, keys: readonly KeyUse[]): readonly KeyUse[] {
  switch (condition.outcome) {
    case "compliant":
      return keys;
    case "inconclusive":
      return keys.map((use) => withoutValue(use, "malformed", "a key that is perhaps not used"));
    default:
      return keys.map((use) => withoutValue(use, "absent"));
  }
}

/** Neither state is followed to a key, unlike that of a value that is unknown yet. */
function withoutValue(use: KeyUse, state: ValueState, reason?: string): KeyUse {
  return {
    ...use,
    value: checkedOf<unknown>({ ...nodeOf(use.value), state, value: undefined, reason }),
  };
}

/**
 * Declares a key for what is kept in a store of its own, such as files in a bucket. Where none is
 * named, the store's own encryption holds, which is judged there.
 */
export function namedKey(
  purpose: string,
  value: CheckedValue<unknown>,
  details?: KeyDetails,
): readonly KeyUse[] {
  return nodeOf(value).state === "absent" ? [] : keyUse(purpose, value, details);
}

/** A key that something else says: the value names that, but it isn't in this stack. */
export function unseenKey(value: CheckedValue<unknown>, reason: string): CheckedValue<unknown> {
  const node = nodeOf(value);
  return node.state === "absent"
    ? value
    : checkedOf({ ...node, value: undefined, state: "unknown", reason });
}

/**
 * Keys for what a feature keeps, where it is switched on; without it there is nothing to encrypt.
 * While that is undecided, so is the key that nothing names.
 */
export function featureKeys(isOn: Verdict, keys: readonly KeyUse[]): readonly KeyUse[] {
  switch (isOn.outcome) {
    case "compliant":
      return keys;
    case "inconclusive":
      return keys.map((use) => ({ ...use, value: byDefault(use.value) }));
    default:
      return [];
  }
}
