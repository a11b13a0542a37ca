import type { DatabaseArgs as SqlDatabaseArgs } from "@pulumi/azure-native/sql/database";
import type { DatabaseBlobAuditingPolicyArgs } from "@pulumi/azure-native/sql/databaseBlobAuditingPolicy";
import type { DistributedAvailabilityGroupArgs as SqlDistributedAvailabilityGroupArgs } from "@pulumi/azure-native/sql/distributedAvailabilityGroup";
import type { EncryptionProtectorArgs as SqlEncryptionProtectorArgs } from "@pulumi/azure-native/sql/encryptionProtector";
import type { ExtendedDatabaseBlobAuditingPolicyArgs } from "@pulumi/azure-native/sql/extendedDatabaseBlobAuditingPolicy";
import type { ExtendedServerBlobAuditingPolicyArgs } from "@pulumi/azure-native/sql/extendedServerBlobAuditingPolicy";
import type { FailoverGroupArgs as SqlFailoverGroupArgs } from "@pulumi/azure-native/sql/failoverGroup";
import type { FirewallRuleArgs as SqlFirewallRuleArgs } from "@pulumi/azure-native/sql/firewallRule";
import type { GeoBackupPolicyArgs as SqlGeoBackupPolicyArgs } from "@pulumi/azure-native/sql/geoBackupPolicy";
import type { InstanceFailoverGroupArgs as SqlInstanceFailoverGroupArgs } from "@pulumi/azure-native/sql/instanceFailoverGroup";
import type { IPv6FirewallRuleArgs as SqlIPv6FirewallRuleArgs } from "@pulumi/azure-native/sql/ipv6FirewallRule";
import type { ManagedInstanceArgs as SqlManagedInstanceArgs } from "@pulumi/azure-native/sql/managedInstance";
import type { PrivateEndpointConnectionArgs as SqlPrivateEndpointConnectionArgs } from "@pulumi/azure-native/sql/privateEndpointConnection";
import type { ReplicationLinkArgs as SqlReplicationLinkArgs } from "@pulumi/azure-native/sql/replicationLink";
import type { ServerArgs as SqlServerArgs } from "@pulumi/azure-native/sql/server";
import type { ServerBlobAuditingPolicyArgs } from "@pulumi/azure-native/sql/serverBlobAuditingPolicy";
import type { ServerCommunicationLinkArgs as SqlServerCommunicationLinkArgs } from "@pulumi/azure-native/sql/serverCommunicationLink";
import type { ServerKeyArgs as SqlServerKeyArgs } from "@pulumi/azure-native/sql/serverKey";
import type { SyncMemberArgs as SqlSyncMemberArgs } from "@pulumi/azure-native/sql/syncMember";
import type { TransparentDataEncryptionArgs as SqlTransparentDataEncryptionArgs } from "@pulumi/azure-native/sql/transparentDataEncryption";
import type { VirtualNetworkRuleArgs as SqlVirtualNetworkRuleArgs } from "@pulumi/azure-native/sql/virtualNetworkRule";
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
export const SqlGeoBackupPolicy = resourceType<Unwrap<SqlGeoBackupPolicyArgs>>(
  "azure-native:sql:GeoBackupPolicy",
  { names: [] },
);
export const SqlFailoverGroup = resourceType<Unwrap<SqlFailoverGroupArgs>>(
  "azure-native:sql:FailoverGroup",
  {
    names: ["failoverGroupName"],
    within: ["resourceGroupName", "serverName"],
    armType: "Microsoft.Sql/servers/failoverGroups",
  },
);
export const SqlInstanceFailoverGroup = resourceType<Unwrap<SqlInstanceFailoverGroupArgs>>(
  "azure-native:sql:InstanceFailoverGroup",
  { names: [] },
);
export const SqlDistributedAvailabilityGroup = resourceType<
  Unwrap<SqlDistributedAvailabilityGroupArgs>
>("azure-native:sql:DistributedAvailabilityGroup", { names: [] });
export const SqlSyncMember = resourceType<Unwrap<SqlSyncMemberArgs>>(
  "azure-native:sql:SyncMember",
  { names: [] },
);
export const SqlServerCommunicationLink = resourceType<Unwrap<SqlServerCommunicationLinkArgs>>(
  "azure-native:sql:ServerCommunicationLink",
  { names: [] },
);
export const SqlReplicationLink = resourceType<Unwrap<SqlReplicationLinkArgs>>(
  "azure-native:sql:ReplicationLink",
  { names: [] },
);
export const SqlEncryptionProtector = resourceType<Unwrap<SqlEncryptionProtectorArgs>>(
  "azure-native:sql:EncryptionProtector",
  { names: [] },
);
export const SqlServerKey = resourceType<Unwrap<SqlServerKeyArgs>>("azure-native:sql:ServerKey", {
  names: ["keyName"],
  within: ["resourceGroupName", "serverName"],
  armType: "Microsoft.Sql/servers/keys",
});
export const SqlTransparentDataEncryption = resourceType<Unwrap<SqlTransparentDataEncryptionArgs>>(
  "azure-native:sql:TransparentDataEncryption",
  { names: [] },
);
export const ExtendedDatabaseBlobAuditingPolicy = resourceType<
  Unwrap<ExtendedDatabaseBlobAuditingPolicyArgs>
>("azure-native:sql:ExtendedDatabaseBlobAuditingPolicy", { names: [] });
export const DatabaseBlobAuditingPolicy = resourceType<Unwrap<DatabaseBlobAuditingPolicyArgs>>(
  "azure-native:sql:DatabaseBlobAuditingPolicy",
  { names: [] },
);
export const SqlIPv6FirewallRule = resourceType<Unwrap<SqlIPv6FirewallRuleArgs>>(
  "azure-native:sql:IPv6FirewallRule",
  { names: [] },
);
export const SqlPrivateEndpointConnection = resourceType<Unwrap<SqlPrivateEndpointConnectionArgs>>(
  "azure-native:sql:PrivateEndpointConnection",
  { names: [] },
);
export const SqlVirtualNetworkRule = resourceType<Unwrap<SqlVirtualNetworkRuleArgs>>(
  "azure-native:sql:VirtualNetworkRule",
  { names: [] },
);
