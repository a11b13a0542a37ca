import type { RedisArgs } from "@pulumi/azure-native/redis/redis";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const Redis = resourceType<Unwrap<RedisArgs>>("azure-native:redis:Redis", {
  names: ["name"],
  within: ["resourceGroupName"],
  armType: "Microsoft.Cache/redis",
});
