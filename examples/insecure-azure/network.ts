import * as network from "@pulumi/azure-native/network";
import * as resources from "@pulumi/azure-native/resources";

// The subscription's default region; nobody asked where the data would lie.
export const group = new resources.ResourceGroup("portal", {
  resourceGroupName: "rg-portal",
  location: "eastus",
});

export const resourceGroupName = group.name;

const web = new network.NetworkSecurityGroup("web", {
  networkSecurityGroupName: "nsg-web",
  resourceGroupName,
  securityRules: [
    {
      name: "ssh",
      priority: 100,
      direction: "Inbound",
      access: "Allow",
      protocol: "Tcp",
      sourceAddressPrefix: "*",
      sourcePortRange: "*",
      destinationAddressPrefix: "*",
      destinationPortRange: "22",
    },
    {
      name: "web",
      priority: 110,
      direction: "Inbound",
      access: "Allow",
      protocol: "Tcp",
      sourceAddressPrefix: "Internet",
      sourcePortRange: "*",
      destinationAddressPrefix: "*",
      destinationPortRanges: ["80", "443", "8080"],
    },
  ],
});

const operations = new network.NetworkSecurityGroup("operations", {
  networkSecurityGroupName: "nsg-operations",
  resourceGroupName,
});

// For the supplier's remote support, "until the VPN is there".
new network.SecurityRule("remote-desktop", {
  networkSecurityGroupName: operations.name,
  resourceGroupName,
  securityRuleName: "remote-desktop",
  priority: 200,
  direction: "Inbound",
  access: "Allow",
  protocol: "*",
  sourceAddressPrefixes: ["0.0.0.0/0"],
  sourcePortRange: "*",
  destinationAddressPrefix: "*",
  destinationPortRange: "3380-3400",
});

new network.SecurityRule("debugging", {
  networkSecurityGroupName: operations.name,
  resourceGroupName,
  securityRuleName: "debugging",
  priority: 300,
  direction: "Inbound",
  access: "Allow",
  protocol: "*",
  sourceAddressPrefix: "Internet",
  sourcePortRange: "*",
  destinationAddressPrefix: "*",
  destinationPortRange: "*",
});

export const virtualNetwork = new network.VirtualNetwork("portal", {
  virtualNetworkName: "vnet-portal",
  resourceGroupName,
  addressSpace: { addressPrefixes: ["10.0.0.0/16"] },
});

function subnet(name: string, addressPrefix: string, rules: network.NetworkSecurityGroup) {
  return new network.Subnet(name, {
    subnetName: name,
    virtualNetworkName: virtualNetwork.name,
    resourceGroupName,
    addressPrefix,
    networkSecurityGroup: { id: rules.id },
  });
}

export const gatewaySubnet = subnet("gateway", "10.0.0.0/24", web);
export const everythingSubnet = subnet("everything", "10.0.1.0/24", operations);
