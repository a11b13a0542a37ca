import {
  allOf,
  anyOf,
  atLeast,
  type CheckedValue,
  checkedOf,
  childOf,
  equals,
  isAbsent,
  nodeOf,
  not,
} from "../../core";
import { findPlace } from "../../knowledge/places";
import {
  CassandraCluster,
  CassandraDataCenter,
  CosmosDatabaseAccount,
  CosmosFleetspace,
} from "../../resources/azure/cosmosdb";
import { byDefault, here, memberOf, pairedRegion, region } from "../destination";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { copiesOf, copiesWhen, copy, type Extractor, each, from } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(CosmosDatabaseAccount, (account) => [
    ...each(account.locations, ({ locationName }) =>
      isSamePlace(locationName, account.location)
        ? []
        : copy("replica", "replica", region(locationName)),
    ),
    ...each(account.locations, ({ locationName, failoverPriority }) => {
      const { backupPolicy, enableAutomaticFailover, enableMultipleWriteLocations } = account;
      const redundancy = memberOf(
        checkedOf(childOf(nodeOf(backupPolicy), "periodicModeProperties")),
        "backupStorageRedundancy",
      );
      const isPeriodic = not(equals(backupPolicy.type, "Continuous"));
      // Backups are taken where the account is written, which may move to another location.
      const isWritten = anyOf(
        not(atLeast(failoverPriority, 1)),
        equals(enableAutomaticFailover, true),
        equals(enableMultipleWriteLocations, true),
      );
      return copiesWhen(allOf(isPeriodic, isWritten), () => [
        // Periodic backups are geo-redundant unless told otherwise, where the region has a pair.
        ...copiesWhen(isAbsent(redundancy), () =>
          copy(
            "backup",
            "geo-redundant backup",
            pairedRegion(byDefault(redundancy), { of: region(locationName), orNone: true }),
          ),
        ),
        ...copiesWhen(equals(redundancy, "Geo"), () =>
          copy(
            "backup",
            "geo-redundant backup",
            pairedRegion(redundancy, { of: region(locationName) }),
          ),
        ),
      ]);
    }),
    ...copy("replica", "restored account", here(account.restoreParameters.restoreSource), {
      of: from(account.restoreParameters.restoreSource, CosmosDatabaseAccount),
    }),
  ]),
  ...copiesOf(CosmosFleetspace, (fleetspace) =>
    each(fleetspace.dataRegions, (name) => copy("replica", "accounts of the fleet", region(name))),
  ),
  ...copiesOf(CassandraDataCenter, (center) =>
    copy("replica", "data center", region(center.properties.dataCenterLocation), {
      of: from(center.clusterName, CassandraCluster),
    }),
  ),
];

/** Whether two texts certainly name one region, however they spell it. */
function isSamePlace(one: CheckedValue<string>, other: CheckedValue<string>): boolean {
  const [first, second] = [one, other].map((text) => {
    const { value } = nodeOf(text);
    return typeof value === "string" ? findPlace("azure", value)?.id : undefined;
  });
  return first !== undefined && first === second;
}

// Cosmos DB always encrypts: with a key of Microsoft unless another is named.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(CosmosDatabaseAccount, (account) => keyUse("account", account.keyVaultKeyUri)),
  ...keysOf(CassandraDataCenter, ({ properties }) => {
    const at = region(properties.dataCenterLocation);
    return [
      ...keyUse("disks", properties.managedDiskCustomerKeyUri, { at }),
      ...keyUse("backups", properties.backupStorageCustomerKeyUri, { at }),
    ];
  }),
];
