import type { ApplicationGatewayArgs } from "@pulumi/azure-native/network/applicationGateway";
import type { ConnectionMonitorArgs } from "@pulumi/azure-native/network/connectionMonitor";
import type { ExpressRouteCircuitArgs } from "@pulumi/azure-native/network/expressRouteCircuit";
import type { ExpressRouteCircuitConnectionArgs } from "@pulumi/azure-native/network/expressRouteCircuitConnection";
import type { FlowLogArgs as NetworkFlowLogArgs } from "@pulumi/azure-native/network/flowLog";
import type { HubVirtualNetworkConnectionArgs } from "@pulumi/azure-native/network/hubVirtualNetworkConnection";
import type { LoadBalancerArgs } from "@pulumi/azure-native/network/loadBalancer";
import type { LocalNetworkGatewayArgs } from "@pulumi/azure-native/network/localNetworkGateway";
import type { NetworkSecurityGroupArgs } from "@pulumi/azure-native/network/networkSecurityGroup";
import type { PacketCaptureArgs } from "@pulumi/azure-native/network/packetCapture";
import type { PublicIPAddressArgs } from "@pulumi/azure-native/network/publicIPAddress";
import type { SecurityRuleArgs } from "@pulumi/azure-native/network/securityRule";
import type { VirtualHubArgs } from "@pulumi/azure-native/network/virtualHub";
import type { VirtualNetworkArgs } from "@pulumi/azure-native/network/virtualNetwork";
import type { VirtualNetworkGatewayArgs } from "@pulumi/azure-native/network/virtualNetworkGateway";
import type { VirtualNetworkGatewayConnectionArgs } from "@pulumi/azure-native/network/virtualNetworkGatewayConnection";
import type { VirtualNetworkPeeringArgs } from "@pulumi/azure-native/network/virtualNetworkPeering";
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
export const VirtualNetworkPeering = resourceType<Unwrap<VirtualNetworkPeeringArgs>>(
  "azure-native:network:VirtualNetworkPeering",
  { names: [] },
);
export const VirtualHub = resourceType<Unwrap<VirtualHubArgs>>("azure-native:network:VirtualHub", {
  names: ["virtualHubName"],
  within: ["resourceGroupName"],
  armType: "Microsoft.Network/virtualHubs",
});
export const HubVirtualNetworkConnection = resourceType<Unwrap<HubVirtualNetworkConnectionArgs>>(
  "azure-native:network:HubVirtualNetworkConnection",
  { names: [] },
);
export const VirtualNetworkGateway = resourceType<Unwrap<VirtualNetworkGatewayArgs>>(
  "azure-native:network:VirtualNetworkGateway",
  {
    names: ["virtualNetworkGatewayName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Network/virtualNetworkGateways",
  },
);
export const LocalNetworkGateway = resourceType<Unwrap<LocalNetworkGatewayArgs>>(
  "azure-native:network:LocalNetworkGateway",
  {
    names: ["localNetworkGatewayName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Network/localNetworkGateways",
  },
);
export const VirtualNetworkGatewayConnection = resourceType<
  Unwrap<VirtualNetworkGatewayConnectionArgs>
>("azure-native:network:VirtualNetworkGatewayConnection", { names: [] });
export const ExpressRouteCircuit = resourceType<Unwrap<ExpressRouteCircuitArgs>>(
  "azure-native:network:ExpressRouteCircuit",
  {
    names: ["circuitName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Network/expressRouteCircuits",
  },
);
export const ExpressRouteCircuitConnection = resourceType<
  Unwrap<ExpressRouteCircuitConnectionArgs>
>("azure-native:network:ExpressRouteCircuitConnection", { names: [] });
export const PacketCapture = resourceType<Unwrap<PacketCaptureArgs>>(
  "azure-native:network:PacketCapture",
  { names: [] },
);
export const ConnectionMonitor = resourceType<Unwrap<ConnectionMonitorArgs>>(
  "azure-native:network:ConnectionMonitor",
  { names: [] },
);
export const LoadBalancer = resourceType<Unwrap<LoadBalancerArgs>>(
  "azure-native:network:LoadBalancer",
  {
    names: ["loadBalancerName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Network/loadBalancers",
  },
);
export const PublicIPAddress = resourceType<Unwrap<PublicIPAddressArgs>>(
  "azure-native:network:PublicIPAddress",
  {
    names: ["publicIpAddressName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Network/publicIPAddresses",
  },
);
