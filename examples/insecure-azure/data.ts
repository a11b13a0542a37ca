import * as keyvault from "@pulumi/azure-native/keyvault";
import * as network from "@pulumi/azure-native/network";
import * as operationalinsights from "@pulumi/azure-native/operationalinsights";
import * as privatedns from "@pulumi/azure-native/privatedns";
import * as sql from "@pulumi/azure-native/sql";
import * as storage from "@pulumi/azure-native/storage";
import * as pulumi from "@pulumi/pulumi";
import { everythingSubnet, resourceGroupName, virtualNetwork } from "./network";

const config = new pulumi.Config();
const tenantId = config.get("tenantId") ?? "00000000-0000-0000-0000-000000000001";

const vault = new keyvault.Vault("portal", {
  vaultName: "kv-portal",
  resourceGroupName,
  properties: {
    tenantId,
    sku: { family: "A", name: "standard" },
    accessPolicies: [],
    softDeleteRetentionInDays: 7,
  },
});

new keyvault.Key("documents", {
  keyName: "documents",
  vaultName: vault.name,
  resourceGroupName,
  properties: { kty: "RSA", keySize: 2048 },
  // The files of minors: secret, but the key is an ordinary one.
  tags: { classification: "secret" },
});

const documents = new storage.StorageAccount("documents", {
  accountName: "stportaldocuments",
  resourceGroupName,
  kind: "StorageV2",
  sku: { name: "Standard_GRS" },
  // An old scanner speaks nothing newer.
  enableHttpsTrafficOnly: false,
  minimumTlsVersion: "TLS1_0",
  allowBlobPublicAccess: true,
});

// The scanner comes past the private endpoint, from an address of its own.
const scans = new storage.StorageAccount("scans", {
  accountName: "stportalscans",
  resourceGroupName,
  kind: "StorageV2",
  sku: { name: "Standard_GRS" },
  networkRuleSet: { defaultAction: "Deny", ipRules: [{ iPAddressOrRange: "203.0.113.7" }] },
});

new network.PrivateEndpoint("scans", {
  privateEndpointName: "pe-scans",
  resourceGroupName,
  subnet: { id: everythingSubnet.id },
  privateLinkServiceConnections: [
    { name: "scans", groupIds: ["blob"], privateLinkServiceId: scans.id },
  ],
});

// The zone is there and asked, but nobody entered the endpoint.
const blobNames = new privatedns.PrivateZone("blobs", {
  privateZoneName: "privatelink.blob.core.windows.net",
  resourceGroupName,
  location: "global",
});

new privatedns.VirtualNetworkLink("blobs", {
  virtualNetworkLinkName: "link-blobs",
  privateZoneName: blobNames.name,
  resourceGroupName,
  location: "global",
  registrationEnabled: false,
  virtualNetwork: { id: virtualNetwork.id },
});

new storage.BlobContainer("brochures", {
  accountName: documents.name,
  containerName: "brochures",
  resourceGroupName,
  publicAccess: "Blob",
});

// "Closer to the contractor who reads them."
const archive = new storage.StorageAccount("archive", {
  accountName: "stportalarchive",
  resourceGroupName,
  location: "Brazil South",
  kind: "StorageV2",
  sku: { name: "Standard_LRS" },
});

new storage.ObjectReplicationPolicy("archive", {
  accountName: archive.name,
  resourceGroupName,
  objectReplicationPolicyId: "default",
  sourceAccount: documents.id,
  destinationAccount: archive.id,
  rules: [{ sourceContainer: "files", destinationContainer: "files" }],
});

new storage.BlobContainer("files", {
  accountName: documents.name,
  containerName: "files",
  resourceGroupName,
});

const server = new sql.Server("portal", {
  serverName: "sql-portal",
  resourceGroupName,
  administratorLogin: "sa-portal",
  administratorLoginPassword: config.getSecret("sqlPassword") ?? pulumi.secret("change-me"),
  publicNetworkAccess: "Enabled",
});

new sql.FirewallRule("everybody", {
  firewallRuleName: "everybody",
  serverName: server.name,
  resourceGroupName,
  startIpAddress: "0.0.0.0",
  endIpAddress: "255.255.255.255",
});

new sql.FirewallRule("azure", {
  firewallRuleName: "AllowAllWindowsAzureIps",
  serverName: server.name,
  resourceGroupName,
  startIpAddress: "0.0.0.0",
  endIpAddress: "0.0.0.0",
});

new sql.Database("portal", {
  databaseName: "portal",
  serverName: server.name,
  resourceGroupName,
  sku: { name: "S1", tier: "Standard" },
});

const statistics = new sql.Server("statistics", {
  serverName: "sql-statistics",
  resourceGroupName,
  administratorLogin: "statistics",
  administratorLoginPassword: config.getSecret("sqlPassword") ?? pulumi.secret("change-me"),
});

// Kept for a month, because the disk was filling up.
new sql.ServerBlobAuditingPolicy("statistics", {
  blobAuditingPolicyName: "default",
  serverName: statistics.name,
  resourceGroupName,
  state: "Enabled",
  storageEndpoint: "https://stportaldocuments.blob.core.windows.net",
  retentionDays: 30,
});

new operationalinsights.Workspace("portal", {
  workspaceName: "log-portal",
  resourceGroupName,
  retentionInDays: 30,
  sku: { name: "PerGB2018" },
});
