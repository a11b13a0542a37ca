import { type CheckedValue, equals, not } from "../../core";
import { REGIONS_THAT_KEEP_VAULTS } from "../../knowledge/key-vault-replication";
import { ManagedHsm, Vault } from "../../resources/azure/keyvault";
import { type Destination, here, pairedRegion, region } from "../destination";
import { type KeyExtractor, keysOf } from "../key-use";
import { copiesOf, copy, type Extractor, each } from "../placement";

export const copies: readonly Extractor[] = [
  // Without a switch, Azure copies keys, secrets and certificates to the paired region.
  ...copiesOf(Vault, (vault) =>
    copy("key", "copy of the keys and secrets", implicitPair(vault.properties)),
  ),
  ...copiesOf(ManagedHsm, ({ properties }) =>
    each(properties.regions, ({ name, isPrimary }) =>
      copy("key", "replica of the HSM pool", region(name), { when: not(equals(isPrimary, true)) }),
    ),
  ),
];

// They hold keys and secrets, hence have a class. What wraps these isn't the customer's to choose.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(Vault, () => []),
  ...keysOf(ManagedHsm, () => []),
];

/** The paired region, but for regions without pair and those whose vaults stay. */
function implicitPair(because: CheckedValue<unknown>): Destination {
  const own = here(because);
  return pairedRegion(because, {
    orNone: true,
    of: {
      ...own,
      follow: (surroundings) =>
        own
          .follow(surroundings)
          .filter(
            ({ locus }) => locus.kind !== "place" || !REGIONS_THAT_KEEP_VAULTS.has(locus.place.id),
          ),
    },
  });
}
