import { BotServiceBot } from "../../../resources/azure";
import { switchedService } from "../../azure/service-doors";
import type { EndpointReader } from "../../reader";
import { tcp } from "../../traffic";

export const endpoints: readonly EndpointReader[] = [
  switchedService(BotServiceBot, "service", tcp(443), (bot) => bot.properties.publicNetworkAccess),
];
