import { describe, expect, it } from "vitest";
import {
  type CaseResource,
  ref,
  resource,
  stack,
  unknown,
} from "../../../policypack/kit/rule-table";
import {
  AzureFirewall,
  ExpressRouteCircuit,
  FirewallPolicy,
  FirewallPolicyRuleCollectionGroup,
  HubVirtualNetworkConnection,
  NatGateway,
  NetworkInterface,
  NetworkSecurityGroup,
  PublicIPAddress,
  Route,
  RouteTable,
  RoutingIntent,
  Subnet,
  VirtualHub,
  VirtualNetwork,
  VirtualNetworkGateway,
  VirtualNetworkGatewayConnection,
  VirtualNetworkPeering,
} from "../../../policypack/resources/azure";
import { networkOf } from "../../support/network-of";

type Stack = Readonly<Record<string, CaseResource>>;
const GROUP = { resourceGroupName: "rg" };

const vnet = (name: string, prefix: unknown, more = {}) =>
  resource(VirtualNetwork, {
    ...GROUP,
    virtualNetworkName: name,
    addressSpace: { addressPrefixes: [prefix] },
    ...more,
  });
const subnet = (network: string, prefix: unknown, more = {}) =>
  resource(Subnet, {
    ...GROUP,
    virtualNetworkName: ref(network, network),
    addressPrefix: prefix,
    ...more,
  });
const card = (id: unknown, more = {}) =>
  resource(NetworkInterface, { ...GROUP, ipConfigurations: [{ subnet: { id }, ...more }] });
const peering = (from: string, to: string, more = {}) =>
  resource(VirtualNetworkPeering, {
    ...GROUP,
    virtualNetworkName: ref(from, from),
    remoteVirtualNetwork: { id: ref(to) },
    allowVirtualNetworkAccess: true,
    ...more,
  });
const table = (routes: unknown, more = {}) => resource(RouteTable, { ...GROUP, routes, ...more });
const via = (name: string) => ({ routeTable: { id: ref(name) } });
const toNone = { addressPrefix: "0.0.0.0/0", nextHopType: "None" };
const toAppliance = (address: unknown, addressPrefix = "0.0.0.0/0") => ({
  addressPrefix,
  nextHopType: "VirtualAppliance",
  nextHopIpAddress: address,
});

/** One network with a machine, whose subnet has more settings. */
const alone = (more: object, others: Stack = {}): Stack => ({
  ...others,
  net: vnet("net", "10.0.0.0/16"),
  sub: subnet("net", "10.0.1.0/24", more),
  app: card(ref("sub")),
});

