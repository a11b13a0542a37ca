import { type CheckedValue, equals, matches, not } from "../../core";
import { Redis, RedisLinkedServer } from "../../resources/azure/redis";
import { placeOf, region } from "../destination";
import { hostPlace } from "../host-place";
import { type KeyExtractor, keysOf, providerKey } from "../key-use";
import { copiesOf, copiesWhen, copy, type Extractor, from } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(Redis, ({ redisConfiguration: configuration }) => [
    ...copiesWhen(isNotOff(configuration.rdbBackupEnabled), () =>
      copy("backup", "snapshots", hostPlace(configuration.rdbStorageConnectionString)),
    ),
    ...copiesWhen(isNotOff(configuration.aofBackupEnabled), () => [
      ...copy("backup", "log of writes", hostPlace(configuration.aofStorageConnectionString0)),
      ...copy("backup", "log of writes", hostPlace(configuration.aofStorageConnectionString1)),
    ]),
  ]),
  ...copiesOf(RedisLinkedServer, (link) => [
    ...copiesWhen(not(equals(link.serverRole, "Primary")), () =>
      copy("replica", "linked cache", region(link.linkedRedisCacheLocation), {
        of: from(link.name, Redis),
      }),
    ),
    ...copiesWhen(not(equals(link.serverRole, "Secondary")), () =>
      copy("replica", "linked cache", placeOf(link.name, Redis), {
        of: from(link.linkedRedisCacheId, Redis),
      }),
    ),
  ]),
];

/** Redis settings are texts. */
function isNotOff(setting: CheckedValue<string>) {
  return not(matches(setting, /^false$/i, "off"));
}

// The type has no property for a key of the customer.
export const keys: readonly KeyExtractor[] = keysOf(Redis, (cache) =>
  providerKey("storage", cache),
);
