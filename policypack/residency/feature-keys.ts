import type { Verdict } from "../core";
import { byDefault } from "./destination";
import type { KeyUse } from "./key-use";

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