describe("what a machine may open to the internet", () => {
  const PUBLIC: Stack = {
    ip: resource(PublicIPAddress, { sku: { name: "Standard" } }),
    nsg: resource(NetworkSecurityGroup, {}),
  };
  const cases: Readonly<Record<string, readonly [Stack, string]>> = {
    "by the access that Azure gives by default": [alone({}), "all traffic"],
    "not from a private subnet": [alone({ defaultOutboundAccess: false }), "nothing"],
    "perhaps where it isn't known if the subnet is private": [
      alone({ defaultOutboundAccess: unknown() }),
      "nothing, perhaps all traffic",
    ],
    "from a private subnet through a NAT gateway": [
      alone(
        { defaultOutboundAccess: false, natGateway: { id: ref("nat") } },
        { nat: resource(NatGateway, {}) },
      ),
      "all traffic",
    ],
    "from a private subnet by its own public address": [
      {
        ...alone({ defaultOutboundAccess: false }, PUBLIC),
        app: resource(NetworkInterface, {
          networkSecurityGroup: { id: ref("nsg") },
          ipConfigurations: [{ subnet: { id: ref("sub") }, publicIPAddress: { id: ref("ip") } }],
        }),
      },
      "all traffic",
    ],
    "perhaps from a private subnet that is delegated to a service": [
      alone({ defaultOutboundAccess: false, delegations: [{ serviceName: "Microsoft.Web" }] }),
      "nothing, perhaps all traffic",
    ],
    "not where a route leads nowhere": [alone(via("rt"), { rt: table([toNone]) }), "nothing"],
    "not where a route of its own leads nowhere": [
      alone(via("rt"), {
        rt: table(undefined, { routeTableName: "rt" }),
        none: resource(Route, { ...GROUP, ...toNone, routeTableName: ref("rt", "rt") }),
      }),
      "nothing",
    ],
    "through what a longer prefix leaves open": [
      alone(via("rt"), {
        rt: table([toNone, { addressPrefix: "0.0.0.0/1", nextHopType: "Internet" }]),
      }),
      "all traffic",
    ],
    "not where all is sent to the gateway": [
      alone(via("rt"), {
        rt: table([{ addressPrefix: "0.0.0.0/0", nextHopType: "VirtualNetworkGateway" }]),
      }),
      "nothing",
    ],
    "perhaps where the next hop isn't known": [
      alone(via("rt"), { rt: table([{ addressPrefix: "0.0.0.0/0", nextHopType: unknown() }]) }),
      "nothing, perhaps all traffic",
    ],
    "perhaps where the destination of a route isn't known": [
      alone(via("rt"), { rt: table([{ addressPrefix: unknown(), nextHopType: "None" }]) }),
      "nothing, perhaps all traffic",
    ],
    "perhaps where the route table is outside the stack": [
      alone({
        routeTable: {
          id: "/subscriptions/0/resourceGroups/x/providers/Microsoft.Network/routeTables/y",
        },
      }),
      "nothing, perhaps all traffic",
    ],
    "not by a route for the addresses of a service": [
      alone(via("rt"), {
        rt: table([toNone, { addressPrefix: "Storage.WestEurope", nextHopType: "Internet" }]),
      }),
      "nothing",
    ],
    "perhaps by a route for all of Azure's addresses": [
      alone(via("rt"), {
        rt: table([toNone, { addressPrefix: "AzureCloud", nextHopType: "Internet" }]),
      }),
      "nothing, perhaps all traffic",
    ],
    "not through an appliance whose own subnet sends back to it": [
      alone(via("rt"), { rt: table([toAppliance("10.0.1.9")]) }),
      "nothing",
    ],
    "perhaps through an appliance in another subnet": [
      {
        ...alone(via("rt"), { rt: table([toAppliance("10.0.2.9")]) }),
        dmz: subnet("net", "10.0.2.0/24"),
      },
      "nothing, perhaps all traffic",
    ],
    "perhaps through an appliance of which nothing is known": [
      alone(via("rt"), { rt: table([toAppliance("172.16.0.4")]) }),
      "nothing, perhaps all traffic",
    ],
  };
  for (const [name, [resources, expected]] of Object.entries(cases)) {
    it(name, () => expect(networkOf(stack(resources)).exit("app")).toBe(expected));
  }

  it("perhaps where a circuit may announce a default route", () => {
    const net = networkOf(
      stack({
        ...alone({}),
        circuit: resource(ExpressRouteCircuit, {}),
        inner: subnet("net", "10.0.255.0/27", { subnetName: "GatewaySubnet" }),
        gateway: resource(VirtualNetworkGateway, {
          ipConfigurations: [{ subnet: { id: ref("inner") } }],
        }),
        line: resource(VirtualNetworkGatewayConnection, {
          connectionType: "ExpressRoute",
          virtualNetworkGateway1: { id: ref("gateway") },
          peer: { id: ref("circuit") },
        }),
      }),
    );
    expect(net.exit("app")).toBe("nothing, perhaps all traffic");
  });
});

/** Two networks with a machine each, and what lies between them. */
const two = (between: Stack, left = {}, right = {}): Stack => ({
  a: vnet("a", "10.1.0.0/16"),
  b: vnet("b", "10.2.0.0/16"),
  as: subnet("a", "10.1.1.0/24", left),
  bs: subnet("b", "10.2.1.0/24", right),
  app: card(ref("as")),
  db: card(ref("bs")),
  ...between,
});

