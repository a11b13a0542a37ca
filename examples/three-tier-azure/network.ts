import * as network from "@pulumi/azure-native/network";
import { location, resourceGroupName, tags } from "./settings";
import { flowLogs, flowLogWriter } from "./storage";

const watcher = new network.NetworkWatcher("case-file", {
  networkWatcherName: "nw-case-file",
  resourceGroupName,
});

/** A network whose flows are logged. */
export function virtualNetwork(name: string, addressPrefix: string): network.VirtualNetwork {
  const own = new network.VirtualNetwork(name, {
    virtualNetworkName: `vnet-${name}`,
    resourceGroupName,
    tags: { ...tags, environment: "production" },
    addressSpace: { addressPrefixes: [addressPrefix] },
  });
  new network.FlowLog(
    name,
    {
      flowLogName: `flow-${name}`,
      networkWatcherName: watcher.name,
      resourceGroupName,
      location,
      targetResourceId: own.id,
      storageId: flowLogs.id,
      identity: { type: "UserAssigned", userAssignedIdentities: [flowLogWriter.id] },
      enabled: true,
      retentionPolicy: { enabled: true, days: 90 },
    },
    { dependsOn: [flowLogWriter.grant] },
  );
  return own;
}

type Rule = Pick<network.SecurityRuleArgs, "sourceAddressPrefix" | "priority"> & {
  readonly ports: string[];
  readonly direction?: "Inbound" | "Outbound";
  readonly destinationAddressPrefix?: string;
};

/** Lets in and out what the rules name, and nothing else: Azure's own last rules let all of the network in. */
export function securityGroup(
  name: string,
  rules: Readonly<Record<string, Rule>>,
): network.NetworkSecurityGroup {
  const own = new network.NetworkSecurityGroup(name, {
    networkSecurityGroupName: `nsg-${name}`,
    resourceGroupName,
    securityRules: (["Inbound", "Outbound"] as const).map((direction) => ({
      name: `nothing-else-${direction.toLowerCase()}`,
      priority: 4096,
      direction,
      access: "Deny",
      protocol: "*",
      sourceAddressPrefix: "*",
      sourcePortRange: "*",
      destinationAddressPrefix: "*",
      destinationPortRange: "*",
    })),
  });
  for (const [rule, { ports, ...rest }] of Object.entries(rules)) {
    allow(own, `${name}-${rule}`, ports, rest);
  }
  return own;
}

/** Opens ports in a group by a rule of its own. */
export function allow(
  group: network.NetworkSecurityGroup,
  name: string,
  destinationPortRanges: string[],
  rule: Omit<Rule, "ports">,
): void {
  new network.SecurityRule(name, {
    securityRuleName: name,
    networkSecurityGroupName: group.name,
    resourceGroupName,
    direction: "Inbound",
    access: "Allow",
    protocol: "Tcp",
    sourcePortRange: "*",
    destinationAddressPrefix: "*",
    destinationPortRanges,
    ...rule,
  });
}

/** A subnet of a zone, which nothing leaves but what its group lets out. */
export function subnet(
  vnet: network.VirtualNetwork,
  name: string,
  addressPrefix: string,
  group: network.NetworkSecurityGroup,
  delegation?: string,
): network.Subnet {
  return new network.Subnet(name, {
    subnetName: name,
    virtualNetworkName: vnet.name,
    resourceGroupName,
    addressPrefix,
    defaultOutboundAccess: false,
    networkSecurityGroup: { id: group.id },
    privateEndpointNetworkPolicies: "Enabled",
    ...(delegation && { delegations: [{ name: "delegation", serviceName: delegation }] }),
  });
}

/** Joins two networks, on both sides. */
export function peer(
  a: readonly [string, network.VirtualNetwork],
  b: readonly [string, network.VirtualNetwork],
): void {
  for (const [[from, own], [to, other]] of [
    [a, b],
    [b, a],
  ] as const) {
    new network.VirtualNetworkPeering(`${from}-to-${to}`, {
      virtualNetworkPeeringName: `${from}-to-${to}`,
      virtualNetworkName: own.name,
      resourceGroupName,
      remoteVirtualNetwork: { id: other.id },
      allowVirtualNetworkAccess: true,
      allowForwardedTraffic: false,
    });
  }
}

const GATEWAY = "10.20.0.0/24";
export const APPLICATION = "10.20.10.0/24";
const DATA = "10.20.20.0/24";
const CONSOLES = "10.21.0.0/24";

export const caseFile = virtualNetwork("case-file", "10.20.0.0/16");

export const gatewaySubnet = subnet(
  caseFile,
  "gateway",
  GATEWAY,
  securityGroup("gateway", {
    "from-internet": { priority: 100, sourceAddressPrefix: "Internet", ports: ["80", "443"] },
    // Azure runs the gateway through these ports; without them it stops.
    "from-manager": {
      priority: 110,
      sourceAddressPrefix: "GatewayManager",
      ports: ["65200-65535"],
    },
    "to-application": {
      priority: 120,
      direction: "Outbound",
      sourceAddressPrefix: GATEWAY,
      destinationAddressPrefix: APPLICATION,
      ports: ["443"],
    },
  }),
);

export const applicationSubnet = subnet(
  caseFile,
  "application",
  APPLICATION,
  securityGroup("application", {
    "from-gateway": { priority: 100, sourceAddressPrefix: GATEWAY, ports: ["443"] },
    "from-consoles": { priority: 110, sourceAddressPrefix: CONSOLES, ports: ["22"] },
    "to-data": {
      priority: 120,
      direction: "Outbound",
      sourceAddressPrefix: APPLICATION,
      destinationAddressPrefix: DATA,
      ports: ["5432"],
    },
  }),
);

export const dataGroup = securityGroup("data", {
  "from-application": { priority: 100, sourceAddressPrefix: APPLICATION, ports: ["5432"] },
});

export const dataSubnet = subnet(
  caseFile,
  "data",
  DATA,
  dataGroup,
  "Microsoft.DBforPostgreSQL/flexibleServers",
);
