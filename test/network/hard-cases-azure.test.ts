import { describe, expect, it } from "vitest";
import { type CaseResource, ref, resource, stack } from "../../policypack/kit/rule-table";
import {
  AdminRule,
  AdminRuleCollection,
  ApplicationSecurityGroup,
  LoadBalancer,
  NetworkGroup,
  NetworkInterface,
  NetworkSecurityGroup,
  PrivateEndpoint,
  PublicIPAddress,
  RouteTable,
  SecurityAdminConfiguration,
  SqlFirewallRule,
  SqlServer,
  StaticMember,
  StorageAccount,
  Subnet,
  VirtualNetwork,
  VirtualNetworkPeering,
} from "../../policypack/resources/azure";
import { networkOf } from "../support/network-of";

// What tools that look at one resource at a time get wrong about networks of Azure, each with the page that says
// what is right. The many variants of each are tested beside the readers, in test/network/azure.

type Settings = Readonly<Record<string, unknown>>;
type Stack = Readonly<Record<string, CaseResource>>;

const GROUP = { resourceGroupName: "rg" };

const vnet = (name: string, ...addressPrefixes: string[]) =>
  resource(VirtualNetwork, {
    ...GROUP,
    virtualNetworkName: name,
    addressSpace: { addressPrefixes },
  });
const subnet = (of: string, prefix: string, given: Settings = {}) =>
  resource(Subnet, {
    ...GROUP,
    virtualNetworkName: ref(of, of),
    addressPrefix: prefix,
    ...given,
  });
const card = (inSubnet: string, configuration: Settings = {}, given: Settings = {}) =>
  resource(NetworkInterface, {
    ...GROUP,
    ipConfigurations: [{ subnet: { id: ref(inSubnet) }, ...configuration }],
    ...given,
  });
const address = (given: Settings = {}) =>
  resource(PublicIPAddress, { ...GROUP, sku: { name: "Standard" }, ...given });

/** A rule that admits SSH from anywhere, but for what is given. */
const rule = (given: Settings = {}): Settings => ({
  priority: 100,
  direction: "Inbound",
  access: "Allow",
  protocol: "Tcp",
  sourceAddressPrefix: "*",
  sourcePortRange: "*",
  destinationAddressPrefix: "*",
  destinationPortRange: "22",
  ...given,
});
const DENY_ALL = rule({ access: "Deny", protocol: "*", destinationPortRange: "*", priority: 200 });
const nsg = (...securityRules: Settings[]) =>
  resource(NetworkSecurityGroup, { ...GROUP, securityRules });

const PUBLIC = { publicIPAddress: { id: ref("ip") } };
const GUARDED = { networkSecurityGroup: { id: ref("guard") } };

/** A public machine `web` in front, and `db` behind, in one VNet; `guard` stands before the front subnet. */
const tiers = (guard: CaseResource, more: Stack = {}) =>
  networkOf(
    stack({
      net: vnet("net", "10.0.0.0/16"),
      front: subnet("net", "10.0.1.0/24", GUARDED),
      back: subnet("net", "10.0.2.0/24"),
      guard,
      ip: address(),
      web: card("front", PUBLIC),
      db: card("back"),
      ...more,
    }),
  );

describe("a network security group at the subnet and one at the network interface", () => {
  // learn.microsoft.com, "How network security groups filter network traffic": for inbound traffic the rules of the
  // subnet's group are asked first and then those of the interface's; both have to allow.
  const atCard = (own: CaseResource): Stack => ({
    own,
    web: card("front", PUBLIC, { networkSecurityGroup: { id: ref("own") } }),
  });
  it.each([
    ["both allow", nsg(rule()), nsg(rule()), "TCP 22"],
    ["the interface's allows, the subnet's denies", nsg(DENY_ALL), nsg(rule()), "nothing"],
    ["the subnet's allows, the interface's denies", nsg(rule()), nsg(DENY_ALL), "nothing"],
  ])("%s", (_, guard, own, open) => {
    expect(tiers(guard, atCard(own)).internetTo("web")).toBe(open);
  });
});

describe("priorities", () => {
  // The same page: rules are asked in the order of their priority, lower numbers first, and the first that matches
  // decides. Azure refuses two rules of one priority and direction; across resources that shows at deployment only.
  it.each([
    [
      "a denial before",
      [rule({ priority: 200 }), rule({ access: "Deny", priority: 100 })],
      "nothing",
    ],
    [
      "a denial behind",
      [rule({ priority: 100 }), rule({ access: "Deny", priority: 200 })],
      "TCP 22",
    ],
    [
      "a denial of a part before",
      [
        rule({ destinationPortRange: "20-25", priority: 200 }),
        rule({ access: "Deny", priority: 100 }),
      ],
      "TCP 20-21, 23-25",
    ],
    ["equal", [rule(), rule({ access: "Deny" })], "nothing, perhaps TCP 22"],
  ])("%s", (_, rules, open) => {
    expect(tiers(nsg(...rules)).internetTo("web")).toBe(open);
  });
});