describe("what a machine may open to one in another network", () => {
  const BOTH: Stack = { ab: peering("a", "b"), ba: peering("b", "a") };
  const cases: Readonly<Record<string, readonly [Stack, string]>> = {
    "nothing without a peering": [two({}), "nothing"],
    "all through a peering of both": [two(BOTH), "all traffic"],
    "nothing through a peering of one side": [two({ ab: peering("a", "b") }), "nothing"],
    "perhaps all where one side leaves the other out of its tag": [
      two({ ...BOTH, ba: peering("b", "a", { allowVirtualNetworkAccess: false }) }),
      "nothing, perhaps all traffic",
    ],
    "perhaps where it isn't known if one side denies access": [
      two({ ...BOTH, ba: peering("b", "a", { allowVirtualNetworkAccess: unknown() }) }),
      "nothing, perhaps all traffic",
    ],
    "perhaps where only some subnets are peered": [
      two({ ...BOTH, ab: peering("a", "b", { peerCompleteVnets: false }) }),
      "nothing, perhaps all traffic",
    ],
    "nothing through a network that both are peered with": [
      two({
        hub: vnet("hub", "10.0.0.0/16"),
        ah: peering("a", "hub"),
        ha: peering("hub", "a"),
        bh: peering("b", "hub"),
        hb: peering("hub", "b"),
      }),
      "nothing",
    ],
    "nothing where a route overrides that to the peer": [
      two(
        { ...BOTH, rt: table([{ addressPrefix: "10.2.0.0/16", nextHopType: "None" }]) },
        via("rt"),
      ),
      "nothing",
    ],
    "all where a wider route doesn't override that to the peer": [
      two(
        { ...BOTH, rt: table([{ addressPrefix: "10.0.0.0/8", nextHopType: "None" }]) },
        via("rt"),
      ),
      "all traffic",
    ],
    "all through inline peerings": [
      two({
        a: vnet("a", "10.1.0.0/16", {
          virtualNetworkPeerings: [
            {
              name: "b",
              remoteVirtualNetwork: { id: idOf("b") },
              allowVirtualNetworkAccess: true,
            },
          ],
        }),
        ba: peering("b", "a"),
      }),
      "all traffic",
    ],
  };
  for (const [name, [resources, expected]] of Object.entries(cases)) {
    it(name, () => expect(networkOf(stack(resources)).between("app", "db")).toBe(expected));
  }
});

describe("joints", () => {
  const jointsOf = (resources: Stack) =>
    networkOf(stack(resources)).segmentation.topology.joints.map(({ networks, isCertain }) => [
      ...networks.map((network) => network?.resource.name ?? "outside"),
      isCertain,
    ]);

  it("are the peerings that both networks declare", () => {
    expect(jointsOf(two({ ab: peering("a", "b"), ba: peering("b", "a") }))).toEqual([
      ["a", "b", true],
    ]);
    expect(jointsOf(two({ ab: peering("a", "b") }))).toEqual([]);
  });

  it("may lead to a network outside the stack", () => {
    const outside = { remoteVirtualNetwork: { id: idOf("elsewhere") } };
    expect(jointsOf(two({ ab: peering("a", "b", outside) }))).toEqual([["a", "outside", false]]);
  });

  it("are the networks that a hub joins", () => {
    expect(jointsOf(connected({}))).toEqual([["a", "b", true]]);
  });
});

function idOf(name: string, subnetName = ""): string {
  const id = `/subscriptions/0/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/${name}`;
  return subnetName === "" ? id : `${id}/subnets/${subnetName}`;
}

/** Spokes that reach each other through a firewall in a hub. */
const hubAndSpokes = (rules: unknown, spoke = {}): Stack =>
  two(
    {
      hub: vnet("hub", "10.0.0.0/16"),
      inner: subnet("hub", "10.0.0.0/26", { subnetName: "AzureFirewallSubnet" }),
      policy: resource(FirewallPolicy, { ...GROUP, firewallPolicyName: "policy" }),
      rules: resource(FirewallPolicyRuleCollectionGroup, {
        ...GROUP,
        firewallPolicyName: ref("policy", "policy"),
        priority: 100,
        ruleCollections: rules,
      }),
      fw: resource(AzureFirewall, {
        firewallPolicy: { id: ref("policy") },
        ipConfigurations: [{ subnet: { id: ref("inner") } }],
      }),
      rt: table([toAppliance("10.0.0.4")]),
      ah: peering("a", "hub", { allowForwardedTraffic: true, ...spoke }),
      ha: peering("hub", "a"),
      bh: peering("b", "hub", { allowForwardedTraffic: true, ...spoke }),
      hb: peering("hub", "b"),
    },
    via("rt"),
    via("rt"),
  );
