import { ref, unknown } from "../../../policypack/kit/rule-table";
import { BotServiceBot, BotServiceChannel } from "../../../policypack/resources/azure/botservice";
import { Vault } from "../../../policypack/resources/azure/keyvault";
import { StorageAccount } from "../../../policypack/resources/azure/storage";
import { WebApp } from "../../../policypack/resources/azure/web";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const bot = (properties: unknown) => inSpain(BotServiceBot, { properties });
const channel = (channelName: unknown) =>
  inSpain(BotServiceChannel, { properties: { channelName } });
const vault = inSpain(Vault, { vaultName: "keys" });

describePlacements("botservice", {
  "a bot that says nothing": [{ bot: inSpain(BotServiceBot) }, []],
  "a bot whose code and storage are abroad": [
    {
      bot: bot({
        endpoint: "https://talk.azurewebsites.net/api/messages",
        storageResourceId: ref("account"),
      }),
      account: inRegion("eastus", StorageAccount),
      app: inRegion("westeurope", WebApp, { name: "talk" }),
    },
    ["path at westeurope", "export at eastus"],
  ],
  "a channel of the service": [{ channel: channel("WebChatChannel") }, []],
  "a channel of a third party": [
    { channel: channel("SlackChannel"), bot: inSpain(BotServiceBot) },
    ["export unknown"],
  ],
  "a channel that is known only after deployment": [
    { channel: channel(unknown()) },
    ["perhaps export unknown"],
  ],
});

describeKeys("botservice", {
  "a bot that says nothing": [
    { bot: inSpain(BotServiceBot) },
    ["messages: provider-managed at spaincentral"],
  ],
  "a bot with a key": [
    {
      bot: bot({ isCmekEnabled: true, cmekKeyVaultUrl: "https://keys.vault.azure.net/keys/bot/1" }),
      vault,
    },
    ["messages: customer-managed or stronger at spaincentral"],
  ],
  "a key that is not switched on": [
    { bot: bot({ cmekKeyVaultUrl: "https://keys.vault.azure.net/keys/bot/1" }), vault },
    ["messages: provider-managed at spaincentral"],
  ],
});
