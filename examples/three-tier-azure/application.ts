import * as compute from "@pulumi/azure-native/compute";
import * as dbforpostgresql from "@pulumi/azure-native/dbforpostgresql";
import * as network from "@pulumi/azure-native/network";
import * as privatedns from "@pulumi/azure-native/privatedns";
import { applicationSubnet, caseFile, dataSubnet, gatewaySubnet } from "./network";
import { idOf, resourceGroupName, tags, tenantId } from "./settings";
import { databaseKey, keyUser, logAll } from "./storage";

const GATEWAY = "agw-case-file";

/** The id of a part of the gateway, which its other parts refer to. */
function part(kind: string, name: string): string {
  return idOf("Microsoft.Network/applicationGateways", `${GATEWAY}/${kind}/${name}`);
}

/** Servers of one kind in a subnet; what is on them is the matter of others. */
export function servers(name: string, subnet: network.Subnet, zone: string, poolId?: string) {
  return new compute.VirtualMachineScaleSet(name, {
    vmScaleSetName: `vmss-${name}`,
    resourceGroupName,
    tags: { classification: "public", zone },
    sku: { name: "Standard_D4s_v5", tier: "Standard", capacity: 2 },
    upgradePolicy: { mode: "Rolling" },
    virtualMachineProfile: {
      securityProfile: { encryptionAtHost: true, securityType: "TrustedLaunch" },
      networkProfile: {
        networkInterfaceConfigurations: [
          {
            name: "own",
            primary: true,
            ipConfigurations: [
              {
                name: "own",
                subnet: { id: subnet.id },
                ...(poolId && { applicationGatewayBackendAddressPools: [{ id: poolId }] }),
              },
            ],
          },
        ],
      },
    },
  });
}

servers("application", applicationSubnet, "application", part("backendAddressPools", "servers"));

const webFirewall = new network.WebApplicationFirewallPolicy("case-file", {
  policyName: "waf-case-file",
  resourceGroupName,
  policySettings: { mode: "Prevention", state: "Enabled" },
  managedRules: {
    managedRuleSets: [{ ruleSetType: "Microsoft_DefaultRuleSet", ruleSetVersion: "2.1" }],
  },
});

const address = new network.PublicIPAddress("gateway", {
  publicIpAddressName: "pip-gateway",
  resourceGroupName,
  publicIPAllocationMethod: "Static",
  sku: { name: "Standard" },
  ddosSettings: { protectionMode: "Enabled" },
});

const gateway = new network.ApplicationGateway("case-file", {
  applicationGatewayName: GATEWAY,
  resourceGroupName,
  tags: { ...tags, zone: "dmz" },
  sku: { name: "WAF_v2", tier: "WAF_v2", capacity: 2 },
  firewallPolicy: { id: webFirewall.id },
  sslPolicy: { policyType: "Predefined", policyName: "AppGwSslPolicy20220101S" },
  gatewayIPConfigurations: [{ name: "gateway", subnet: { id: gatewaySubnet.id } }],
  frontendIPConfigurations: [{ name: "public", publicIPAddress: { id: address.id } }],
  frontendPorts: [{ name: "https", port: 443 }],
  backendAddressPools: [{ name: "servers" }],
  backendHttpSettingsCollection: [{ name: "https", port: 443, protocol: "Https" }],
  httpListeners: [
    {
      name: "https",
      protocol: "Https",
      frontendIPConfiguration: { id: part("frontendIPConfigurations", "public") },
      frontendPort: { id: part("frontendPorts", "https") },
    },
  ],
  requestRoutingRules: [
    {
      name: "https",
      priority: 10,
      httpListener: { id: part("httpListeners", "https") },
      backendAddressPool: { id: part("backendAddressPools", "servers") },
      backendHttpSettings: { id: part("backendHttpSettingsCollection", "https") },
    },
  ],
});
logAll("gateway", gateway.id);

const zone = new privatedns.PrivateZone("database", {
  privateZoneName: "case-file.postgres.database.azure.com",
  resourceGroupName,
  location: "global",
});
const link = new privatedns.VirtualNetworkLink("database", {
  virtualNetworkLinkName: "case-file",
  privateZoneName: zone.name,
  resourceGroupName,
  location: "global",
  registrationEnabled: false,
  virtualNetwork: { id: caseFile.id },
});

new dbforpostgresql.Server(
  "case-file",
  {
    serverName: "psql-case-file",
    resourceGroupName,
    tags: { ...tags, zone: "data" },
    createMode: "Create",
    version: "16",
    sku: { name: "Standard_D4ds_v5", tier: "GeneralPurpose" },
    storage: { storageSizeGB: 128 },
    network: {
      delegatedSubnetResourceId: dataSubnet.id,
      privateDnsZoneArmResourceId: zone.id,
      publicNetworkAccess: "Disabled",
    },
    highAvailability: { mode: "ZoneRedundant" },
    backup: { backupRetentionDays: 35, geoRedundantBackup: "Disabled" },
    authConfig: { activeDirectoryAuth: "Enabled", passwordAuth: "Disabled", tenantId },
    identity: { type: "UserAssigned", userAssignedIdentities: { [keyUser.id]: {} } },
    dataEncryption: {
      type: "AzureKeyVault",
      primaryUserAssignedIdentityId: keyUser.id,
      primaryKeyURI: databaseKey.keyUriWithVersion,
    },
  },
  { dependsOn: [keyUser.grant, link] },
);
