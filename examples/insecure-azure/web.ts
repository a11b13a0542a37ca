import * as compute from "@pulumi/azure-native/compute";
import * as containerservice from "@pulumi/azure-native/containerservice";
import * as network from "@pulumi/azure-native/network";
import * as recoveryservices from "@pulumi/azure-native/recoveryservices";
import * as web from "@pulumi/azure-native/web";
import * as pulumi from "@pulumi/pulumi";
import { everythingSubnet, gatewaySubnet, group, resourceGroupName } from "./network";

const plan = new web.AppServicePlan("portal", {
  name: "plan-portal",
  resourceGroupName,
  kind: "linux",
  reserved: true,
  sku: { name: "B1", tier: "Basic" },
});

const portal = new web.WebApp("portal", {
  name: "app-portal",
  resourceGroupName,
  serverFarmId: plan.id,
  siteConfig: { linuxFxVersion: "NODE|22-lts", minTlsVersion: "1.0" },
});

const address = new network.PublicIPAddress("gateway", {
  publicIpAddressName: "pip-gateway",
  resourceGroupName,
  publicIPAllocationMethod: "Static",
  sku: { name: "Standard" },
});

const GATEWAY = "agw-portal";

function part(kind: string, name: string): pulumi.Output<string> {
  return pulumi.interpolate`${group.id}/providers/Microsoft.Network/applicationGateways/${GATEWAY}/${kind}/${name}`;
}

new network.ApplicationGateway("portal", {
  applicationGatewayName: GATEWAY,
  resourceGroupName,
  sku: { name: "Standard_v2", tier: "Standard_v2", capacity: 1 },
  gatewayIPConfigurations: [{ name: "gateway", subnet: { id: gatewaySubnet.id } }],
  frontendIPConfigurations: [{ name: "public", publicIPAddress: { id: address.id } }],
  frontendPorts: [{ name: "http", port: 80 }],
  backendAddressPools: [{ name: "portal", backendAddresses: [{ fqdn: portal.defaultHostName }] }],
  backendHttpSettingsCollection: [{ name: "http", port: 80, protocol: "Http" }],
  httpListeners: [
    {
      name: "http",
      protocol: "Http",
      frontendIPConfiguration: { id: part("frontendIPConfigurations", "public") },
      frontendPort: { id: part("frontendPorts", "http") },
    },
  ],
  requestRoutingRules: [
    {
      name: "http",
      priority: 10,
      httpListener: { id: part("httpListeners", "http") },
      backendAddressPool: { id: part("backendAddressPools", "portal") },
      backendHttpSettings: { id: part("backendHttpSettingsCollection", "http") },
    },
  ],
});

new containerservice.ManagedCluster("services", {
  resourceName: "aks-services",
  resourceGroupName,
  dnsPrefix: "services",
  identity: { type: "SystemAssigned" },
  agentPoolProfiles: [
    {
      name: "system",
      mode: "System",
      count: 1,
      vmSize: "Standard_B4ms",
      enableNodePublicIP: true,
      vnetSubnetID: everythingSubnet.id,
    },
  ],
});

const machineAddress = new network.PublicIPAddress("signer", {
  publicIpAddressName: "pip-signer",
  resourceGroupName,
  publicIPAllocationMethod: "Static",
});

const card = new network.NetworkInterface("signer", {
  networkInterfaceName: "nic-signer",
  resourceGroupName,
  ipConfigurations: [
    {
      name: "public",
      subnet: { id: everythingSubnet.id },
      publicIPAddress: { id: machineAddress.id },
    },
  ],
});

new compute.VirtualMachine("signer", {
  vmName: "vm-signer",
  resourceGroupName,
  hardwareProfile: { vmSize: "Standard_B2ms" },
  networkProfile: { networkInterfaces: [{ id: card.id }] },
  osProfile: {
    computerName: "signer",
    adminUsername: "azureuser",
    adminPassword: new pulumi.Config().getSecret("machinePassword") ?? pulumi.secret("change-me"),
  },
  storageProfile: {
    imageReference: {
      publisher: "Canonical",
      offer: "ubuntu-24_04-lts",
      sku: "server",
      version: "latest",
    },
    osDisk: { name: "disk-signer", createOption: "FromImage" },
  },
});

// There is a vault for backups; the machine was never put into it.
new recoveryservices.Vault("portal", {
  vaultName: "rsv-portal",
  resourceGroupName,
  sku: { name: "Standard" },
  properties: { publicNetworkAccess: "Enabled" },
});

export const portalAddress = address.ipAddress;
