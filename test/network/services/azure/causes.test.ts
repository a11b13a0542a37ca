import { describe, expect, it } from "vitest";
import {
  type CaseInputs,
  type CaseResource,
  ref,
  resource,
  stack,
  unknown,
} from "../../../../policypack/kit/rule-table";
import {
  AzureFirewall,
  HdinsightCluster,
  ManagedCluster,
  NetworkInterface,
  NetworkSecurityGroup,
  PrivateEndpoint,
  RouteTable,
  StorageAccount,
  Subnet,
  Vault,
  VirtualMachine,
  WebApp,
} from "../../../../policypack/resources/azure";
import { zonedNetworkOf } from "../../../support/network-of";
import {
  allows,
  azureSubnet,
  NOTHING_ELSE,
  networkSecurityGroup,
  VNET,
  virtualMachine,
  zone,
} from "../../../support/networks";

type Stack = Readonly<Record<string, CaseResource>>;

/** The ways that are objected to between two zones: whether proven, and by which setting. */
function causesOf(resources: Stack, from: string, to: string): readonly string[] {
  return zonedNetworkOf(stack(resources))
    .segmentation.openWays.filter((way) => way.from.endsWith(from) && way.to.endsWith(to))
    .map(({ cause: { node, does, change } }) => `${node.resource.name} ${does}: ${change}`);
}

const aks = (pool: CaseInputs = {}) =>
  resource(ManagedCluster, {
    agentPoolProfiles: [{ vnetSubnetID: ref("front"), ...pool }],
    ...zone("application"),
  });
const hdinsight = resource(HdinsightCluster, {
  properties: {
    computeProfile: {
      roles: [{ virtualNetworkProfile: { id: ref("vnet"), subnet: ref("front") } }],
    },
  },
  ...zone("application"),
});
const guarded = (...rules: readonly CaseInputs[]): Stack => ({
  front: azureSubnet("10.0.1.0/24", { networkSecurityGroup: { id: ref("guard") } }),
  guard: networkSecurityGroup(...rules, NOTHING_ELSE),
});

const ASSOCIATE =
  "associate a network security group with this subnet that admits only what is needed";

describe.each([
  ["AKS", aks(), "is not set, so that a load balancer lends the nodes a public address"],
  ["HDInsight", hdinsight, "gives the cluster public addresses"],
])("the nodes of %s, which have a filter of their own,", (_, it_, lends) => {
  const withNodes = (more: Stack = {}) => ({ ...VNET, it: it_, ...more });
  const attacker = {
    ...virtualMachine("web", "back", "open", zone("dmz")),
    open: networkSecurityGroup(),
  };

  it("leave by the rule of the group before their subnet", () => {
    expect(causesOf(withNodes(guarded()), "application", "the internet")).toEqual([
      "guard lets all traffic out to the internet by its default rule AllowInternetOutBound: add a rule with a priority from 100 to 4096 that denies Internet outbound",
    ]);
  });

  it("leave by what lends them an address where there is no group", () => {
    const [cause] = causesOf(withNodes(), "application", "the internet");
    expect(cause).toContain(`it ${lends}: `);
  });

  it("are reached by the rule of the group before their subnet", () => {
    const admits = guarded(allows(100, "10.0.2.0/24", "22"));
    expect(causesOf(withNodes({ ...attacker, ...admits }), "dmz", "application")).toEqual([
      "guard admits TCP 22 from 10.0.2.0/24: narrow sourceAddressPrefix to those that need it",
    ]);
  });

  it("are open to the networks around where there is no group", () => {
    expect(causesOf(withNodes(attacker), "dmz", "application")).toEqual([
      `it leaves its nodes open to the networks around: ${ASSOCIATE}`,
    ]);
  });
});

it("host ports of AKS stay what lets the internet in", () => {
  const pool = {
    enableNodePublicIP: true,
    networkProfile: { allowedHostPorts: [{ portStart: 22, portEnd: 22, protocol: "TCP" }] },
  };
  const net = { ...VNET, ...guarded(allows(100, "*", "22")), it: aks(pool) };
  expect(causesOf(net, "the internet", "")).toContain(
    "it lets the internet in at these ports: remove these ports",
  );
});

const ELSEWHERE =
  "/subscriptions/s/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/v/subnets/n";
const nic = resource(NetworkInterface, { ipConfigurations: [{ subnet: { id: ELSEWHERE } }] });

