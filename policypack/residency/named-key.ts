import { type CheckedValue, nodeOf } from "../core";
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
