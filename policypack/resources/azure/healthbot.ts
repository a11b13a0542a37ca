import type { BotArgs as HealthBotArgs } from "@pulumi/azure-native/healthbot/bot";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const HealthBot = resourceType<Unwrap<HealthBotArgs>>("azure-native:healthbot:Bot", {
  names: [],
});
