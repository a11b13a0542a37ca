import { describe, expect, test } from "vitest";
import {
  type CaseResource,
  ref,
  resource,
  secret,
  stack,
  unknown,
} from "../../../policypack/kit/rule-table";
import {
  AdminRule,
  AdminRuleCollection,
  ApplicationSecurityGroup,
  NetworkGroup,
  NetworkInterface,
  NetworkSecurityGroup,
  PublicIPAddress,
  SecurityAdminConfiguration,
  SecurityRule,
  StaticMember,
  Subnet,
  VirtualMachine,
  VirtualNetwork,
  VirtualNetworkPeering,
} from "../../../policypack/resources/azure";
import { networkOf } from "../../support/network-of";

type Settings = Readonly<Record<string, unknown>>;

const group = { resourceGroupName: "rg" };

/** A rule that admits SSH from anywhere, but for what is given. */
function rule(given: Settings = {}): Settings {
  return {
    name: "r",
    priority: 100,
    direction: "Inbound",
    access: "Allow",
    protocol: "Tcp",
    sourceAddressPrefix: "*",
    sourcePortRange: "*",
    destinationAddressPrefix: "*",
    destinationPortRange: "22",
    ...given,
  };
}

function nsg(...securityRules: readonly Settings[]): CaseResource {
  return resource(NetworkSecurityGroup, {
    ...group,
    networkSecurityGroupName: "nsg",
    securityRules,
  });
}

function vm(nic: string): CaseResource {
  return resource(VirtualMachine, {
    ...group,
    networkProfile: { networkInterfaces: [{ id: ref(nic) }] },
  });
}

function nic(subnet: string, given: Settings = {}, configuration: Settings = {}): CaseResource {
  return resource(NetworkInterface, {
    ...group,
    ipConfigurations: [{ name: "ip", subnet: { id: ref(subnet) }, ...configuration }],
    ...given,
  });
}

const PUBLIC = { publicIPAddress: { id: ref("ip") } };

/** Two machines in two subnets of one VNet; the first has a public address, and a group before its subnet. */
function network(
  nsgOfSubnet: CaseResource,
  more: Readonly<Record<string, CaseResource>> = {},
): ReturnType<typeof networkOf> {
  return networkOf(
    stack({
      vnet: resource(VirtualNetwork, {
        ...group,
        virtualNetworkName: "vnet",
        addressSpace: { addressPrefixes: ["10.0.0.0/16"] },
      }),
      front: resource(Subnet, {
        ...group,
        virtualNetworkName: ref("vnet", "vnet"),
        addressPrefix: "10.0.1.0/24",
        networkSecurityGroup: { id: ref("nsg") },
      }),
      back: resource(Subnet, {
        ...group,
        virtualNetworkName: ref("vnet", "vnet"),
        addressPrefix: "10.0.2.0/24",
      }),
      nsg: nsgOfSubnet,
      ip: resource(PublicIPAddress, { ...group, sku: { name: "Standard" } }),
      webNic: nic("front", {}, PUBLIC),
      web: vm("webNic"),
      dbNic: nic("back"),
      db: vm("dbNic"),
      ...more,
    }),
  );
}

