/**
 * Azure regions that have a pair, but whose key vaults are not copied to it: Brazil South, because
 * its pair is in another geography, and West US 3. Vaults of every other region with a pair are.
 * Source: https://learn.microsoft.com/azure/key-vault/general/disaster-recovery-guidance.
 */
export const REGIONS_THAT_KEEP_VAULTS: ReadonlySet<string> = new Set(["brazilsouth", "westus3"]);
