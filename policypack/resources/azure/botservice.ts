import type { BotArgs as BotServiceBotArgs } from "@pulumi/azure-native/botservice/bot";
import type { ChannelArgs as BotServiceChannelArgs } from "@pulumi/azure-native/botservice/channel";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const BotServiceBot = resourceType<Unwrap<BotServiceBotArgs>>(
  "azure-native:botservice:Bot",
  {
    names: ["resourceName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.BotService/botServices",
  },
);
export const BotServiceChannel = resourceType<Unwrap<BotServiceChannelArgs>>(
  "azure-native:botservice:Channel",
  { names: [] },
);
