/** Classes of data, from the least to the most protected. */
export const DATA_CLASSES = ["public", "internal", "sensitive", "secret"] as const;
export type DataClass = (typeof DATA_CLASSES)[number];

/**
 * Who holds the key that data are encrypted with, from the weakest custody to the strongest.
 * - `none`: the data are not encrypted;
 * - `provider-managed`: a key that the provider makes, keeps and uses by itself;
 * - `customer-managed`: a key of the customer in the provider's key service;
 * - `hsm`: such a key in a hardware security module that the customer chose;
 * - `external`: a key that never is in the provider's hands.
 */
export const KEY_CUSTODIES = [
  "none",
  "provider-managed",
  "customer-managed",
  "hsm",
  "external",
] as const;
export type KeyCustody = (typeof KEY_CUSTODIES)[number];

/** True when custody `actual` is at least as strong as `asked`. */
export function isCustodyAtLeast(actual: KeyCustody, asked: KeyCustody): boolean {
  return KEY_CUSTODIES.indexOf(actual) >= KEY_CUSTODIES.indexOf(asked);
}

/**
 * Hosting circles, as France's ANSSI draws them: 1 is run by the state, 2 is a qualified provider
 * under the law of the territory, 3 is a public cloud.
 */
export const HOSTING_CIRCLES = [1, 2, 3] as const;
export type HostingCircle = (typeof HOSTING_CIRCLES)[number];
