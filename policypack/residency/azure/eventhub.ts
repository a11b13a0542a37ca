import { equals, not } from "../../core";
import {
  EventHub,
  EventHubDisasterRecoveryConfig,
  EventHubNamespace,
} from "../../resources/azure/eventhub";
import { StorageAccount } from "../../resources/azure/storage";
import { placeOf, region } from "../destination";
import { type KeyExtractor, keysOf, keyUse, providerKey } from "../key-use";
import { copiesOf, copiesWhen, copy, type Extractor, each, from } from "../placement";

export const copies: readonly Extractor[] = [
  // The primary location stands in the list as well.
  ...copiesOf(EventHubNamespace, ({ geoDataReplication }) =>
    each(geoDataReplication.locations, ({ locationName, roleType }) =>
      copy("replica", "replicated events", region(locationName), {
        when: not(equals(roleType, "Primary")),
      }),
    ),
  ),
  // Pairing replicates names and settings, not events.
  ...copiesOf(EventHubDisasterRecoveryConfig, (config) =>
    copy(
      "replica",
      "namespace for disaster recovery",
      placeOf(config.partnerNamespace, EventHubNamespace),
      { of: from(config.namespaceName, EventHubNamespace) },
    ),
  ),
  ...copiesOf(EventHub, ({ captureDescription, namespaceName }) =>
    copiesWhen(equals(captureDescription.enabled, true), () =>
      copy(
        "export",
        "captured events",
        placeOf(captureDescription.destination.storageAccountResourceId, StorageAccount),
        { of: from(namespaceName, EventHubNamespace) },
      ),
    ),
  ),
];

// Event Hubs always encrypts: with a key of Microsoft unless a vault is named.
export const keys: readonly KeyExtractor[] = keysOf(EventHubNamespace, (namespace) => {
  const named = each(namespace.encryption.keyVaultProperties, ({ keyVaultUri, keyName }) =>
    keyUse("events", keyVaultUri, { keyName }),
  );
  return named.length > 0 ? named : providerKey("events", namespace);
});
