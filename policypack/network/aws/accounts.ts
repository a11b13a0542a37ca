import { type Resource, UNKNOWN } from "../../core";

/** Provider settings that say nothing of the account. */
const BESIDE_THE_ACCOUNT: ReadonlySet<string> = new Set(["region", "defaultTags", "ignoreTags"]);

/** True where two resources certainly are in one account, because their providers sign in alike. */
export function inOneAccount(a: Resource, b: Resource): boolean {
  if (a.provider === b.provider) {
    return true;
  }
  const [one, other] = [signInOf(a), signInOf(b)];
  return one !== undefined && one === other;
}

/** What a provider signs in with, as text for comparison only; undefined where some of it isn't known. */
function signInOf({ provider }: Resource): string | undefined {
  let isKnown = true;
  const settings = Object.entries(provider?.inputs ?? {})
    .filter(([name]) => !BESIDE_THE_ACCOUNT.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const text = JSON.stringify(settings, (_, value: unknown) => {
    if (value === UNKNOWN) isKnown = false;
    return value;
  });
  return isKnown ? text : undefined;
}
