import { anyOf, type CheckedValue, checkedInputs, equals, isAbsent, nodeOf } from "../../core";
import { VirtualMachine } from "../../resources/azure/compute";
import {
  ProtectedItem,
  RecoveryVault,
  ReplicationFabric,
  ReplicationProtectedItem,
  ReplicationProtectionContainerMapping,
} from "../../resources/azure/recoveryservices";
import { StorageAccount } from "../../resources/azure/storage";
import {
  byDefault,
  type Destination,
  memberOf,
  pairedRegion,
  placeOf,
  region,
} from "../destination";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { locate } from "../locus";
import { copiesOf, copiesWhen, copy, type Extractor, from } from "../placement";

export const copies: readonly Extractor[] = [
  // A vault is geo-redundant unless it says otherwise, wherever its region has a pair.
  ...copiesOf(RecoveryVault, ({ properties }) => {
    const redundancy = properties.redundancySettings.standardTierStorageRedundancy;
    const isUnset = isAbsent(redundancy);
    return copiesWhen(anyOf(isUnset, equals(redundancy, "GeoRedundant")), () =>
      copy(
        "backup",
        "geo-redundant copy of the backups",
        pairedRegion(byDefault(redundancy), { orNone: isUnset.outcome === "compliant" }),
      ),
    );
  }),
  ...copiesOf(ProtectedItem, (item) =>
    copy("backup", "backups", placeOf(item.vaultName, RecoveryVault), {
      of: from(memberOf(item.properties, "sourceResourceId"), VirtualMachine, StorageAccount),
    }),
  ),
  // A fabric stands for a region that machines are replicated from or to.
  ...copiesOf(ReplicationFabric, ({ properties }) =>
    copy("replica", "Site Recovery fabric", region(memberOf(properties.customDetails, "location"))),
  ),
  ...copiesOf(ReplicationProtectedItem, ({ properties, resourceName }) => {
    const details = properties.providerSpecificDetails;
    const container = memberOf(details, "recoveryContainerId");
    const machine = { of: from(memberOf(details, "fabricObjectId"), VirtualMachine) };
    return [
      ...copy("replica", "replicated machine", fabricPlace(container), machine),
      // Machines from outside Azure are replicated to where the vault is.
      ...copiesWhen(isAbsent(container), () =>
        copy("replica", "replicated machine", placeOf(resourceName, RecoveryVault), machine),
      ),
    ];
  }),
  ...copiesOf(ReplicationProtectionContainerMapping, ({ properties }) => [
    ...copy("replica", "replicated machines", fabricPlace(properties.targetProtectionContainerId)),
    ...copy(
      "replica",
      "migrated machines",
      region(memberOf(properties.providerSpecificInput, "targetLocation")),
    ),
  ]),
];

export const keys: readonly KeyExtractor[] = [
  ...keysOf(RecoveryVault, ({ properties }) =>
    keyUse("backups", properties.encryption.keyVaultProperties.keyUri),
  ),
];

/** Only fabrics of Azure say a location; others stand for hardware of the owner. */
interface FabricInputs {
  readonly properties: { readonly customDetails: { readonly location: string } };
}

/** A fabric, or a container in one, is at the location that the fabric says. */
function fabricPlace(value: CheckedValue<string>): Destination {
  return {
    value,
    follow: (surroundings) =>
      placeOf(value, ReplicationFabric).follow({
        ...surroundings,
        primaryOf: (fabric) => {
          const { properties } = checkedInputs<FabricInputs>(fabric);
          return [locate(nodeOf(properties.customDetails.location), "azure", surroundings.places)];
        },
      }),
  };
}
