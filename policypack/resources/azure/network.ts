import type { AdminRuleArgs } from "@pulumi/azure-native/network/adminRule";
import type { AdminRuleCollectionArgs } from "@pulumi/azure-native/network/adminRuleCollection";
import type { ApplicationGatewayArgs } from "@pulumi/azure-native/network/applicationGateway";
import type { ApplicationSecurityGroupArgs } from "@pulumi/azure-native/network/applicationSecurityGroup";
import type { AzureFirewallArgs } from "@pulumi/azure-native/network/azureFirewall";
import type { BastionHostArgs } from "@pulumi/azure-native/network/bastionHost";
import type { ConnectionMonitorArgs } from "@pulumi/azure-native/network/connectionMonitor";
import type { ConnectivityConfigurationArgs } from "@pulumi/azure-native/network/connectivityConfiguration";
import type { DdosProtectionPlanArgs } from "@pulumi/azure-native/network/ddosProtectionPlan";
import type { DefaultAdminRuleArgs } from "@pulumi/azure-native/network/defaultAdminRule";
import type { ExpressRouteCircuitArgs } from "@pulumi/azure-native/network/expressRouteCircuit";
import type { ExpressRouteCircuitConnectionArgs } from "@pulumi/azure-native/network/expressRouteCircuitConnection";
import type { ExpressRouteConnectionArgs } from "@pulumi/azure-native/network/expressRouteConnection";
import type { ExpressRouteGatewayArgs } from "@pulumi/azure-native/network/expressRouteGateway";
import type { FirewallPolicyArgs } from "@pulumi/azure-native/network/firewallPolicy";
import type { FirewallPolicyRuleCollectionGroupArgs } from "@pulumi/azure-native/network/firewallPolicyRuleCollectionGroup";
import type { FlowLogArgs as NetworkFlowLogArgs } from "@pulumi/azure-native/network/flowLog";
import type { HubRouteTableArgs } from "@pulumi/azure-native/network/hubRouteTable";
import type { HubVirtualNetworkConnectionArgs } from "@pulumi/azure-native/network/hubVirtualNetworkConnection";
import type { InboundNatRuleArgs } from "@pulumi/azure-native/network/inboundNatRule";
import type { IpGroupArgs } from "@pulumi/azure-native/network/ipGroup";
import type { LoadBalancerArgs } from "@pulumi/azure-native/network/loadBalancer";
import type { LoadBalancerBackendAddressPoolArgs } from "@pulumi/azure-native/network/loadBalancerBackendAddressPool";
import type { LocalNetworkGatewayArgs } from "@pulumi/azure-native/network/localNetworkGateway";
import type { NatGatewayArgs } from "@pulumi/azure-native/network/natGateway";
import type { NatRuleArgs as VpnGatewayNatRuleArgs } from "@pulumi/azure-native/network/natRule";
import type { NetworkGroupArgs } from "@pulumi/azure-native/network/networkGroup";
import type { NetworkInterfaceArgs } from "@pulumi/azure-native/network/networkInterface";
import type { NetworkManagerArgs } from "@pulumi/azure-native/network/networkManager";
import type { NetworkSecurityGroupArgs } from "@pulumi/azure-native/network/networkSecurityGroup";
import type { NetworkSecurityPerimeterArgs } from "@pulumi/azure-native/network/networkSecurityPerimeter";
import type { NetworkSecurityPerimeterAccessRuleArgs } from "@pulumi/azure-native/network/networkSecurityPerimeterAccessRule";
import type { NetworkSecurityPerimeterAssociationArgs } from "@pulumi/azure-native/network/networkSecurityPerimeterAssociation";
import type { NetworkSecurityPerimeterProfileArgs } from "@pulumi/azure-native/network/networkSecurityPerimeterProfile";
import type { NspAccessRuleArgs } from "@pulumi/azure-native/network/nspAccessRule";
import type { NspAssociationArgs } from "@pulumi/azure-native/network/nspAssociation";
import type { NspProfileArgs } from "@pulumi/azure-native/network/nspProfile";
import type { P2sVpnGatewayArgs } from "@pulumi/azure-native/network/p2sVpnGateway";
import type { PacketCaptureArgs } from "@pulumi/azure-native/network/packetCapture";
import type { PrivateDnsZoneGroupArgs } from "@pulumi/azure-native/network/privateDnsZoneGroup";
import type { PrivateEndpointArgs } from "@pulumi/azure-native/network/privateEndpoint";
import type { PrivateLinkServiceArgs } from "@pulumi/azure-native/network/privateLinkService";
import type { PublicIPAddressArgs } from "@pulumi/azure-native/network/publicIPAddress";
import type { PublicIPPrefixArgs } from "@pulumi/azure-native/network/publicIPPrefix";
import type { RouteArgs } from "@pulumi/azure-native/network/route";
import type { RouteTableArgs } from "@pulumi/azure-native/network/routeTable";
import type { RoutingIntentArgs } from "@pulumi/azure-native/network/routingIntent";
import type { SecurityAdminConfigurationArgs } from "@pulumi/azure-native/network/securityAdminConfiguration";
import type { SecurityRuleArgs } from "@pulumi/azure-native/network/securityRule";
import type { ServiceEndpointPolicyArgs } from "@pulumi/azure-native/network/serviceEndpointPolicy";
import type { StaticMemberArgs } from "@pulumi/azure-native/network/staticMember";
import type { SubnetArgs } from "@pulumi/azure-native/network/subnet";
import type { VirtualHubArgs } from "@pulumi/azure-native/network/virtualHub";
import type { VirtualNetworkArgs } from "@pulumi/azure-native/network/virtualNetwork";
import type { VirtualNetworkGatewayArgs } from "@pulumi/azure-native/network/virtualNetworkGateway";
import type { VirtualNetworkGatewayConnectionArgs } from "@pulumi/azure-native/network/virtualNetworkGatewayConnection";
import type { VirtualNetworkPeeringArgs } from "@pulumi/azure-native/network/virtualNetworkPeering";
import type { VirtualWanArgs } from "@pulumi/azure-native/network/virtualWan";
import type { VpnGatewayArgs } from "@pulumi/azure-native/network/vpnGateway";
import type { VpnSiteArgs } from "@pulumi/azure-native/network/vpnSite";
import type { WebApplicationFirewallPolicyArgs } from "@pulumi/azure-native/network/webApplicationFirewallPolicy";
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
export const AdminRule = resourceType<Unwrap<AdminRuleArgs>>("azure-native:network:AdminRule", {
  names: [],
});
export const AdminRuleCollection = resourceType<Unwrap<AdminRuleCollectionArgs>>(
  "azure-native:network:AdminRuleCollection",
  {
    names: ["ruleCollectionName"],
    within: ["resourceGroupName", "networkManagerName", "configurationName"],
    armType: "Microsoft.Network/networkManagers/securityAdminConfigurations/ruleCollections",
  },
);
export const ApplicationSecurityGroup = resourceType<Unwrap<ApplicationSecurityGroupArgs>>(
  "azure-native:network:ApplicationSecurityGroup",
  {
    names: ["applicationSecurityGroupName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Network/applicationSecurityGroups",
  },
);
export const AzureFirewall = resourceType<Unwrap<AzureFirewallArgs>>(
  "azure-native:network:AzureFirewall",
  {
    names: ["azureFirewallName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Network/azureFirewalls",
  },
);
export const BastionHost = resourceType<Unwrap<BastionHostArgs>>(
  "azure-native:network:BastionHost",
  {
    names: ["bastionHostName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Network/bastionHosts",
  },
);
export const ConnectivityConfiguration = resourceType<Unwrap<ConnectivityConfigurationArgs>>(
  "azure-native:network:ConnectivityConfiguration",
  {
    names: ["configurationName"],
    within: ["resourceGroupName", "networkManagerName"],
    armType: "Microsoft.Network/networkManagers/connectivityConfigurations",
  },
);
export const DdosProtectionPlan = resourceType<Unwrap<DdosProtectionPlanArgs>>(
  "azure-native:network:DdosProtectionPlan",
  {
    names: ["ddosProtectionPlanName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Network/ddosProtectionPlans",
  },
);
export const DefaultAdminRule = resourceType<Unwrap<DefaultAdminRuleArgs>>(
  "azure-native:network:DefaultAdminRule",
  { names: [] },
);
export const ExpressRouteConnection = resourceType<Unwrap<ExpressRouteConnectionArgs>>(
  "azure-native:network:ExpressRouteConnection",
  {
    names: ["connectionName"],
    within: ["resourceGroupName", "expressRouteGatewayName"],
    armType: "Microsoft.Network/expressRouteGateways/expressRouteConnections",
  },
);
export const ExpressRouteGateway = resourceType<Unwrap<ExpressRouteGatewayArgs>>(
  "azure-native:network:ExpressRouteGateway",
  {
    names: ["expressRouteGatewayName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Network/expressRouteGateways",
  },
);
export const FirewallPolicy = resourceType<Unwrap<FirewallPolicyArgs>>(
  "azure-native:network:FirewallPolicy",
  {
    names: ["firewallPolicyName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Network/firewallPolicies",
  },
);
export const FirewallPolicyRuleCollectionGroup = resourceType<
  Unwrap<FirewallPolicyRuleCollectionGroupArgs>
>("azure-native:network:FirewallPolicyRuleCollectionGroup", { names: [] });
export const HubRouteTable = resourceType<Unwrap<HubRouteTableArgs>>(
  "azure-native:network:HubRouteTable",
  {
    names: ["routeTableName"],
    within: ["resourceGroupName", "virtualHubName"],
    armType: "Microsoft.Network/virtualHubs/hubRouteTables",
  },
);
export const InboundNatRule = resourceType<Unwrap<InboundNatRuleArgs>>(
  "azure-native:network:InboundNatRule",
  {
    names: ["inboundNatRuleName"],
    within: ["resourceGroupName", "loadBalancerName"],
    armType: "Microsoft.Network/loadBalancers/inboundNatRules",
  },
);
export const IpGroup = resourceType<Unwrap<IpGroupArgs>>("azure-native:network:IpGroup", {
  names: ["ipGroupsName"],
  within: ["resourceGroupName"],
  armType: "Microsoft.Network/ipGroups",
});
export const LoadBalancerBackendAddressPool = resourceType<
  Unwrap<LoadBalancerBackendAddressPoolArgs>
>("azure-native:network:LoadBalancerBackendAddressPool", {
  names: ["backendAddressPoolName"],
  within: ["resourceGroupName", "loadBalancerName"],
  armType: "Microsoft.Network/loadBalancers/backendAddressPools",
});
export const NatGateway = resourceType<Unwrap<NatGatewayArgs>>("azure-native:network:NatGateway", {
  names: ["natGatewayName"],
  within: ["resourceGroupName"],
  armType: "Microsoft.Network/natGateways",
});
export const VpnGatewayNatRule = resourceType<Unwrap<VpnGatewayNatRuleArgs>>(
  "azure-native:network:NatRule",
  {
    names: ["natRuleName"],
    within: ["resourceGroupName", "gatewayName"],
    armType: "Microsoft.Network/vpnGateways/natRules",
  },
);
export const NetworkGroup = resourceType<Unwrap<NetworkGroupArgs>>(
  "azure-native:network:NetworkGroup",
  {
    names: ["networkGroupName"],
    within: ["resourceGroupName", "networkManagerName"],
    armType: "Microsoft.Network/networkManagers/networkGroups",
  },
);
export const NetworkInterface = resourceType<Unwrap<NetworkInterfaceArgs>>(
  "azure-native:network:NetworkInterface",
  {
    names: ["networkInterfaceName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Network/networkInterfaces",
  },
);
export const NetworkManager = resourceType<Unwrap<NetworkManagerArgs>>(
  "azure-native:network:NetworkManager",
  {
    names: ["networkManagerName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Network/networkManagers",
  },
);
export const NetworkSecurityPerimeter = resourceType<Unwrap<NetworkSecurityPerimeterArgs>>(
  "azure-native:network:NetworkSecurityPerimeter",
  {
    names: ["networkSecurityPerimeterName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Network/networkSecurityPerimeters",
  },
);
export const NetworkSecurityPerimeterAccessRule = resourceType<
  Unwrap<NetworkSecurityPerimeterAccessRuleArgs>
>("azure-native:network:NetworkSecurityPerimeterAccessRule", { names: [] });
export const NetworkSecurityPerimeterAssociation = resourceType<
  Unwrap<NetworkSecurityPerimeterAssociationArgs>
>("azure-native:network:NetworkSecurityPerimeterAssociation", { names: [] });
export const NetworkSecurityPerimeterProfile = resourceType<
  Unwrap<NetworkSecurityPerimeterProfileArgs>
>("azure-native:network:NetworkSecurityPerimeterProfile", {
  names: ["profileName"],
  within: ["resourceGroupName", "networkSecurityPerimeterName"],
  armType: "Microsoft.Network/networkSecurityPerimeters/profiles",
});
export const NspAccessRule = resourceType<Unwrap<NspAccessRuleArgs>>(
  "azure-native:network:NspAccessRule",
  { names: [] },
);
export const NspAssociation = resourceType<Unwrap<NspAssociationArgs>>(
  "azure-native:network:NspAssociation",
  { names: [] },
);
export const NspProfile = resourceType<Unwrap<NspProfileArgs>>("azure-native:network:NspProfile", {
  names: ["profileName"],
  within: ["resourceGroupName", "networkSecurityPerimeterName"],
  armType: "Microsoft.Network/networkSecurityPerimeters/profiles",
});
export const P2sVpnGateway = resourceType<Unwrap<P2sVpnGatewayArgs>>(
  "azure-native:network:P2sVpnGateway",
  {
    names: ["gatewayName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Network/p2sVpnGateways",
  },
);
export const PrivateDnsZoneGroup = resourceType<Unwrap<PrivateDnsZoneGroupArgs>>(
  "azure-native:network:PrivateDnsZoneGroup",
  { names: [] },
);
export const PrivateEndpoint = resourceType<Unwrap<PrivateEndpointArgs>>(
  "azure-native:network:PrivateEndpoint",
  {
    names: ["privateEndpointName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Network/privateEndpoints",
  },
);
export const PrivateLinkService = resourceType<Unwrap<PrivateLinkServiceArgs>>(
  "azure-native:network:PrivateLinkService",
  {
    names: ["serviceName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Network/privateLinkServices",
  },
);
export const PublicIPPrefix = resourceType<Unwrap<PublicIPPrefixArgs>>(
  "azure-native:network:PublicIPPrefix",
  {
    names: ["publicIpPrefixName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Network/publicIPPrefixes",
  },
);
export const Route = resourceType<Unwrap<RouteArgs>>("azure-native:network:Route", { names: [] });
export const RouteTable = resourceType<Unwrap<RouteTableArgs>>("azure-native:network:RouteTable", {
  names: ["routeTableName"],
  within: ["resourceGroupName"],
  armType: "Microsoft.Network/routeTables",
});
export const RoutingIntent = resourceType<Unwrap<RoutingIntentArgs>>(
  "azure-native:network:RoutingIntent",
  { names: [] },
);
export const SecurityAdminConfiguration = resourceType<Unwrap<SecurityAdminConfigurationArgs>>(
  "azure-native:network:SecurityAdminConfiguration",
  {
    names: ["configurationName"],
    within: ["resourceGroupName", "networkManagerName"],
    armType: "Microsoft.Network/networkManagers/securityAdminConfigurations",
  },
);
export const ServiceEndpointPolicy = resourceType<Unwrap<ServiceEndpointPolicyArgs>>(
  "azure-native:network:ServiceEndpointPolicy",
  {
    names: ["serviceEndpointPolicyName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Network/serviceEndpointPolicies",
  },
);
export const StaticMember = resourceType<Unwrap<StaticMemberArgs>>(
  "azure-native:network:StaticMember",
  { names: [] },
);
export const Subnet = resourceType<Unwrap<SubnetArgs>>("azure-native:network:Subnet", {
  names: ["subnetName"],
  within: ["resourceGroupName", "virtualNetworkName"],
  armType: "Microsoft.Network/virtualNetworks/subnets",
});
export const VirtualWan = resourceType<Unwrap<VirtualWanArgs>>("azure-native:network:VirtualWan", {
  names: ["virtualWANName"],
  within: ["resourceGroupName"],
  armType: "Microsoft.Network/virtualWans",
});
export const VpnGateway = resourceType<Unwrap<VpnGatewayArgs>>("azure-native:network:VpnGateway", {
  names: ["gatewayName"],
  within: ["resourceGroupName"],
  armType: "Microsoft.Network/vpnGateways",
});
export const VpnSite = resourceType<Unwrap<VpnSiteArgs>>("azure-native:network:VpnSite", {
  names: ["vpnSiteName"],
  within: ["resourceGroupName"],
  armType: "Microsoft.Network/vpnSites",
});
export const WebApplicationFirewallPolicy = resourceType<Unwrap<WebApplicationFirewallPolicyArgs>>(
  "azure-native:network:WebApplicationFirewallPolicy",
  {
    names: ["policyName"],
    within: ["resourceGroupName"],
    armType: "Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies",
  },
);
