import * as network from "@pulumi/azure-native/network";
import * as privatedns from "@pulumi/azure-native/privatedns";
import type * as pulumi from "@pulumi/pulumi";
import { location, resourceGroupName } from "./settings";

/** Rules inline where they never change, apart where other teams add theirs. */
const publicRules = new network.NetworkSecurityGroup("gateway", {
  networkSecurityGroupName: "nsg-gateway",
  resourceGroupName,
  securityRules: [
    {
      name: "https-from-internet",
      priority: 100,
      direction: "Inbound",
      access: "Allow",
      protocol: "Tcp",
      sourceAddressPrefix: "Internet",
      sourcePortRange: "*",
      destinationAddressPrefix: "10.20.0.0/24",
      destinationPortRanges: ["80", "443"],
    },
    {
      // Azure runs the gateway through these ports; without them it stops.
      name: "gateway-manager",
      priority: 110,
      direction: "Inbound",
      access: "Allow",
      protocol: "Tcp",
      sourceAddressPrefix: "GatewayManager",
      sourcePortRange: "*",
      destinationAddressPrefix: "*",
      destinationPortRange: "65200-65535",
    },
  ],
});

const applicationRules = new network.NetworkSecurityGroup("application", {
  networkSecurityGroupName: "nsg-application",
  resourceGroupName,
});

new network.SecurityRule("gateway-to-application", {
  networkSecurityGroupName: applicationRules.name,
  resourceGroupName,
  securityRuleName: "gateway-to-application",
  priority: 100,
  direction: "Inbound",
  access: "Allow",
  protocol: "Tcp",
  sourceAddressPrefix: "10.20.0.0/24",
  sourcePortRange: "*",
  destinationAddressPrefix: "10.20.1.0/24",
  destinationPortRange: "443",
});

new network.SecurityRule("nothing-else", {
  networkSecurityGroupName: applicationRules.name,
  resourceGroupName,
  securityRuleName: "nothing-else",
  priority: 4096,
  direction: "Inbound",
  access: "Deny",
  protocol: "*",
  sourceAddressPrefix: "*",
  sourcePortRange: "*",
  destinationAddressPrefix: "*",
  destinationPortRange: "*",
});

const virtualNetwork = new network.VirtualNetwork("portal", {
  virtualNetworkName: "vnet-portal",
  resourceGroupName,
  addressSpace: { addressPrefixes: ["10.20.0.0/16"] },
});

function subnet(
  name: string,
  addressPrefix: string,
  securityGroup: network.NetworkSecurityGroup,
  delegation?: string,
): network.Subnet {
  return new network.Subnet(name, {
    subnetName: name,
    virtualNetworkName: virtualNetwork.name,
    resourceGroupName,
    addressPrefix,
    defaultOutboundAccess: false,
    networkSecurityGroup: { id: securityGroup.id },
    // Otherwise the security group is ignored on private endpoints.
    privateEndpointNetworkPolicies: "Enabled",
    ...(delegation && { delegations: [{ name: "delegation", serviceName: delegation }] }),
  });
}

export const gatewaySubnet = subnet("gateway", "10.20.0.0/24", publicRules);
export const applicationSubnet = subnet("application", "10.20.1.0/24", applicationRules);
export const webSubnet = subnet(
  "web",
  "10.20.2.0/24",
  applicationRules,
  "Microsoft.Web/serverFarms",
);
const dataSubnet = subnet("data", "10.20.3.0/24", applicationRules);

/** A service that is reached only from inside, under its usual name. */
export function privateEndpoint(
  name: string,
  serviceId: pulumi.Input<string>,
  groupId: string,
  zoneName: string,
): void {
  const endpoint = new network.PrivateEndpoint(name, {
    privateEndpointName: `pe-${name}`,
    resourceGroupName,
    subnet: { id: dataSubnet.id },
    privateLinkServiceConnections: [{ name, groupIds: [groupId], privateLinkServiceId: serviceId }],
  });
  const zone = new privatedns.PrivateZone(name, {
    privateZoneName: zoneName,
    resourceGroupName,
    location: "global",
  });
  new privatedns.VirtualNetworkLink(name, {
    virtualNetworkLinkName: `link-${name}`,
    privateZoneName: zone.name,
    resourceGroupName,
    location: "global",
    registrationEnabled: false,
    virtualNetwork: { id: virtualNetwork.id },
  });
  new network.PrivateDnsZoneGroup(name, {
    privateDnsZoneGroupName: "default",
    privateEndpointName: endpoint.name,
    resourceGroupName,
    privateDnsZoneConfigs: [{ name, privateDnsZoneId: zone.id }],
  });
}

const watcher = new network.NetworkWatcher("portal", {
  networkWatcherName: "nw-portal",
  resourceGroupName,
});

/** Who talked to whom, kept for a quarter beside the other logs. */
export function logFlowsTo(storageId: pulumi.Input<string>): void {
  new network.FlowLog("portal", {
    flowLogName: "flow-portal",
    networkWatcherName: watcher.name,
    resourceGroupName,
    location,
    targetResourceId: virtualNetwork.id,
    storageId,
    enabled: true,
    format: { type: "JSON", version: 2 },
    retentionPolicy: { enabled: true, days: 90 },
  });
}
