import type { ApplicationGatewayArgs } from "@pulumi/azure-native/network/applicationGateway";
import type { FlowLogArgs as NetworkFlowLogArgs } from "@pulumi/azure-native/network/flowLog";
import type { NetworkSecurityGroupArgs } from "@pulumi/azure-native/network/networkSecurityGroup";
import type { SecurityRuleArgs } from "@pulumi/azure-native/network/securityRule";
import type { VirtualNetworkArgs } from "@pulumi/azure-native/network/virtualNetwork";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

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
