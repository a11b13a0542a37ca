import type { DatabaseArgs as SqlDatabaseArgs } from "@pulumi/azure-native/sql/database";
import type { ExtendedServerBlobAuditingPolicyArgs } from "@pulumi/azure-native/sql/extendedServerBlobAuditingPolicy";
import type { FirewallRuleArgs as SqlFirewallRuleArgs } from "@pulumi/azure-native/sql/firewallRule";
import type { ManagedInstanceArgs as SqlManagedInstanceArgs } from "@pulumi/azure-native/sql/managedInstance";
import type { ServerArgs as SqlServerArgs } from "@pulumi/azure-native/sql/server";
import type { ServerBlobAuditingPolicyArgs } from "@pulumi/azure-native/sql/serverBlobAuditingPolicy";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const SqlServer = resourceType<Unwrap<SqlServerArgs>>("azure-native:sql:Server", {
  names: ["serverName"],
  within: ["resourceGroupName"],
  armType: "Microsoft.Sql/servers",
});
export const SqlFirewallRule = resourceType<Unwrap<SqlFirewallRuleArgs>>(
  "azure-native:sql:FirewallRule",
  { names: [] },
);
export const ServerBlobAuditingPolicy = resourceType<Unwrap<ServerBlobAuditingPolicyArgs>>(
  "azure-native:sql:ServerBlobAuditingPolicy",
  { names: [] },
);
export const ExtendedServerBlobAuditingPolicy = resourceType<
  Unwrap<ExtendedServerBlobAuditingPolicyArgs>
>("azure-native:sql:ExtendedServerBlobAuditingPolicy", { names: [] });
export const SqlDatabase = resourceType<Unwrap<SqlDatabaseArgs>>("azure-native:sql:Database", {
  names: ["databaseName"],
  within: ["resourceGroupName", "serverName"],
  armType: "Microsoft.Sql/servers/databases",
});
export const SqlManagedInstance = resourceType<Unwrap<SqlManagedInstanceArgs>>(
  "azure-native:sql:ManagedInstance",
  {
    names: ["managedInstanceName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Sql/managedInstances",
  },
);
