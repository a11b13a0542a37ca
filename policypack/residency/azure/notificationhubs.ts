import { anyOf, equals, isAbsent, isOneOf, not } from "../../core";
import { NotificationHubsNamespace } from "../../resources/azure/notificationhubs";
import { byDefault, pairedRegion, region } from "../destination";
import { type KeyExtractor, keysOf, providerKey } from "../key-use";
import { copiesOf, copiesWhen, copy, type Extractor } from "../placement";

// By default, names and settings are kept in the paired region as well.
export const copies: readonly Extractor[] = copiesOf(
  NotificationHubsNamespace,
  ({ replicationRegion }) => [
    ...copy(
      "replica",
      "metadata for disaster recovery",
      pairedRegion(byDefault(replicationRegion), { orNone: true }),
      { when: anyOf(isAbsent(replicationRegion), equals(replicationRegion, "Default")) },
    ),
    ...copiesWhen(not(isOneOf(replicationRegion, ["Default", "None"])), () =>
      copy("replica", "metadata for disaster recovery", region(replicationRegion)),
    ),
  ],
);

export const keys: readonly KeyExtractor[] = keysOf(NotificationHubsNamespace, (namespace) =>
  providerKey("registrations", namespace),
);
