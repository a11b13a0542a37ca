import * as network from "@pulumi/azure-native/network";
import * as privatedns from "@pulumi/azure-native/privatedns";
import type * as pulumi from "@pulumi/pulumi";
import { location, resourceGroupName } from "./settings";

const GATEWAY = "10.20.0.0/24";
const APPLICATION = "10.20.1.0/24";
const WEB = "10.20.2.0/24";
const DATA = "10.20.3.0/24";
const SIGNING = "10.20.4.0/24";
/** Pods have addresses of their own, which no subnet holds. */
export const PODS = "10.244.0.0/16";

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
      destinationAddressPrefix: GATEWAY,
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

type Rule = Partial<network.SecurityRuleArgs> & { priority: number };

/** A rule in a resource of its own, told by what differs from rule to rule. */
function ruleIn(
  direction: "Inbound" | "Outbound",
  securityGroup: network.NetworkSecurityGroup,
  name: string,
  rule: Rule,
): void {
  new network.SecurityRule(name, {
    networkSecurityGroupName: securityGroup.name,
    resourceGroupName,
    securityRuleName: name,
    direction,
    access: "Allow",
    protocol: "Tcp",
    sourcePortRange: "*",
    ...rule,
  });
}

function inbound(group: network.NetworkSecurityGroup, name: string, rule: Rule): void {
  ruleIn("Inbound", group, name, rule);
}

function outbound(group: network.NetworkSecurityGroup, name: string, rule: Rule): void {
  ruleIn("Outbound", group, name, rule);
}

/** Azure's own last rules let the whole network in, and hence an intruder from part to part. */
const NOTHING_ELSE = {
  priority: 4096,
  access: "Deny",
  protocol: "*",
  sourceAddressPrefix: "*",
  destinationAddressPrefix: "*",
  destinationPortRange: "*",
};

const applicationRules = new network.NetworkSecurityGroup("application", {
  networkSecurityGroupName: "nsg-application",
  resourceGroupName,
});

inbound(applicationRules, "portal-to-application", {
  priority: 100,
  sourceAddressPrefixes: [GATEWAY, WEB],
  destinationAddressPrefix: APPLICATION,
  destinationPortRange: "443",
});

// A cluster whose nodes and pods can't talk to each other doesn't start; between pods the cluster's
// own network policies decide.
inbound(applicationRules, "inside-cluster", {
  priority: 110,
  protocol: "*",
  sourceAddressPrefixes: [APPLICATION, PODS],
  destinationAddressPrefixes: [APPLICATION, PODS],
  destinationPortRange: "*",
});

inbound(applicationRules, "load-balancer-probes", {
  priority: 120,
  protocol: "*",
  sourceAddressPrefix: "AzureLoadBalancer",
  destinationAddressPrefix: "*",
  destinationPortRange: "*",
});

inbound(applicationRules, "nothing-else-to-application", NOTHING_ELSE);

// The cluster's load balancer lends its nodes a public address; these are the only ways that it opens:
// the services of Azure that run the cluster, and the time.
outbound(applicationRules, "application-to-azure", {
  priority: 100,
  sourceAddressPrefix: "*",
  destinationAddressPrefix: "AzureCloud",
  destinationPortRange: "443",
});
outbound(applicationRules, "application-to-time", {
  priority: 110,
  protocol: "Udp",
  sourceAddressPrefix: "*",
  destinationAddressPrefix: "Internet",
  destinationPortRange: "123",
});
outbound(applicationRules, "application-to-nothing-else-outside", {
  ...NOTHING_ELSE,
  destinationAddressPrefix: "Internet",
});

const dataRules = new network.NetworkSecurityGroup("data", {
  networkSecurityGroupName: "nsg-data",
  resourceGroupName,
});

inbound(dataRules, "portal-to-data", {
  priority: 100,
  sourceAddressPrefixes: [GATEWAY, APPLICATION, WEB],
  destinationAddressPrefix: DATA,
  destinationPortRanges: ["443", "1433"],
});

inbound(dataRules, "nothing-else-to-data", NOTHING_ELSE);

// Apart from the cluster: whoever takes over a pod must not reach every port of the signer.
const signingRules = new network.NetworkSecurityGroup("signing", {
  networkSecurityGroupName: "nsg-signing",
  resourceGroupName,
});

inbound(signingRules, "portal-to-signer", {
  priority: 100,
  sourceAddressPrefixes: [APPLICATION, WEB],
  destinationAddressPrefix: SIGNING,
  destinationPortRange: "443",
});

inbound(signingRules, "nothing-else-to-signer", NOTHING_ELSE);

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

export const gatewaySubnet = subnet("gateway", GATEWAY, publicRules);
export const applicationSubnet = subnet("application", APPLICATION, applicationRules);
export const webSubnet = subnet("web", WEB, applicationRules, "Microsoft.Web/serverFarms");
export const signingSubnet = subnet("signing", SIGNING, signingRules);
const dataSubnet = subnet("data", DATA, dataRules);

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
export function logFlowsTo(
  storageId: pulumi.Input<string>,
  writerId: string,
  options: pulumi.CustomResourceOptions,
): void {
  new network.FlowLog(
    "portal",
    {
      flowLogName: "flow-portal",
      networkWatcherName: watcher.name,
      resourceGroupName,
      location,
      targetResourceId: virtualNetwork.id,
      storageId,
      // The store takes no shared key.
      identity: { type: "UserAssigned", userAssignedIdentities: [writerId] },
      enabled: true,
      format: { type: "JSON", version: 2 },
      retentionPolicy: { enabled: true, days: 90 },
    },
    options,
  );
}