describe("what one rule admits from the internet", () => {
  test.each<[string, Settings, string]>([
    ["a port", {}, "TCP 22"],
    ["a range", { destinationPortRange: "1000-2000" }, "TCP 1000-2000"],
    [
      "a list",
      { destinationPortRange: undefined, destinationPortRanges: ["80", "443"] },
      "TCP 80, 443",
    ],
    ["all of a protocol", { destinationPortRange: "*", protocol: "Udp" }, "UDP"],
    ["all protocols on a port", { protocol: "*" }, "TCP 22 and UDP 22"],
    ["everything", { protocol: "*", destinationPortRange: "*" }, "all traffic"],
    ["ICMP", { protocol: "Icmp", destinationPortRange: "*" }, "ICMP"],
    ["IPsec", { protocol: "Esp", destinationPortRange: "*" }, "ESP"],
    ["the tag Internet", { sourceAddressPrefix: "Internet" }, "TCP 22"],
    ["all of IPv4", { sourceAddressPrefix: "0.0.0.0/0" }, "TCP 22"],
    [
      "two halves of IPv4",
      { sourceAddressPrefix: undefined, sourceAddressPrefixes: ["0.0.0.0/1", "128.0.0.0/1"] },
      "TCP 22",
    ],
    ["one address", { sourceAddressPrefix: "203.0.113.7" }, "nothing"],
    ["private addresses", { sourceAddressPrefix: "10.0.0.0/8" }, "nothing"],
    ["the tag VirtualNetwork", { sourceAddressPrefix: "VirtualNetwork" }, "nothing"],
    ["the probes", { sourceAddressPrefix: "AzureLoadBalancer" }, "nothing"],
    ["a service of Azure", { sourceAddressPrefix: "AzureFrontDoor.Backend" }, "nothing"],
    [
      "machines that anybody rents",
      { sourceAddressPrefix: "AzureCloud.westeurope" },
      "nothing, perhaps TCP 22",
    ],
    [
      "an application security group",
      { sourceAddressPrefix: undefined, sourceApplicationSecurityGroups: [{ id: ref("asg") }] },
      "nothing",
    ],
    ["the machine's address", { destinationAddressPrefix: "10.0.1.0/24" }, "TCP 22"],
    [
      "perhaps the machine's address",
      { destinationAddressPrefix: "10.0.1.4" },
      "nothing, perhaps TCP 22",
    ],
    ["another address", { destinationAddressPrefix: "10.0.2.0/24" }, "nothing"],
    ["the VNet's addresses", { destinationAddressPrefix: "VirtualNetwork" }, "TCP 22"],
    ["from the ports of clients", { sourcePortRange: "1024-65535" }, "TCP 22"],
    ["from one port", { sourcePortRange: "53" }, "nothing, perhaps TCP 22"],
    ["outbound only", { direction: "Outbound" }, "nothing"],
    ["nothing, as it denies", { access: "Deny" }, "nothing"],
    ["an unknown source", { sourceAddressPrefix: unknown() }, "nothing, perhaps TCP 22"],
    [
      "an unknown list of sources",
      { sourceAddressPrefix: undefined, sourceAddressPrefixes: unknown() },
      "nothing, perhaps TCP 22",
    ],
    ["an unknown port", { destinationPortRange: unknown() }, "nothing, perhaps TCP"],
    ["an unknown protocol", { protocol: unknown() }, "nothing, perhaps TCP 22 and UDP 22"],
    ["an unknown priority", { priority: unknown() }, "TCP 22"],
    ["an unknown access", { access: unknown() }, "nothing, perhaps TCP 22"],
    ["an unknown direction", { direction: unknown() }, "nothing, perhaps TCP 22"],
    ["a secret source", { sourceAddressPrefix: secret("*") }, "TCP 22"],
    [
      "other spelling",
      { access: "allow", direction: "inbound", protocol: "TCP", sourceAddressPrefix: "INTERNET" },
      "TCP 22",
    ],
    ["malformed sources", { sourceAddressPrefix: "10.0.0.1-10.0.0.9" }, "nothing, perhaps TCP 22"],
  ])("%s", (_, given, expected) => {
    const asg = resource(ApplicationSecurityGroup, group);
    expect(network(nsg(rule(given)), { asg }).internetTo("web")).toBe(expected);
  });
});

const DENY_ALL = { access: "Deny", protocol: "*", destinationPortRange: "*" };

describe("which rule is asked first", () => {
  test.each<[string, readonly Settings[], string]>([
    [
      "the lowest number",
      [rule({ ...DENY_ALL, priority: 100 }), rule({ priority: 200 })],
      "nothing",
    ],
    [
      "whatever the order",
      [rule({ priority: 200 }), rule({ ...DENY_ALL, priority: 100 })],
      "nothing",
    ],
    [
      "the rest is denied",
      [rule({ ...DENY_ALL, priority: 300 }), rule({ priority: 200 })],
      "TCP 22",
    ],
    [
      "a denied part",
      [
        rule({ access: "Deny", priority: 100, destinationPortRange: "20-30" }),
        rule({ priority: 200, destinationPortRange: "0-100" }),
      ],
      "TCP 0-19, 31-100",
    ],
    [
      "the internet is denied by its tag",
      [
        rule({ ...DENY_ALL, priority: 100, sourceAddressPrefix: "Internet" }),
        rule({ priority: 200 }),
      ],
      "nothing",
    ],
    [
      "what may be the internet is denied",
      [rule({ ...DENY_ALL, sourceAddressPrefix: "AzureCloud" }), rule({ priority: 200 })],
      "nothing, perhaps TCP 22",
    ],
    [
      "an application security group is denied",
      [
        rule({
          ...DENY_ALL,
          destinationAddressPrefix: undefined,
          destinationApplicationSecurityGroups: [{ id: ref("asg") }],
        }),
        rule({ priority: 200 }),
      ],
      "TCP 22",
    ],
    ["of two equal ones", [rule(DENY_ALL), rule()], "nothing, perhaps TCP 22"],
    ["of two equal ones that do the same", [rule(), rule()], "TCP 22"],
    [
      "an unknown number among denials",
      [rule({ ...DENY_ALL, priority: 200 }), rule({ priority: unknown() })],
      "nothing, perhaps TCP 22",
    ],
    [
      "a denial of an unknown number",
      [rule({ ...DENY_ALL, priority: unknown() }), rule()],
      "nothing, perhaps TCP 22",
    ],
    [
      "a denial of unknown sources",
      [rule({ ...DENY_ALL, sourceAddressPrefix: unknown() }), rule({ priority: 200 })],
      "nothing, perhaps TCP 22",
    ],
  ])("%s", (_, rules, expected) => {
    const asg = resource(ApplicationSecurityGroup, group);
    expect(network(nsg(...rules), { asg }).internetTo("web")).toBe(expected);
  });
});