describe("default rules and the service tag VirtualNetwork", () => {
  // The same page, default security rules; learn.microsoft.com, "Virtual network service tags": VirtualNetwork is the
  // address space of the network, of all peered networks and of what is behind its gateways.
  it("admit the network, and nothing of the internet, without any rule of one's own", () => {
    expect(tiers(nsg()).between("db", "web")).toBe("all traffic");
    expect(tiers(nsg()).internetTo("web")).toBe("nothing");
  });

  it("admit peers: to deny the internet is not to deny another network", () => {
    const net = tiers(nsg(rule({ ...DENY_ALL, sourceAddressPrefix: "Internet" })), {
      far: vnet("far", "10.1.0.0/16"),
      there: subnet("far", "10.1.1.0/24"),
      app: card("there"),
      ...peered("net", "far"),
    });
    expect(net.between("app", "web")).toBe("all traffic");
  });

  it("are behind every rule of one's own", () => {
    const closed = nsg(rule({ ...DENY_ALL, sourceAddressPrefix: "VirtualNetwork" }));
    expect(tiers(closed).between("db", "web")).toBe("nothing");
  });
});

describe("service tags", () => {
  // learn.microsoft.com, "Virtual network service tags": Internet is what is outside the network, AzureCloud all public
  // addresses of the datacentres, which anybody rents; the others are services of Microsoft.
  it.each([
    ["Internet", "TCP 22"],
    ["AzureCloud", "nothing, perhaps TCP 22"],
    ["AzureLoadBalancer", "nothing"],
    ["AzureFrontDoor.Backend", "nothing"],
    ["VirtualNetwork", "nothing"],
  ])("%s", (sourceAddressPrefix, open) => {
    expect(tiers(nsg(rule({ sourceAddressPrefix }))).internetTo("web")).toBe(open);
  });
});

describe("application security groups", () => {
  // learn.microsoft.com, "Application security groups": a rule that names a group holds only for interfaces in it.
  const toGroup = nsg(
    rule({
      destinationAddressPrefix: undefined,
      destinationApplicationSecurityGroups: [{ id: ref("admins") }],
    }),
  );
  const groups = {
    admins: resource(ApplicationSecurityGroup, GROUP),
    others: resource(ApplicationSecurityGroup, GROUP),
  };
  const member = (of: string) => ({
    ...groups,
    web: card("front", { ...PUBLIC, applicationSecurityGroups: [{ id: ref(of) }] }),
  });
  it.each([
    ["a member", member("admins"), "TCP 22"],
    ["a member of another", member("others"), "nothing"],
    ["a member of none", groups, "nothing"],
  ])("%s", (_, more, open) => {
    expect(tiers(toGroup, more).internetTo("web")).toBe(open);
  });
});

describe("security admin rules", () => {
  // learn.microsoft.com, "Security admin rules in Azure Virtual Network Manager": they are asked before network
  // security groups; AlwaysAllow passes all groups, Deny no group can open again. They hold once somebody deploys the
  // configuration, which no resource does, and not for every service: so none of them is proof.
  const admin = (access: string): Stack => ({
    group: resource(NetworkGroup, { ...GROUP, networkGroupName: "group" }),
    member: resource(StaticMember, {
      ...GROUP,
      networkGroupName: ref("group", "group"),
      resourceId: ref("net"),
    }),
    configuration: resource(SecurityAdminConfiguration, { ...GROUP, configurationName: "c" }),
    collection: resource(AdminRuleCollection, {
      ...GROUP,
      configurationName: ref("configuration", "c"),
      ruleCollectionName: "rules",
      appliesToGroups: [{ networkGroupId: ref("group") }],
    }),
    rule: resource(AdminRule, {
      ...GROUP,
      ruleCollectionName: ref("collection", "rules"),
      kind: "Custom",
      access,
      direction: "Inbound",
      priority: 1,
      protocol: "Tcp",
      sources: [{ addressPrefix: "*", addressPrefixType: "IPPrefix" }],
      destinations: [{ addressPrefix: "*", addressPrefixType: "IPPrefix" }],
      sourcePortRanges: ["0-65535"],
      destinationPortRanges: ["22"],
    }),
  });
  it.each([
    ["deny what a group allows", "Deny", nsg(rule()), "nothing, perhaps TCP 22"],
    ["always allow what a group denies", "AlwaysAllow", nsg(DENY_ALL), "nothing, perhaps TCP 22"],
    ["leave what they allow to the group", "Allow", nsg(DENY_ALL), "nothing"],
  ])("%s", (_, access, guard, open) => {
    expect(tiers(guard, admin(access)).internetTo("web")).toBe(open);
  });
});

