import * as compute from "@pulumi/azure-native/compute";
import * as containerservice from "@pulumi/azure-native/containerservice";
import * as network from "@pulumi/azure-native/network";
import * as recoveryservices from "@pulumi/azure-native/recoveryservices";
import * as web from "@pulumi/azure-native/web";
import * as pulumi from "@pulumi/pulumi";
import { identity } from "./identities";
import {
  BACKUP_KEY,
  backupKey,
  CLUSTER_KEY,
  clusterKey,
  diskKey,
  keyUser,
  VAULT,
  vault,
  vaultUri,
} from "./keys";
import { logAll } from "./logs";
import {
  applicationSubnet,
  gatewaySubnet,
  PODS,
  privateEndpoint,
  signingSubnet,
  webSubnet,
} from "./network";
import {
  administrators,
  clusterKeyVersion,
  group,
  idOf,
  resourceGroupName,
  tags,
} from "./settings";

const plan = new web.AppServicePlan("portal", {
  name: "plan-portal",
  resourceGroupName,
  kind: "linux",
  reserved: true,
  sku: { name: "P1v3", tier: "PremiumV3" },
  zoneRedundant: true,
});

const portal = new web.WebApp("portal", {
  name: "app-portal-es",
  resourceGroupName,
  serverFarmId: plan.id,
  httpsOnly: true,
  clientCertEnabled: false,
  publicNetworkAccess: "Disabled",
  virtualNetworkSubnetId: webSubnet.id,
  identity: { type: "SystemAssigned" },
  siteConfig: {
    ftpsState: "Disabled",
    http20Enabled: true,
    linuxFxVersion: "NODE|22-lts",
    minTlsVersion: "1.2",
    remoteDebuggingEnabled: false,
  },
});
// Closed to the internet, so the gateway too needs a way in.
privateEndpoint("portal", portal.id, "sites", "privatelink.azurewebsites.net");
logAll("portal", portal.id);

const firewall = new network.WebApplicationFirewallPolicy("portal", {
  policyName: "waf-portal",
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
  zones: ["1", "2", "3"],
});

const GATEWAY = "agw-portal";

/** The id of a part of the gateway, which its other parts refer to. */
function part(kind: string, name: string): string {
  return idOf("Microsoft.Network/applicationGateways", `${GATEWAY}/${kind}/${name}`);
}

const certificateReader = identity("certificate-reader", "secretsUser", vault.id);

const gateway = new network.ApplicationGateway(
  "portal",
  {
    applicationGatewayName: GATEWAY,
    resourceGroupName,
    // Whatever is in this zone may be reached from the internet, nothing else.
    tags: { zone: "dmz" },
    sku: { name: "WAF_v2", tier: "WAF_v2" },
    autoscaleConfiguration: { minCapacity: 2, maxCapacity: 4 },
    zones: ["1", "2", "3"],
    firewallPolicy: { id: firewall.id },
    identity: { type: "UserAssigned", userAssignedIdentities: [certificateReader.id] },
    sslPolicy: { policyType: "Predefined", policyName: "AppGwSslPolicy20220101S" },
    sslCertificates: [
      {
        name: "portal",
        keyVaultSecretId: `${vaultUri}secrets/portal`,
      },
    ],
    gatewayIPConfigurations: [{ name: "gateway", subnet: { id: gatewaySubnet.id } }],
    frontendIPConfigurations: [{ name: "public", publicIPAddress: { id: address.id } }],
    frontendPorts: [
      { name: "http", port: 80 },
      { name: "https", port: 443 },
    ],
    backendAddressPools: [{ name: "portal", backendAddresses: [{ fqdn: portal.defaultHostName }] }],
    backendHttpSettingsCollection: [
      { name: "https", port: 443, protocol: "Https", pickHostNameFromBackendAddress: true },
    ],
    httpListeners: [
      {
        name: "http",
        protocol: "Http",
        frontendIPConfiguration: { id: part("frontendIPConfigurations", "public") },
        frontendPort: { id: part("frontendPorts", "http") },
      },
      {
        name: "https",
        protocol: "Https",
        frontendIPConfiguration: { id: part("frontendIPConfigurations", "public") },
        frontendPort: { id: part("frontendPorts", "https") },
        sslCertificate: { id: part("sslCertificates", "portal") },
      },
    ],
    redirectConfigurations: [
      {
        name: "to-https",
        redirectType: "Permanent",
        targetListener: { id: part("httpListeners", "https") },
      },
    ],
    requestRoutingRules: [
      {
        name: "http",
        priority: 10,
        httpListener: { id: part("httpListeners", "http") },
        redirectConfiguration: { id: part("redirectConfigurations", "to-https") },
      },
      {
        name: "https",
        priority: 20,
        httpListener: { id: part("httpListeners", "https") },
        backendAddressPool: { id: part("backendAddressPools", "portal") },
        backendHttpSettings: { id: part("backendHttpSettingsCollection", "https") },
      },
    ],
  },
  { dependsOn: [certificateReader.grant] },
);
logAll("gateway", gateway.id);

// Puts its load balancers into a subnet that the cluster didn't make.
const clusterOperator = identity("cluster", "networkContributor", applicationSubnet.id);

const disks = new compute.DiskEncryptionSet(
  "portal",
  {
    diskEncryptionSetName: "des-portal",
    resourceGroupName,
    encryptionType: "EncryptionAtRestWithPlatformAndCustomerKeys",
    identity: { type: "UserAssigned", userAssignedIdentities: [keyUser.id] },
    activeKey: { sourceVault: { id: vault.id }, keyUrl: diskKey.keyUriWithVersion },
    rotationToLatestKeyVersionEnabled: true,
  },
  { dependsOn: [keyUser.grant] },
);