function split(given: Settings = {}, name: unknown = ref("nsg", "nsg")): CaseResource {
  return resource(SecurityRule, {
    ...group,
    networkSecurityGroupName: name,
    ...rule(given),
  } as never);
}

describe("rules in resources of their own", () => {
  test.each<[string, CaseResource, Readonly<Record<string, CaseResource>>, string]>([
    ["alone", nsg(), { rule: split() }, "TCP 22"],
    ["by an unknown name", nsg(), { rule: split({}, ref("nsg")) }, "TCP 22"],
    [
      "beside inline ones",
      nsg(rule({ destinationPortRange: "443" })),
      { rule: split({ priority: 101 }) },
      "TCP 22, 443",
    ],
    ["behind an inline denial", nsg(rule(DENY_ALL)), { rule: split({ priority: 101 }) }, "nothing"],
    ["of another group", nsg(), { rule: split({}, "other") }, "nothing"],
    [
      "of a group of that name in another resource group",
      nsg(),
      {
        rule: resource(SecurityRule, {
          resourceGroupName: "other",
          networkSecurityGroupName: "nsg",
          ...rule(),
        } as never),
      },
      "nothing",
    ],
    [
      "of a group that isn't known",
      nsg(),
      { rule: split({}, unknown()) },
      "nothing, perhaps TCP 22",
    ],
    [
      "a list that isn't known",
      resource(NetworkSecurityGroup, { ...group, securityRules: unknown() as never }),
      {},
      "nothing, perhaps all traffic",
    ],
  ])("%s", (_, subject, more, expected) => {
    expect(network(subject, more).internetTo("web")).toBe(expected);
  });
});

describe("several groups, and none", () => {
  const closed = resource(NetworkSecurityGroup, { ...group, networkSecurityGroupName: "closed" });
  test("both the subnet's and the interface's group must admit", () => {
    const open = nsg(rule({ destinationPortRange: "0-65535" }));
    const webNic = (id: unknown) => nic("front", { networkSecurityGroup: { id } }, PUBLIC);
    expect(network(open, { own: closed, webNic: webNic(ref("own")) }).internetTo("web")).toBe(
      "nothing",
    );
    expect(
      network(nsg(), {
        own: nsg(rule({ destinationPortRange: "0-65535" })),
        webNic: webNic(ref("own")),
      }).internetTo("web"),
    ).toBe("nothing");
    expect(network(open, { own: nsg(rule()), webNic: webNic(ref("own")) }).internetTo("web")).toBe(
      "TCP 22",
    );
    expect(
      network(open, {
        webNic: webNic(
          "/subscriptions/s/resourceGroups/x/providers/Microsoft.Network/networkSecurityGroups/y",
        ),
      }).internetTo("web"),
    ).toBe("nothing, perhaps TCP");
  });

  test.each<[string, Settings, string]>([
    ["a Standard address is closed without a group", { sku: { name: "Standard" } }, "nothing"],
    ["a Basic address is open without a group", { sku: { name: "Basic" } }, "all traffic"],
    ["an address of no SKU is perhaps open", {}, "nothing, perhaps all traffic"],
    [
      "an address of an unknown SKU is perhaps open",
      { sku: { name: unknown() } },
      "nothing, perhaps all traffic",
    ],
  ])("%s", (_, sku, expected) => {
    const more = {
      dbNic: nic("back", {}, { publicIPAddress: { id: ref("dbIp") } }),
      dbIp: resource(PublicIPAddress, { ...group, ...sku } as never),
    };
    expect(network(nsg(), more).internetTo("db")).toBe(expected);
  });

  test("a closed address still serves to go out", () => {
    const more = { dbNic: nic("back", {}, PUBLIC) };
    expect(network(nsg(), more).exit("db")).toBe("all traffic");
  });
});

