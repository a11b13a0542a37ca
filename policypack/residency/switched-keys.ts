import { checkedOf, nodeOf, type ValueState, type Verdict } from "../core";
import type { KeyUse } from "./key-use";

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
