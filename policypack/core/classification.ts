/** Classes of data, from the least to the most protected. */
export const DATA_CLASSES = ["public", "internal", "sensitive", "secret"] as const;
export type DataClass = (typeof DATA_CLASSES)[number];

/** Who holds the key that data are encrypted with, from the weakest custody to the strongest. */
export const KEY_CUSTODIES = ["provider-managed", "customer-managed", "hsm", "external"] as const;
export type KeyCustody = (typeof KEY_CUSTODIES)[number];

/** True when custody `actual` is at least as strong as `asked`. */
export function isCustodyAtLeast(actual: KeyCustody, asked: KeyCustody): boolean {
  return KEY_CUSTODIES.indexOf(actual) >= KEY_CUSTODIES.indexOf(asked);
}