it.each<[string, Stack]>([
  [
    "a machine",
    {
      nic,
      it: resource(VirtualMachine, {
        networkProfile: { networkInterfaces: [{ id: ref("nic") }] },
        ...zone("data"),
      }),
    },
  ],
  [
    "a private endpoint",
    {
      store: resource(StorageAccount, { publicNetworkAccess: "Disabled", ...zone("data") }),
      it: resource(PrivateEndpoint, {
        subnet: { id: ELSEWHERE },
        privateLinkServiceConnections: [{ privateLinkServiceId: ref("store") }],
      }),
    },
  ],
  [
    "the nodes of AKS",
    {
      it: resource(ManagedCluster, {
        agentPoolProfiles: [{ vnetSubnetID: ELSEWHERE }],
        ...zone("data"),
      }),
    },
  ],
])("%s in a subnet that isn't seen is said to have filters that aren't", (_, target) => {
  const web = {
    // With a group of its own, so that something here decides about it.
    webGroup: resource(NetworkSecurityGroup, {}),
    webNic: resource(NetworkInterface, {
      networkSecurityGroup: { id: ref("webGroup") },
      ipConfigurations: [{ subnet: { id: ELSEWHERE } }],
    }),
    web: resource(VirtualMachine, {
      networkProfile: { networkInterfaces: [{ id: ref("webNic") }] },
      ...zone("dmz"),
    }),
  };
  const expected = "stands in a subnet outside this stack, whose filters aren't seen: undefined";
  const [cause, ...others] = causesOf({ ...web, ...target }, "dmz", "data");
  expect(cause).toContain(expected);
  expect(others).toEqual([]);
});

it("the rule of a firewall is told on the way that it lets pass, where it stands", () => {
  const net = zonedNetworkOf(
    stack({
      ...VNET,
      front: azureSubnet("10.0.1.0/24", { routeTable: { id: ref("table") } }),
      table: resource(RouteTable, {
        routes: [
          {
            addressPrefix: "0.0.0.0/0",
            nextHopType: "VirtualAppliance",
            nextHopIpAddress: "10.0.0.4",
          },
        ],
      }),
      outer: resource(Subnet, {
        resourceGroupName: "rg",
        virtualNetworkName: "vnet",
        addressPrefix: "10.0.0.0/26",
      }),
      firewall: resource(AzureFirewall, {
        ipConfigurations: [{ subnet: { id: ref("outer") } }],
        networkRuleCollections: [
          {
            action: { type: "Allow" },
            priority: 100,
            rules: [
              {
                sourceAddresses: ["10.0.1.0/24"],
                destinationAddresses: ["*"],
                destinationPorts: ["123"],
                protocols: ["UDP"],
              },
            ],
          },
        ],
      }),
      ...virtualMachine("it", "front", "open", zone("application")),
      open: networkSecurityGroup(),
    }),
  );
  const [way] = net.segmentation.openWays.filter(({ to }) => to === "the internet");
  expect(way?.hops.map(({ node }) => node.resource.name)).toEqual([
    "open",
    "table",
    "firewall",
    "outer",
  ]);
});

describe("of an object that isn't known before deployment, one cause is told", () => {
  const UNKNOWN =
    "it isn't known before deployment, so that it may admit anyone: give it a value that is known before deployment; ids in it can be composed from names";

  it.each<[string, CaseResource, string]>([
    [
      "a storage account",
      resource(StorageAccount, { networkRuleSet: unknown() }),
      "networkRuleSet",
    ],
    ["a vault", resource(Vault, { properties: { networkAcls: unknown() } }), "networkAcls"],
    [
      "a list of addresses",
      resource(StorageAccount, {
        networkRuleSet: { defaultAction: "Deny", ipRules: unknown() },
      }),
      "ipRules",
    ],
    [
      "a web app with its deployment site",
      resource(WebApp, {
        publicNetworkAccess: "Enabled",
        siteConfig: unknown(),
      }),
      "siteConfig",
    ],
  ])("%s", (_, it_, key) => {
    const net = { it: it_ };
    expect(causesOf(net, "the internet", "")).toEqual([UNKNOWN]);
    const [way] = zonedNetworkOf(stack(net)).segmentation.openWays;
    expect(way?.cause.node.key).toBe(key);
  });
});