describe("public addresses of both SKUs, without a network security group", () => {
  // learn.microsoft.com, "Public IP addresses", SKU: Basic is open by default; Standard is closed to inbound traffic
  // until a group allows it. For an address without a SKU no page says which it is, since Basic was retired.
  it.each([
    ["Basic", { sku: { name: "Basic" } }, "all traffic"],
    ["Standard", {}, "nothing"],
    ["no SKU", { sku: undefined }, "nothing, perhaps all traffic"],
  ])("%s", (_, given, open) => {
    const net = networkOf(
      stack({
        net: vnet("net", "10.0.0.0/16"),
        front: subnet("net", "10.0.1.0/24"),
        ip: address(given),
        web: card("front", PUBLIC),
      }),
    );
    expect(net.internetTo("web")).toBe(open);
    expect(net.exit("web")).toBe("all traffic");
  });
});

describe("load balancers", () => {
  // learn.microsoft.com, "Azure Load Balancer components": a front end with a public address makes a public load
  // balancer, one in a subnet an internal one. The client's connection ends at the machine, whose group must admit it.
  const ID = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/loadBalancers/lb";
  const balanced = (frontEnd: Settings): Stack => ({
    lb: resource(LoadBalancer, {
      ...GROUP,
      loadBalancerName: "lb",
      sku: { name: "Standard" },
      frontendIPConfigurations: [{ name: "f", ...frontEnd }],
      backendAddressPools: [{ name: "web" }],
      loadBalancingRules: [
        {
          protocol: "Tcp",
          frontendPort: 2222,
          backendPort: 22,
          frontendIPConfiguration: { id: `${ID}/frontendIPConfigurations/f` },
          backendAddressPool: { id: `${ID}/backendAddressPools/web` },
        },
      ],
    }),
    web: card("front", {
      loadBalancerBackendAddressPools: [{ id: `${ID}/backendAddressPools/web` }],
    }),
  });
  it.each([
    ["public", PUBLIC, nsg(rule()), "TCP 22"],
    ["public, behind a group that denies", PUBLIC, nsg(DENY_ALL), "nothing"],
    ["internal", { subnet: { id: ref("front") } }, nsg(rule()), "nothing"],
  ])("%s", (_, frontEnd, guard, open) => {
    expect(tiers(guard, balanced(frontEnd)).internetTo("web")).toBe(open);
  });
});

describe("user-defined routes", () => {
  // learn.microsoft.com, "Virtual network traffic routing": a route of a table comes before the system's for the same
  // prefix; None drops the traffic, VirtualAppliance hands it to whatever has the address.
  const through = (route: Settings): Stack => ({
    table: resource(RouteTable, { ...GROUP, routes: [{ addressPrefix: "0.0.0.0/0", ...route }] }),
    back: subnet("net", "10.0.2.0/24", { routeTable: { id: ref("table") } }),
  });
  it.each([
    ["to None close the way out", { nextHopType: "None" }, "nothing"],
    [
      "to an appliance that can't be seen leave it open, perhaps",
      { nextHopType: "VirtualAppliance", nextHopIpAddress: "10.9.9.9" },
      "nothing, perhaps all traffic",
    ],
    ["to the internet leave it open", { nextHopType: "Internet" }, "all traffic"],
  ])("%s", (_, route, open) => {
    expect(tiers(nsg(), through(route)).exit("db")).toBe(open);
  });

  it("to None for everything leave the network itself open, whose own prefix is longer", () => {
    const net = tiers(nsg(), through({ nextHopType: "None" }));
    expect(net.between("db", "web")).toBe("all traffic");
  });
});

const side = (from: string, to: string, given: Settings = {}) =>
  resource(VirtualNetworkPeering, {
    ...GROUP,
    virtualNetworkName: ref(from, from),
    remoteVirtualNetwork: { id: ref(to) },
    allowVirtualNetworkAccess: true,
    ...given,
  });
const peered = (a: string, b: string, given: Settings = {}): Stack => ({
  [`${a}-${b}`]: side(a, b, given),
  [`${b}-${a}`]: side(b, a, given),
});

