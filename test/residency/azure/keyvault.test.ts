import { unknown } from "../../../policypack/kit/rule-table";
import { ManagedHsm, Vault } from "../../../policypack/resources/azure/keyvault";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const vaultIn = (location: string) => ({
  vault: inRegion(location, Vault, { properties: { sku: { name: "premium" } } }),
});

describePlacements("keyvault", {
  "a vault in a region with a pair": [vaultIn("westeurope"), ["key at northeurope"]],
  "a vault in a region without a pair": [vaultIn("spaincentral"), []],
  "a vault in a region whose pair is in another geography": [vaultIn("brazilsouth"), []],
  "a vault in a region with a pair that keeps its vaults": [vaultIn("westus3"), []],
  "a vault at a location that is known only after deployment": [
    { vault: inSpain(Vault, { location: unknown(), properties: {} }) },
    ["key unknown"],
  ],
  "a vault at a location that no catalogue has": [vaultIn("atlantis"), ["key unknown"]],
  "an HSM pool in one region": [{ pool: inSpain(ManagedHsm, { properties: {} }) }, []],
  "an HSM pool in several regions": [
    {
      pool: inSpain(ManagedHsm, {
        properties: {
          regions: [
            { name: "spaincentral", isPrimary: true },
            { name: "eastus", isPrimary: false },
          ],
        },
      }),
    },
    ["key at eastus"],
  ],
  "an HSM pool in regions that are known only after deployment": [
    { pool: inSpain(ManagedHsm, { properties: { regions: unknown() } }) },
    ["perhaps key unknown"],
  ],
});

describeKeys("keyvault", {
  "a vault, which holds keys and uses none": [vaultIn("spaincentral"), []],
  "an HSM pool, which holds keys and uses none": [{ pool: inSpain(ManagedHsm) }, []],
});
