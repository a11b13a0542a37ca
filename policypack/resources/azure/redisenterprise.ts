import type { DatabaseArgs as RedisEnterpriseDatabaseArgs } from "@pulumi/azure-native/redisenterprise/database";
import type { RedisEnterpriseArgs } from "@pulumi/azure-native/redisenterprise/redisEnterprise";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const RedisEnterprise = resourceType<Unwrap<RedisEnterpriseArgs>>(
  "azure-native:redisenterprise:RedisEnterprise",
  {
    names: ["clusterName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Cache/redisEnterprise",
  },
);
export const RedisEnterpriseDatabase = resourceType<Unwrap<RedisEnterpriseDatabaseArgs>>(
  "azure-native:redisenterprise:Database",
  {
    names: ["databaseName"],
    within: ["resourceGroupName", "clusterName"],
    armType: "Microsoft.Cache/redisEnterprise/databases",
  },
);