const collection = (type: string, priority: number, ...rules: object[]) => ({
  ruleCollectionType: "FirewallPolicyFilterRuleCollection",
  action: { type },
  priority,
  rules,
});
const networkRule = (port: string, to: string, more = {}) => ({
  ruleType: "NetworkRule",
  ipProtocols: ["TCP"],
  sourceAddresses: ["*"],
  destinationAddresses: [to],
  destinationPorts: [port],
  ...more,
});
const siteRule = (...names: string[]) => ({
  ruleType: "ApplicationRule",
  protocols: [{ protocolType: "Https", port: 443 }],
  sourceAddresses: ["*"],
  targetFqdns: names,
});

describe("a firewall in a hub", () => {
  const between: Readonly<Record<string, readonly [Stack, string]>> = {
    "denies what no rule admits": [hubAndSpokes([]), "nothing"],
    "lets pass what a rule admits": [
      hubAndSpokes([collection("Allow", 100, networkRule("1433", "10.2.0.0/16"))]),
      "TCP 1433",
    ],
    "denies first what a collection of a lower number denies": [
      hubAndSpokes([
        collection("Allow", 200, networkRule("1433", "*")),
        collection("Deny", 100, networkRule("1433", "10.2.1.0/24")),
      ]),
      "nothing",
    ],
    "lets perhaps pass what an action that isn't known admits": [
      hubAndSpokes([
        { ...collection("Allow", 100, networkRule("22", "*")), action: { type: unknown() } },
      ]),
      "nothing, perhaps TCP 22",
    ],
    "hands on perhaps to a network that takes in nothing forwarded, by an address of its own": [
      hubAndSpokes([collection("Allow", 100, networkRule("1433", "*"))], {
        allowForwardedTraffic: false,
      }),
      "nothing, perhaps TCP 1433",
    ],
    "lets pass perhaps anything where its rules are outside the stack": [
      {
        ...hubAndSpokes([]),
        fw: resource(AzureFirewall, {
          firewallPolicy: { id: unknown() },
          ipConfigurations: [{ subnet: { id: ref("inner") } }],
        }),
      },
      "nothing, perhaps all traffic",
    ],
  };
  for (const [name, [resources, expected]] of Object.entries(between)) {
    it(name, () => expect(networkOf(stack(resources)).between("app", "db")).toBe(expected));
  }

  const outside: Readonly<Record<string, readonly [Stack, string]>> = {
    "lets nothing out that no rule admits": [hubAndSpokes([]), "nothing"],
    "lets out what a rule admits to everywhere": [
      hubAndSpokes([collection("Allow", 100, networkRule("443", "*"))]),
      "TCP 443",
    ],
    "lets out what is for any site": [
      hubAndSpokes([collection("Allow", 100, siteRule("*"))]),
      "TCP 443",
    ],
    "doesn't open the internet for a single site": [
      hubAndSpokes([collection("Allow", 100, siteRule("*.example.com"))]),
      "nothing",
    ],
    "doesn't open the internet for the sites of a service": [
      hubAndSpokes([
        collection("Allow", 100, { ...siteRule(), targetFqdns: [], fqdnTags: ["WindowsUpdate"] }),
      ]),
      "nothing",
    ],
    "denies by network rules before it admits by site": [
      hubAndSpokes([
        collection("Allow", 100, siteRule("*")),
        collection("Deny", 200, networkRule("443", "*")),
      ]),
      "nothing",
    ],
  };
  for (const [name, [resources, expected]] of Object.entries(outside)) {
    it(name, () => expect(networkOf(stack(resources)).exit("app")).toBe(expected));
  }

  it("is found by what its private address comes from", () => {
    const net = networkOf(
      stack({
        ...hubAndSpokes([collection("Allow", 100, networkRule("1433", "*"))]),
        rt: table([toAppliance(ref("fw"))]),
      }),
    );
    expect(net.between("app", "db")).toBe("TCP 1433");
  });

  it("keeps answers from finding their way back to the internet", () => {
    const net = networkOf(
      stack({
        ...hubAndSpokes([]),
        ip: resource(PublicIPAddress, { sku: { name: "Basic" } }),
        app: card(ref("as"), { publicIPAddress: { id: ref("ip") } }),
      }),
    );
    expect(net.internetTo("app")).toMatch(/^nothing, perhaps/);
  });
});

