import type { ServerArgs as MysqlServerArgs } from "@pulumi/azure-native/dbformysql/server";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const MysqlServer = resourceType<Unwrap<MysqlServerArgs>>("azure-native:dbformysql:Server", {
  names: ["serverName"],
  within: ["resourceGroupName"],
  armType: "Microsoft.DBforMySQL/flexibleServers",
});