const cluster = new containerservice.ManagedCluster(
  "services",
  {
    resourceName: "aks-services",
    resourceGroupName,
    tags,
    diskEncryptionSetID: disks.id,
    securityProfile: {
      azureKeyVaultKms: {
        enabled: true,
        keyId: `${vaultUri}keys/${CLUSTER_KEY}/${clusterKeyVersion}`,
        keyVaultNetworkAccess: "Private",
        keyVaultResourceId: idOf("Microsoft.KeyVault/vaults", VAULT),
      },
    },
    dnsPrefix: "services",
    disableLocalAccounts: true,
    enableRBAC: true,
    aadProfile: { managed: true, enableAzureRBAC: true, adminGroupObjectIDs: [administrators] },
    apiServerAccessProfile: { enablePrivateCluster: true, disableRunCommand: true },
    autoUpgradeProfile: { upgradeChannel: "stable" },
    identity: { type: "UserAssigned", userAssignedIdentities: [clusterOperator.id] },
    networkProfile: {
      networkPlugin: "azure",
      networkPluginMode: "overlay",
      networkPolicy: "cilium",
      networkDataplane: "cilium",
      podCidr: PODS,
    },
    agentPoolProfiles: [
      {
        name: "system",
        mode: "System",
        count: 3,
        vmSize: "Standard_D4ds_v5",
        availabilityZones: ["1", "2", "3"],
        enableEncryptionAtHost: true,
        enableNodePublicIP: false,
        vnetSubnetID: applicationSubnet.id,
      },
    ],
  },
  { dependsOn: [clusterOperator.grant, clusterKey] },
);
logAll("services", cluster.id);

const card = new network.NetworkInterface("signer", {
  networkInterfaceName: "nic-signer",
  resourceGroupName,
  ipConfigurations: [
    {
      name: "private",
      subnet: { id: signingSubnet.id },
      privateIPAllocationMethod: "Dynamic",
    },
  ],
});

/** Signs documents with software that runs on a machine only. */
const signer = new compute.VirtualMachine("signer", {
  vmName: "vm-signer",
  resourceGroupName,
  tags,
  hardwareProfile: { vmSize: "Standard_D2ds_v5" },
  identity: { type: "SystemAssigned" },
  networkProfile: { networkInterfaces: [{ id: card.id, primary: true }] },
  osProfile: {
    computerName: "signer",
    adminUsername: "portal-operations",
    linuxConfiguration: {
      disablePasswordAuthentication: true,
      ssh: {
        publicKeys: [
          {
            path: "/home/portal-operations/.ssh/authorized_keys",
            keyData: new pulumi.Config().get("operationsPublicKey") ?? "ssh-ed25519 AAAA",
          },
        ],
      },
    },
  },
  securityProfile: {
    encryptionAtHost: true,
    securityType: "TrustedLaunch",
    uefiSettings: { secureBootEnabled: true, vTpmEnabled: true },
  },
  storageProfile: {
    imageReference: {
      publisher: "Canonical",
      offer: "ubuntu-24_04-lts",
      sku: "server",
      version: "latest",
    },
    osDisk: {
      name: "disk-signer",
      createOption: "FromImage",
      managedDisk: { storageAccountType: "Premium_LRS", diskEncryptionSet: { id: disks.id } },
    },
  },
});

const recovery = new recoveryservices.Vault(
  "portal",
  {
    vaultName: "rsv-portal",
    resourceGroupName,
    tags,
    identity: { type: "UserAssigned", userAssignedIdentities: [keyUser.id] },
    sku: { name: "Standard" },
    properties: {
      publicNetworkAccess: "Disabled",
      encryption: {
        infrastructureEncryption: "Enabled",
        kekIdentity: { userAssignedIdentity: keyUser.id },
        keyVaultProperties: { keyUri: `${vaultUri}keys/${BACKUP_KEY}` },
      },
      // Backups stay in the region.
      redundancySettings: {
        standardTierStorageRedundancy: "ZoneRedundant",
        crossRegionRestore: "Disabled",
      },
      securitySettings: { immutabilitySettings: { state: "Unlocked" } },
    },
  },
  { dependsOn: [keyUser.grant, backupKey] },
);

const daily = new recoveryservices.ProtectionPolicy("daily", {
  policyName: "daily",
  vaultName: recovery.name,
  resourceGroupName,
  properties: {
    backupManagementType: "AzureIaasVM",
    // The enhanced kind of policy, which machines with Trusted Launch ask for.
    policyType: "V2",
    timeZone: "Romance Standard Time",
    schedulePolicy: {
      schedulePolicyType: "SimpleSchedulePolicyV2",
      scheduleRunFrequency: "Daily",
      dailySchedule: { scheduleRunTimes: ["2026-01-01T02:00:00Z"] },
    },
    retentionPolicy: {
      retentionPolicyType: "LongTermRetentionPolicy",
      dailySchedule: {
        retentionTimes: ["2026-01-01T02:00:00Z"],
        retentionDuration: { count: 30, durationType: "Days" },
      },
    },
  },
});

new recoveryservices.ProtectedItem("signer", {
  protectedItemName: pulumi.interpolate`vm;iaasvmcontainerv2;${group.name};${signer.name}`,
  containerName: pulumi.interpolate`iaasvmcontainer;iaasvmcontainerv2;${group.name};${signer.name}`,
  fabricName: "Azure",
  vaultName: recovery.name,
  resourceGroupName,
  properties: {
    protectedItemType: "Microsoft.Compute/virtualMachines",
    policyId: daily.id,
    sourceResourceId: signer.id,
  },
});

export const portalAddress = address.ipAddress;
