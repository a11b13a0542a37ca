import { type CheckedValue, checkedOf, nodeOf } from "../core";
import { type KeyUse, keyUse } from "./key-use";

/**
 * Declares a key for what is kept in a store of its own, such as files in a bucket. Where none is
 * named, the store's own encryption holds, which is judged there.
 */
export function namedKey(
  purpose: string,
  value: CheckedValue<unknown>,
  details?: Parameters<typeof keyUse>[2],
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
