import type { RedisArgs } from "@pulumi/azure-native/redis/redis";
import type { RedisFirewallRuleArgs } from "@pulumi/azure-native/redis/redisFirewallRule";
import type { RedisLinkedServerArgs } from "@pulumi/azure-native/redis/redisLinkedServer";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const Redis = resourceType<Unwrap<RedisArgs>>("azure-native:redis:Redis", {
  names: ["name"],
  within: ["resourceGroupName"],
  armType: "Microsoft.Cache/redis",
});
export const RedisLinkedServer = resourceType<Unwrap<RedisLinkedServerArgs>>(
  "azure-native:redis:RedisLinkedServer",
  { names: [] },
);
export const RedisFirewallRule = resourceType<Unwrap<RedisFirewallRuleArgs>>(
  "azure-native:redis:RedisFirewallRule",
  { names: [] },
);
