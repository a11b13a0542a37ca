import type { VirtualMachineArgs } from "@pulumi/azure-native/compute/virtualMachine";
import type { AgentPoolArgs } from "@pulumi/azure-native/containerservice/agentPool";
import type { ManagedClusterArgs } from "@pulumi/azure-native/containerservice/managedCluster";
import type { KeyArgs } from "@pulumi/azure-native/keyvault/key";
import type { VaultArgs } from "@pulumi/azure-native/keyvault/vault";
import type { DiagnosticSettingArgs } from "@pulumi/azure-native/monitor/diagnosticSetting";
import type { ApplicationGatewayArgs } from "@pulumi/azure-native/network/applicationGateway";
import type { FlowLogArgs as NetworkFlowLogArgs } from "@pulumi/azure-native/network/flowLog";
import type { NetworkSecurityGroupArgs } from "@pulumi/azure-native/network/networkSecurityGroup";
import type { SecurityRuleArgs } from "@pulumi/azure-native/network/securityRule";
import type { VirtualNetworkArgs } from "@pulumi/azure-native/network/virtualNetwork";
import type { ProtectedItemArgs } from "@pulumi/azure-native/recoveryservices/protectedItem";
import type { ExtendedServerBlobAuditingPolicyArgs } from "@pulumi/azure-native/sql/extendedServerBlobAuditingPolicy";
import type { FirewallRuleArgs as SqlFirewallRuleArgs } from "@pulumi/azure-native/sql/firewallRule";
import type { ServerArgs as SqlServerArgs } from "@pulumi/azure-native/sql/server";
import type { ServerBlobAuditingPolicyArgs } from "@pulumi/azure-native/sql/serverBlobAuditingPolicy";
import type { BlobContainerArgs } from "@pulumi/azure-native/storage/blobContainer";
import type { StorageAccountArgs } from "@pulumi/azure-native/storage/storageAccount";
import type { WebAppArgs } from "@pulumi/azure-native/web/webApp";
import type { WebAppSlotArgs } from "@pulumi/azure-native/web/webAppSlot";
import type { WebAppSwiftVirtualNetworkConnectionArgs } from "@pulumi/azure-native/web/webAppSwiftVirtualNetworkConnection";
import type { WebAppSwiftVirtualNetworkConnectionSlotArgs } from "@pulumi/azure-native/web/webAppSwiftVirtualNetworkConnectionSlot";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const StorageAccount = resourceType<Unwrap<StorageAccountArgs>>(
  "azure-native:storage:StorageAccount",
  {
    names: ["accountName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Storage/storageAccounts",
  },
);
export const BlobContainer = resourceType<Unwrap<BlobContainerArgs>>(
  "azure-native:storage:BlobContainer",
  { names: [] },
);
export const Vault = resourceType<Unwrap<VaultArgs>>("azure-native:keyvault:Vault", {
  names: ["vaultName"],
  within: ["resourceGroupName"],
  armType: "Microsoft.KeyVault/vaults",
});
export const Key = resourceType<Unwrap<KeyArgs>>("azure-native:keyvault:Key", {
  names: ["keyName"],
  within: ["resourceGroupName"],
});
export const DiagnosticSetting = resourceType<Unwrap<DiagnosticSettingArgs>>(
  "azure-native:monitor:DiagnosticSetting",
  { names: [] },
);
export const NetworkSecurityGroup = resourceType<Unwrap<NetworkSecurityGroupArgs>>(
  "azure-native:network:NetworkSecurityGroup",
  {
    names: ["networkSecurityGroupName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Network/networkSecurityGroups",
  },
);
export const SecurityRule = resourceType<Unwrap<SecurityRuleArgs>>(
  "azure-native:network:SecurityRule",
  { names: [] },
);
export const VirtualNetwork = resourceType<Unwrap<VirtualNetworkArgs>>(
  "azure-native:network:VirtualNetwork",
  {
    names: ["virtualNetworkName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Network/virtualNetworks",
  },
);
export const NetworkFlowLog = resourceType<Unwrap<NetworkFlowLogArgs>>(
  "azure-native:network:FlowLog",
  { names: [] },
);
export const ApplicationGateway = resourceType<Unwrap<ApplicationGatewayArgs>>(
  "azure-native:network:ApplicationGateway",
  {
    names: ["applicationGatewayName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Network/applicationGateways",
  },
);
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
export const WebApp = resourceType<Unwrap<WebAppArgs>>("azure-native:web:WebApp", {
  names: ["name"],
  within: ["resourceGroupName"],
  armType: "Microsoft.Web/sites",
});
export const WebAppSlot = resourceType<Unwrap<WebAppSlotArgs>>("azure-native:web:WebAppSlot", {
  names: ["slot"],
  // A slot is one of its app: many apps of a group have a slot of the same name.
  within: ["resourceGroupName", "name"],
  armType: "Microsoft.Web/sites/slots",
});
export const WebAppSwiftVirtualNetworkConnection = resourceType<
  Unwrap<WebAppSwiftVirtualNetworkConnectionArgs>
>("azure-native:web:WebAppSwiftVirtualNetworkConnection", { names: [] });
export const WebAppSwiftVirtualNetworkConnectionSlot = resourceType<
  Unwrap<WebAppSwiftVirtualNetworkConnectionSlotArgs>
>("azure-native:web:WebAppSwiftVirtualNetworkConnectionSlot", { names: [] });
export const ManagedCluster = resourceType<Unwrap<ManagedClusterArgs>>(
  "azure-native:containerservice:ManagedCluster",
  {
    names: ["resourceName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.ContainerService/managedClusters",
  },
);
export const AgentPool = resourceType<Unwrap<AgentPoolArgs>>(
  "azure-native:containerservice:AgentPool",
  { names: [] },
);
export const VirtualMachine = resourceType<Unwrap<VirtualMachineArgs>>(
  "azure-native:compute:VirtualMachine",
  {
    names: ["vmName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Compute/virtualMachines",
  },
);
export const ProtectedItem = resourceType<Unwrap<ProtectedItemArgs>>(
  "azure-native:recoveryservices:ProtectedItem",
  { names: [] },
);