describe("the default rules", () => {
  test("admit all of the VNet, and the way out", () => {
    const net = network(nsg());
    expect(net.between("db", "web")).toBe("all traffic");
    expect(net.exit("web")).toBe("all traffic");
  });

  test("stand behind a rule that denies the VNet", () => {
    const denied = rule({ ...DENY_ALL, priority: 4096, sourceAddressPrefix: "VirtualNetwork" });
    const net = network(nsg(rule({ sourceAddressPrefix: "10.0.2.0/24" }), denied));
    expect(net.between("db", "web")).toBe("TCP 22");
  });

  test("stand behind a rule that denies the internet", () => {
    const denied = rule({
      ...DENY_ALL,
      direction: "Outbound",
      destinationAddressPrefix: "Internet",
    });
    expect(network(nsg(denied)).exit("web")).toBe("nothing");
  });

  test.each<[string, Settings, string]>([
    ["peered both ways", {}, "all traffic"],
    [
      "peered without a word on access, which has no documented default",
      { allowVirtualNetworkAccess: undefined },
      "nothing, perhaps all traffic",
    ],
    // learn.microsoft.com, "Create, change, or delete a virtual network peering": without access the tag
    // VirtualNetwork leaves the peer out, and what a rule admits still flows.
    [
      "peered with perhaps no access",
      { allowVirtualNetworkAccess: unknown() },
      "nothing, perhaps all traffic",
    ],
    ["peered without access", { allowVirtualNetworkAccess: false }, "nothing"],
  ])("of VNets %s", (_, given, expected) => {
    const peering = (from: string, to: string) =>
      resource(VirtualNetworkPeering, {
        ...group,
        virtualNetworkName: ref(from, from),
        remoteVirtualNetwork: { id: ref(to) },
        allowVirtualNetworkAccess: true,
        ...given,
      } as never);
    const more = {
      other: resource(VirtualNetwork, {
        ...group,
        virtualNetworkName: "other",
        addressSpace: { addressPrefixes: ["10.1.0.0/16"] },
      }),
      far: resource(Subnet, {
        ...group,
        virtualNetworkName: ref("other", "other"),
        addressPrefix: "10.1.1.0/24",
      }),
      there: peering("vnet", "other"),
      back2: peering("other", "vnet"),
      farNic: nic("far"),
      farVm: vm("farNic"),
    };
    expect(network(nsg(), more).between("farVm", "web")).toBe(expected);
  });

  test("hold in a VNet whose addresses aren't known", () => {
    const vnet = resource(VirtualNetwork, {
      ...group,
      virtualNetworkName: "vnet",
      addressSpace: { addressPrefixes: [unknown() as string] },
    });
    const net = network(nsg(), { vnet });
    expect(net.between("db", "web")).toBe("all traffic");
    expect(net.internetTo("web")).toBe("nothing");
  });
});

describe("application security groups", () => {
  const asgs = {
    a: resource(ApplicationSecurityGroup, { ...group, applicationSecurityGroupName: "a" }),
    b: resource(ApplicationSecurityGroup, { ...group, applicationSecurityGroupName: "b" }),
  };
  const from = (...ids: readonly unknown[]) =>
    rule({
      sourceAddressPrefix: undefined,
      sourceApplicationSecurityGroups: ids.map((id) => ({ id })),
    });
  const inGroups = (...ids: readonly unknown[]) =>
    nic("back", {}, { applicationSecurityGroups: ids.map((id) => ({ id })) });
  const denied = rule({ ...DENY_ALL, priority: 4096 });
  const foreign =
    "/subscriptions/s/resourceGroups/o/providers/Microsoft.Network/applicationSecurityGroups/x";
  test.each<[string, Settings, CaseResource, string]>([
    ["the same", from(ref("a")), inGroups(ref("a")), "TCP 22"],
    ["another", from(ref("a")), inGroups(ref("b")), "nothing"],
    ["one of several", from(ref("b")), inGroups(ref("a"), ref("b")), "TCP 22"],
    ["several of one", from(ref("a"), ref("b")), inGroups(ref("b")), "TCP 22"],
    ["none", from(ref("a")), inGroups(), "nothing"],
    ["one that isn't known", from(ref("a")), inGroups(unknown()), "nothing, perhaps TCP 22"],
    ["the same of another stack", from(foreign), inGroups(foreign), "TCP 22"],
    ["one of another stack", from(ref("a")), inGroups(foreign), "nothing"],
  ])("%s", (_, admitted, dbNic, expected) => {
    const net = network(nsg(admitted, denied), { ...asgs, dbNic });
    expect(net.between("db", "web")).toBe(expected);
    expect(net.internetTo("web")).toBe("nothing");
  });
});

