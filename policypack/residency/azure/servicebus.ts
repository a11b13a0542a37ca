import { equals, not } from "../../core";
import {
  ServiceBusDisasterRecoveryConfig,
  ServiceBusMigrationConfig,
  ServiceBusNamespace,
} from "../../resources/azure/servicebus";
import { placeOf, region } from "../destination";
import { type KeyExtractor, keysOf, keyUse, providerKey } from "../key-use";
import { copiesOf, copy, type Extractor, each, from } from "../placement";

export const copies: readonly Extractor[] = [
  // The primary location stands in the list as well.
  ...copiesOf(ServiceBusNamespace, ({ geoDataReplication }) =>
    each(geoDataReplication.locations, ({ locationName, roleType }) =>
      copy("replica", "replicated messages", region(locationName), {
        when: not(equals(roleType, "Primary")),
      }),
    ),
  ),
  // Pairing replicates names and settings, not messages.
  ...copiesOf(ServiceBusDisasterRecoveryConfig, (config) =>
    copy(
      "replica",
      "namespace for disaster recovery",
      placeOf(config.partnerNamespace, ServiceBusNamespace),
      { of: from(config.namespaceName, ServiceBusNamespace) },
    ),
  ),
  ...copiesOf(ServiceBusMigrationConfig, (config) =>
    copy("replica", "migrated namespace", placeOf(config.targetNamespace, ServiceBusNamespace), {
      of: from(config.namespaceName, ServiceBusNamespace),
    }),
  ),
];

// Service Bus always encrypts: with a key of Microsoft unless a vault is named.
export const keys: readonly KeyExtractor[] = keysOf(ServiceBusNamespace, (namespace) => {
  const named = each(namespace.encryption.keyVaultProperties, ({ keyVaultUri, keyName }) =>
    keyUse("messages", keyVaultUri, { keyName }),
  );
  return named.length > 0 ? named : providerKey("messages", namespace);
});