/** Networks that are connected to a virtual hub. */
const connected = (more: Stack, left = {}, right = {}): Stack =>
  two({
    hub: resource(VirtualHub, { ...GROUP, virtualHubName: "hub" }),
    ac: resource(HubVirtualNetworkConnection, {
      ...GROUP,
      virtualHubName: ref("hub", "hub"),
      remoteVirtualNetwork: { id: ref("a") },
      ...left,
    }),
    bc: resource(HubVirtualNetworkConnection, {
      ...GROUP,
      virtualHubName: ref("hub", "hub"),
      remoteVirtualNetwork: { id: ref("b") },
      ...right,
    }),
    ...more,
  });
const NO_TABLE =
  "/subscriptions/0/resourceGroups/rg/providers/Microsoft.Network/virtualHubs/hub/hubRouteTables/noneRouteTable";

describe("a virtual hub", () => {
  const cases: Readonly<Record<string, readonly [Stack, string]>> = {
    "joins all that is connected to it": [connected({}), "all traffic"],
    "doesn't join what is announced to no table": [
      connected(
        {},
        {},
        {
          routingConfiguration: { propagatedRouteTables: { ids: [{ id: NO_TABLE }] } },
        },
      ),
      "nothing",
    ],
    "lets nothing pass that its firewall denies": [
      connected({
        fw: resource(AzureFirewall, { virtualHub: { id: ref("hub") } }),
        intent: resource(RoutingIntent, {
          ...GROUP,
          virtualHubName: ref("hub", "hub"),
          routingPolicies: [{ name: "p", destinations: ["PrivateTraffic"], nextHop: ref("fw") }],
        }),
      }),
      "nothing",
    ],
    "perhaps joins what is connected to a hub outside the stack": [
      connected({}, { virtualHubName: "elsewhere" }, { virtualHubName: "elsewhere" }),
      "nothing, perhaps all traffic",
    ],
  };
  for (const [name, [resources, expected]] of Object.entries(cases)) {
    it(name, () => expect(networkOf(stack(resources)).between("app", "db")).toBe(expected));
  }
});

describe("subnets", () => {
  const inline = (more = {}) =>
    vnet("net", "10.0.0.0/16", {
      subnets: [
        { name: "front", addressPrefix: "10.0.1.0/24", ...more },
        { name: "back", addressPrefix: "10.0.2.0/24" },
      ],
    });

  it("are found inside their network by id", () => {
    const net = networkOf(
      stack({ net: inline({ defaultOutboundAccess: false }), app: card(idOf("net", "front")) }),
    );
    expect(net.exit("app")).toBe("nothing");
  });

  it("are any of a network that an id comes from", () => {
    const net = networkOf(
      stack({ net: inline({ defaultOutboundAccess: false }), app: card(ref("net")) }),
    );
    expect(net.exit("app")).toBe("nothing, perhaps all traffic");
  });

  it("are the only one of a network that an id comes from", () => {
    const net = networkOf(
      stack({
        net: vnet("net", "10.0.0.0/16", {
          subnets: [{ name: "front", addressPrefix: "10.0.1.0/24" }],
        }),
        app: card(ref("net")),
      }),
    );
    expect(net.exit("app")).toBe("all traffic");
  });

  it("are one where they are declared inside their network and by themselves", () => {
    const net = networkOf(
      stack({
        net: inline(),
        front: subnet("net", "10.0.1.0/24", { subnetName: "front" }),
        app: card(ref("front")),
      }),
    );
    expect(net.segmentation.topology.subnets.map(({ resource }) => resource.name).sort()).toEqual([
      "front",
      "net",
    ]);
  });

  it("may be anywhere where they are outside the stack", () => {
    const net = networkOf(stack({ net: inline(), app: card(idOf("other", "x")) }));
    expect(net.exit("app")).toMatch(/^nothing, perhaps/);
  });

  it("have IPv6, which Azure lends no public address for", () => {
    const net = networkOf(
      stack({
        net: resource(VirtualNetwork, {
          addressSpace: { addressPrefixes: ["10.0.0.0/16", "fd00:1::/48"] },
        }),
        sub: resource(Subnet, {
          virtualNetworkName: ref("net"),
          addressPrefixes: ["10.0.1.0/24", "fd00:1:0:1::/64"],
        }),
        app: card(ref("sub"), { privateIPAddressVersion: "IPv6" }),
        db: card(ref("sub"), { privateIPAddressVersion: "IPv6" }),
      }),
    );
    expect(net.between("app", "db")).toBe("all traffic");
    expect(net.exit("db")).toBe("nothing");
  });
});
