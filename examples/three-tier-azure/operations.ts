import * as network from "@pulumi/azure-native/network";
import { servers } from "./application";
import { APPLICATION, caseFile, peer, securityGroup, subnet, virtualNetwork } from "./network";
import { resourceGroupName } from "./settings";

// Operators work in a network of their own. They come through Bastion, which asks who they are; the
// consoles have no public address and no way to the internet.
const BASTION = "10.21.255.0/26";

const operations = virtualNetwork("operations", "10.21.0.0/16");

const consoles = subnet(
  operations,
  "consoles",
  "10.21.0.0/24",
  securityGroup("consoles", {
    "from-bastion": { priority: 100, sourceAddressPrefix: BASTION, ports: ["22", "3389"] },
    "to-application": {
      priority: 110,
      direction: "Outbound",
      sourceAddressPrefix: "10.21.0.0/24",
      destinationAddressPrefix: APPLICATION,
      ports: ["22"],
    },
  }),
);

servers("consoles", consoles, "management");

// Bastion needs a subnet of this name, without any group of ours.
const bastionSubnet = new network.Subnet("bastion", {
  subnetName: "AzureBastionSubnet",
  virtualNetworkName: operations.name,
  resourceGroupName,
  addressPrefix: BASTION,
});

new network.BastionHost("operations", {
  bastionHostName: "bas-operations",
  resourceGroupName,
  tags: { zone: "management" },
  sku: { name: "Premium" },
  enablePrivateOnlyBastion: true,
  enableSessionRecording: true,
  ipConfigurations: [{ name: "bastion", subnet: { id: bastionSubnet.id } }],
});

peer(["operations", operations], ["case-file", caseFile]);