describe("peerings", () => {
  // learn.microsoft.com, "Virtual network peering": both networks have to declare it, and it isn't transitive.
  const hub = (more: Stack) =>
    networkOf(
      stack({
        hub: vnet("hub", "10.0.0.0/16"),
        a: vnet("a", "10.1.0.0/16"),
        b: vnet("b", "10.2.0.0/16"),
        inHub: subnet("hub", "10.0.1.0/24"),
        inA: subnet("a", "10.1.1.0/24"),
        inB: subnet("b", "10.2.1.0/24"),
        shared: card("inHub"),
        left: card("inA"),
        right: card("inB"),
        ...more,
      }),
    );
  it("of one side join nothing", () => {
    expect(hub({ "hub-a": side("hub", "a") }).between("left", "shared")).toBe("nothing");
    expect(hub({ "hub-a": side("hub", "a") }).between("shared", "left")).toBe("nothing");
  });

  it("of both sides join both, but not what each is peered with beyond", () => {
    const net = hub({ ...peered("hub", "a"), ...peered("hub", "b") });
    expect(net.between("left", "shared")).toBe("all traffic");
    expect(net.between("shared", "right")).toBe("all traffic");
    expect(net.between("left", "right")).toBe("nothing");
  });

  // learn.microsoft.com, "Create, change, or delete a virtual network peering": without allowVirtualNetworkAccess the
  // tag VirtualNetwork leaves the peer out; traffic that rules admit still flows.
  it("without access are no wall where no security group stands", () => {
    const net = hub(peered("hub", "a", { allowVirtualNetworkAccess: false }));
    expect(net.between("left", "shared")).toBe("nothing, perhaps all traffic");
  });
});

describe("private endpoints", () => {
  const endpoint: Stack = {
    store: resource(StorageAccount, {}),
    endpoint: resource(PrivateEndpoint, {
      ...GROUP,
      subnet: { id: ref("front") },
      privateLinkServiceConnections: [{ privateLinkServiceId: ref("store") }],
    }),
  };
  // learn.microsoft.com, "Use private endpoints for Azure Storage": a private endpoint doesn't close the public one;
  // publicNetworkAccess or the account's rules do.
  it("leave the public endpoint as it was", () => {
    expect(tiers(nsg(), endpoint).internetTo("store")).toBe("TCP 443");
    const store = resource(StorageAccount, { publicNetworkAccess: "Disabled" });
    expect(tiers(nsg(), { ...endpoint, store }).internetTo("store")).toBe("nothing");
  });

  // learn.microsoft.com, "Manage network policies for private endpoints": a subnet's network security group holds for
  // its private endpoints only where privateEndpointNetworkPolicies says so.
  it.each([
    ["without network policies stand before the group of their subnet", {}, "TCP 443"],
    [
      "with network policies stand behind it",
      { privateEndpointNetworkPolicies: "NetworkSecurityGroupEnabled" },
      "nothing",
    ],
  ])("%s", (_, policies, open) => {
    const front = subnet("net", "10.0.1.0/24", { ...GUARDED, ...policies });
    expect(tiers(nsg(DENY_ALL), { ...endpoint, front }).between("db", "store")).toBe(open);
  });
});

describe("firewall rules of SQL servers", () => {
  // learn.microsoft.com, "Azure SQL Database and Azure Synapse IP firewall rules", "Connections from inside Azure": the
  // rule from 0.0.0.0 to 0.0.0.0 admits all of Azure, of whichever customer.
  it.each([
    ["0.0.0.0", "TCP 1433"],
    ["20.30.40.50", "nothing"],
  ])("from and to %s", (one, open) => {
    const net = networkOf(
      stack({
        server: resource(SqlServer, GROUP),
        rule: resource(SqlFirewallRule, {
          ...GROUP,
          serverName: ref("server"),
          startIpAddress: one,
          endIpAddress: one,
        }),
      }),
    );
    expect(net.internetTo("server")).toBe(open);
  });
});

describe("IPv6", () => {
  // learn.microsoft.com, "IPv6 for Azure Virtual Network": addresses of IPv6 are public addresses like others; a rule
  // for 0.0.0.0/0 says nothing about them, one for any source does. Azure lends none of IPv6 to go out by.
  const six = (sourceAddressPrefix: string, given: Settings = {}) =>
    networkOf(
      stack({
        net: vnet("net", "fd00::/48"),
        front: subnet("net", "fd00:0:0:1::/64", GUARDED),
        guard: nsg(rule({ sourceAddressPrefix })),
        ip: address({ publicIPAddressVersion: "IPv6" }),
        web: card("front", { privateIPAddressVersion: "IPv6", ...PUBLIC, ...given }),
      }),
    );
  it.each([
    ["::/0", "TCP 22"],
    ["*", "TCP 22"],
    ["Internet", "TCP 22"],
    ["0.0.0.0/0", "nothing"],
  ])("alone is reached by a rule for %s: %s", (prefix, open) => {
    expect(six(prefix).internetTo("web")).toBe(open);
  });

  it("alone goes out by an address of its own only", () => {
    expect(six("*").exit("web")).toBe("all traffic");
    expect(six("*", { publicIPAddress: undefined }).exit("web")).toBe("nothing");
  });
});
