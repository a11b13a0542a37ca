import type { FirewallRuleArgs as MariadbFirewallRuleArgs } from "@pulumi/azure-native/dbformariadb/firewallRule";
import type { ServerArgs as MariadbServerArgs } from "@pulumi/azure-native/dbformariadb/server";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const MariadbServer = resourceType<Unwrap<MariadbServerArgs>>(
  "azure-native:dbformariadb:Server",
  {
    names: ["serverName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.DBforMariaDB/servers",
  },
);
export const MariadbFirewallRule = resourceType<Unwrap<MariadbFirewallRuleArgs>>(
  "azure-native:dbformariadb:FirewallRule",
  { names: [] },
);
