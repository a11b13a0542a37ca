import { expect, it } from "vitest";
import { ref, resource, stack, unknown } from "../../../policypack/kit/rule-table";
import {
  NetworkInterface,
  NetworkSecurityGroup,
  PrivateEndpoint,
  StorageAccount,
  Subnet,
  VirtualMachine,
  VirtualNetwork,
} from "../../../policypack/resources/azure";
import { networkOf } from "../../support/network-of";

const DENY_ALL = {
  securityRules: [
    {
      name: "deny",
      direction: "Inbound",
      access: "Deny",
      priority: 100,
      protocol: "*",
      sourceAddressPrefix: "*",
      sourcePortRange: "*",
      destinationAddressPrefix: "*",
      destinationPortRange: "*",
    },
  ],
};

const net = (subnet: object = {}, endpoint: object = {}) =>
  networkOf(
    stack({
      store: resource(StorageAccount, { publicNetworkAccess: "Disabled" }),
      other: resource(StorageAccount, { publicNetworkAccess: "Disabled" }),
      vnet: resource(VirtualNetwork, { addressSpace: { addressPrefixes: ["10.0.0.0/16"] } }),
      nsg: resource(NetworkSecurityGroup, DENY_ALL),
      apps: resource(Subnet, { virtualNetworkName: ref("vnet"), addressPrefix: "10.0.1.0/24" }),
      data: resource(Subnet, {
        virtualNetworkName: ref("vnet"),
        addressPrefix: "10.0.2.0/24",
        networkSecurityGroup: { id: ref("nsg") },
        ...subnet,
      }),
      nic: resource(NetworkInterface, { ipConfigurations: [{ subnet: { id: ref("apps") } }] }),
      app: resource(VirtualMachine, {
        networkProfile: { networkInterfaces: [{ id: ref("nic") }] },
      }),
      endpoint: resource(PrivateEndpoint, {
        subnet: { id: ref("data") },
        privateLinkServiceConnections: [{ privateLinkServiceId: ref("store") }],
        ...endpoint,
      }),
    }),
  );

it("lets a service in a network, past the security group of the subnet", () => {
  expect(net().between("app", "store")).toBe("TCP 443");
  expect(net().between("app", "other")).toBe("nothing");
  expect(net().internetTo("store")).toBe("nothing");
});

it.each([
  ["Disabled", "TCP 443"],
  ["RouteTableEnabled", "TCP 443"],
  ["Enabled", "nothing"],
  ["NetworkSecurityGroupEnabled", "nothing"],
  [unknown(), "nothing, perhaps TCP 443"],
])("heeds privateEndpointNetworkPolicies %s", (privateEndpointNetworkPolicies, open) => {
  expect(net({ privateEndpointNetworkPolicies }).between("app", "store")).toBe(open);
});

it.each([
  ["alike", "Enabled", "Enabled", "nothing"],
  ["against each other", "Enabled", "Disabled", "nothing, perhaps TCP 443"],
  ["in one of them only", undefined, "Enabled", "nothing, perhaps TCP 443"],
])(
  "heeds the policies of a subnet that is declared in two places, %s",
  (_, inline, split, open) => {
    const data = {
      name: "data",
      addressPrefix: "10.0.2.0/24",
      networkSecurityGroup: { id: ref("nsg") },
    };
    const net = networkOf(
      stack({
        store: resource(StorageAccount, { publicNetworkAccess: "Disabled" }),
        vnet: resource(VirtualNetwork, {
          addressSpace: { addressPrefixes: ["10.0.0.0/16"] },
          subnets: [{ ...data, privateEndpointNetworkPolicies: inline }],
        }),
        nsg: resource(NetworkSecurityGroup, DENY_ALL),
        apps: resource(Subnet, { virtualNetworkName: ref("vnet"), addressPrefix: "10.0.1.0/24" }),
        data: resource(Subnet, {
          virtualNetworkName: ref("vnet"),
          subnetName: "data",
          ...data,
          privateEndpointNetworkPolicies: split,
        }),
        app: resource(NetworkInterface, { ipConfigurations: [{ subnet: { id: ref("apps") } }] }),
        endpoint: resource(PrivateEndpoint, {
          subnet: { id: ref("data") },
          privateLinkServiceConnections: [{ privateLinkServiceId: ref("store") }],
        }),
      }),
    );
    expect(net.between("app", "store")).toBe(open);
  },
);

it("sends nothing itself", () => {
  expect(net().between("store", "app")).toBe("nothing");
  expect(net().exit("store")).toBe("nothing");
});

it("reads connections that someone must approve", () => {
  const manual = {
    privateLinkServiceConnections: undefined,
    manualPrivateLinkServiceConnections: [{ privateLinkServiceId: ref("store") }],
  };
  expect(net({}, manual).between("app", "store")).toBe("TCP 443");
});

it("tells only perhaps of an endpoint for something unknown", () => {
  const some = { privateLinkServiceConnections: [{ privateLinkServiceId: unknown() }] };
  expect(net({}, some).between("app", "store")).toBe("nothing, perhaps TCP 443");
});
