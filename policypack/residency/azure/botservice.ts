import { equals, isOneOf, not } from "../../core";
import { BotServiceBot, BotServiceChannel } from "../../resources/azure/botservice";
import { StorageAccount } from "../../resources/azure/storage";
import { beyondSight, memberOf, placeOf } from "../destination";
import { type KeyExtractor, keysOf, keyUse, providerKey } from "../key-use";
import { copiesOf, copy, type Extractor, from } from "../placement";
import { originPlace } from "../shared/azure-origins";

/** Channels of the service itself. */
const OWN_CHANNELS = ["DirectLineChannel", "WebChatChannel"];

export const copies: readonly Extractor[] = [
  ...copiesOf(BotServiceBot, ({ properties }) => [
    ...copy("path", "code of the bot", originPlace(properties.endpoint)),
    ...copy("export", "storage of the bot", placeOf(properties.storageResourceId, StorageAccount)),
  ]),
  ...copiesOf(BotServiceChannel, ({ properties, resourceName }) => {
    const channelName = memberOf(properties, "channelName");
    return copy(
      "export",
      "messages to a channel",
      beyondSight(channelName, "a channel outside of the service"),
      { of: from(resourceName, BotServiceBot), when: not(isOneOf(channelName, OWN_CHANNELS)) },
    );
  }),
];

// A key counts only where it is switched on.
export const keys: readonly KeyExtractor[] = keysOf(BotServiceBot, (bot) => {
  const { cmekKeyVaultUrl, isCmekEnabled } = bot.properties;
  return equals(isCmekEnabled, true).outcome === "violating"
    ? providerKey("messages", bot)
    : keyUse("messages", cmekKeyVaultUrl);
});