describe("security admin rules", () => {
  const admin = (given: Settings): CaseResource =>
    resource(AdminRule, {
      ...group,
      networkManagerName: "manager",
      configurationName: ref("configuration", "configuration"),
      ruleCollectionName: ref("collection", "collection"),
      kind: "Custom",
      priority: 10,
      direction: "Inbound",
      protocol: "Tcp",
      sources: [{ addressPrefix: "Internet", addressPrefixType: "ServiceTag" }],
      destinations: [{ addressPrefix: "*", addressPrefixType: "IPPrefix" }],
      destinationPortRanges: ["22"],
      ...given,
    } as never);
  const managed = (
    rules: Readonly<Record<string, CaseResource>>,
    member: unknown = ref("vnet"),
  ) => ({
    configuration: resource(SecurityAdminConfiguration, {
      ...group,
      networkManagerName: "manager",
      configurationName: "configuration",
    }),
    collection: resource(AdminRuleCollection, {
      ...group,
      networkManagerName: "manager",
      configurationName: ref("configuration", "configuration") as string,
      ruleCollectionName: "collection",
      appliesToGroups: [{ networkGroupId: ref("members") as string }],
    }),
    members: resource(NetworkGroup, {
      ...group,
      networkManagerName: "manager",
      networkGroupName: "members",
    }),
    member: resource(StaticMember, {
      ...group,
      networkManagerName: "manager",
      networkGroupName: ref("members", "members") as string,
      resourceId: member as string,
    }),
    ...rules,
  });
  const deny = admin({ access: "Deny" });
  const always = admin({ access: "AlwaysAllow" });
  test.each<[string, CaseResource, Readonly<Record<string, CaseResource>>, string]>([
    [
      "a denial may close what the group admits",
      nsg(rule()),
      managed({ deny }),
      "nothing, perhaps TCP 22",
    ],
    [
      "a denial leaves the rest",
      nsg(rule({ destinationPortRange: "443" })),
      managed({ deny }),
      "TCP 443",
    ],
    [
      "what is always allowed may pass the group",
      nsg(rule(DENY_ALL)),
      managed({ always }),
      "nothing, perhaps TCP 22",
    ],
    [
      "what an earlier rule allows isn't denied",
      nsg(rule()),
      managed({ deny, allow: admin({ access: "Allow", priority: 5 }) }),
      "TCP 22",
    ],
    [
      "what a later rule allows is denied",
      nsg(rule()),
      managed({ deny, allow: admin({ access: "Allow", priority: 20 }) }),
      "nothing, perhaps TCP 22",
    ],
    [
      "what is merely allowed needs the group",
      nsg(),
      managed({ allow: admin({ access: "Allow" }) }),
      "nothing",
    ],
    [
      "an unknown access may do either",
      nsg(),
      managed({ one: admin({ access: unknown() }) }),
      "nothing, perhaps TCP 22",
    ],
    [
      "rules for other VNets do nothing",
      nsg(rule()),
      managed(
        { deny },
        "/subscriptions/s/resourceGroups/o/providers/Microsoft.Network/virtualNetworks/o",
      ),
      "TCP 22",
    ],
    [
      "rules for a VNet that isn't known may do something",
      nsg(rule()),
      managed({ deny }, unknown()),
      "nothing, perhaps TCP 22",
    ],
  ])("%s", (_, subject, more, expected) => {
    expect(network(subject, more).internetTo("web")).toBe(expected);
  });

  test("hold in subnets without a group, too", () => {
    const basic = resource(PublicIPAddress, { ...group, sku: { name: "Basic" } });
    const more = managed({
      deny,
      dbNic: nic("back", {}, { publicIPAddress: { id: ref("basic") } }),
      basic,
    });
    expect(network(nsg(), more).internetTo("db")).toBe("all but TCP 22, perhaps all traffic");
  });
});

describe("what is told", () => {
  test("the setting that admits", () => {
    expect(network(nsg(rule())).hopsTo("web").at(-1)).toBe("nsg 0 admits TCP 22 from any address");
  });

  test("no secret", () => {
    const hops = network(nsg(rule({ sourceAddressPrefix: secret("0.0.0.0/0") }))).hopsTo("web");
    expect(hops.join()).not.toContain("0.0.0.0");
    expect(hops.join()).toContain("a secret value");
  });
});
