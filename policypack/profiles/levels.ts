import type { Category, EnforcementLevel, Rule } from "../core";

/** What binds where a profile is about where data are and who holds their keys. */
const ABOUT_SOVEREIGNTY: ReadonlySet<Category> = new Set<Category>([
  "residency",
  "encryption-at-rest",
  "encryption-in-transit",
  "key-management",
]);

/** Level of a rule in a profile that binds on sovereignty and advises on the rest. */
export function sovereigntyLevelOf({ category }: Rule): EnforcementLevel {
  return ABOUT_SOVEREIGNTY.has(category) ? "mandatory" : "advisory";
}
