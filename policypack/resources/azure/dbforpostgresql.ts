import type { ConfigurationArgs as PostgresConfigurationArgs } from "@pulumi/azure-native/dbforpostgresql/configuration";
import type { FirewallRuleArgs as PostgresFirewallRuleArgs } from "@pulumi/azure-native/dbforpostgresql/firewallRule";
import type { ServerArgs as PostgresServerArgs } from "@pulumi/azure-native/dbforpostgresql/server";
import type { ServerGroupClusterArgs as PostgresClusterArgs } from "@pulumi/azure-native/dbforpostgresql/serverGroupCluster";
import type { ServerGroupFirewallRuleArgs as PostgresClusterFirewallRuleArgs } from "@pulumi/azure-native/dbforpostgresql/serverGroupFirewallRule";
import type { SingleServerArgs as PostgresSingleServerArgs } from "@pulumi/azure-native/dbforpostgresql/singleServer";
import type { SingleServerFirewallRuleArgs as PostgresSingleServerFirewallRuleArgs } from "@pulumi/azure-native/dbforpostgresql/singleServerFirewallRule";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const PostgresServer = resourceType<Unwrap<PostgresServerArgs>>(
  "azure-native:dbforpostgresql:Server",
  {
    names: ["serverName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.DBforPostgreSQL/flexibleServers",
  },
);
export const PostgresCluster = resourceType<Unwrap<PostgresClusterArgs>>(
  "azure-native:dbforpostgresql:ServerGroupCluster",
  {
    names: ["clusterName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.DBforPostgreSQL/serverGroupsv2",
  },
);
export const PostgresSingleServer = resourceType<Unwrap<PostgresSingleServerArgs>>(
  "azure-native:dbforpostgresql:SingleServer",
  {
    names: ["serverName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.DBforPostgreSQL/servers",
  },
);
export const PostgresConfiguration = resourceType<Unwrap<PostgresConfigurationArgs>>(
  "azure-native:dbforpostgresql:Configuration",
  { names: [] },
);
export const PostgresFirewallRule = resourceType<Unwrap<PostgresFirewallRuleArgs>>(
  "azure-native:dbforpostgresql:FirewallRule",
  { names: [] },
);
export const PostgresClusterFirewallRule = resourceType<Unwrap<PostgresClusterFirewallRuleArgs>>(
  "azure-native:dbforpostgresql:ServerGroupFirewallRule",
  { names: [] },
);
export const PostgresSingleServerFirewallRule = resourceType<
  Unwrap<PostgresSingleServerFirewallRuleArgs>
>("azure-native:dbforpostgresql:SingleServerFirewallRule", { names: [] });
