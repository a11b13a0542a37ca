import type { FirewallRuleArgs as MysqlFirewallRuleArgs } from "@pulumi/azure-native/dbformysql/firewallRule";
import type { ServerArgs as MysqlServerArgs } from "@pulumi/azure-native/dbformysql/server";
import type { SingleServerArgs as MysqlSingleServerArgs } from "@pulumi/azure-native/dbformysql/singleServer";
import type { SingleServerFirewallRuleArgs as MysqlSingleServerFirewallRuleArgs } from "@pulumi/azure-native/dbformysql/singleServerFirewallRule";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const MysqlServer = resourceType<Unwrap<MysqlServerArgs>>("azure-native:dbformysql:Server", {
  names: ["serverName"],
  within: ["resourceGroupName"],
  armType: "Microsoft.DBforMySQL/flexibleServers",
});
export const MysqlSingleServer = resourceType<Unwrap<MysqlSingleServerArgs>>(
  "azure-native:dbformysql:SingleServer",
  { names: ["serverName"], within: ["resourceGroupName"], armType: "Microsoft.DBforMySQL/servers" },
);
export const MysqlFirewallRule = resourceType<Unwrap<MysqlFirewallRuleArgs>>(
  "azure-native:dbformysql:FirewallRule",
  { names: [] },
);
export const MysqlSingleServerFirewallRule = resourceType<
  Unwrap<MysqlSingleServerFirewallRuleArgs>
>("azure-native:dbformysql:SingleServerFirewallRule", { names: [] });
