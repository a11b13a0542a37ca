import { describe, expect, test } from "vitest";
import {
  type CaseResource,
  ref,
  resource,
  stack,
  unknown,
} from "../../../../policypack/kit/rule-table";
import {
  ApplicationGateway,
  BastionHost,
  InboundNatRule,
  LoadBalancer,
  LoadBalancerBackendAddressPool,
  NetworkInterface,
  NetworkSecurityGroup,
  PublicIPAddress,
  Subnet,
  VirtualMachine,
  VirtualMachineScaleSet,
  VirtualNetwork,
} from "../../../../policypack/resources/azure";
import { networkOf } from "../../../support/network-of";

type Settings = Readonly<Record<string, unknown>>;
type Stack = Readonly<Record<string, CaseResource>>;

const group = { resourceGroupName: "rg" };
const ID = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/loadBalancers/lb";

const balanced = (given: Settings = {}): Settings => ({
  name: "http",
  protocol: "Tcp",
  frontendPort: 80,
  backendPort: 8080,
  frontendIPConfiguration: { id: `${ID}/frontendIPConfigurations/public` },
  backendAddressPool: { id: `${ID}/backendAddressPools/web` },
  ...given,
});

const nat = (given: Settings = {}): Settings => ({
  name: "ssh",
  protocol: "Tcp",
  frontendPort: 2222,
  backendPort: 22,
  frontendIPConfiguration: { id: `${ID}/frontendIPConfigurations/public` },
  ...given,
});

function lb(given: Settings = {}): CaseResource {
  return resource(LoadBalancer, {
    ...group,
    loadBalancerName: "lb",
    sku: { name: "Standard" },
    frontendIPConfigurations: [{ name: "public", publicIPAddress: { id: ref("ip") } }],
    backendAddressPools: [{ name: "web" }],
    loadBalancingRules: [balanced()],
    ...given,
  } as never);
}

const internal = {
  frontendIPConfigurations: [
    { name: "public", subnet: { id: ref("subnet") }, privateIPAddress: "10.0.1.10" },
  ],
};

const inPool = { loadBalancerBackendAddressPools: [{ id: `${ID}/backendAddressPools/web` }] };

function network(more: Stack, configuration: Settings = inPool): ReturnType<typeof networkOf> {
  return networkOf(
    stack({
      vnet: resource(VirtualNetwork, {
        ...group,
        virtualNetworkName: "vnet",
        addressSpace: { addressPrefixes: ["10.0.0.0/16"] },
      }),
      subnet: resource(Subnet, {
        ...group,
        virtualNetworkName: ref("vnet", "vnet"),
        addressPrefix: "10.0.1.0/24",
        networkSecurityGroup: { id: ref("nsg") },
      }),
      bare: resource(Subnet, {
        ...group,
        virtualNetworkName: ref("vnet", "vnet"),
        addressPrefix: "10.0.2.0/24",
      }),
      nsg: resource(NetworkSecurityGroup, {
        ...group,
        securityRules: [
          {
            access: "Allow",
            direction: "Inbound",
            priority: 100,
            protocol: "Tcp",
            sourceAddressPrefix: "Internet",
            destinationAddressPrefix: "*",
            destinationPortRanges: ["22", "8080"],
          },
        ],
      }),
      ip: resource(PublicIPAddress, { ...group, sku: { name: "Standard" } }),
      lb: lb(),
      nic: resource(NetworkInterface, {
        ...group,
        ipConfigurations: [{ name: "ip", subnet: { id: ref("subnet") }, ...configuration }],
      }),
      web: resource(VirtualMachine, {
        ...group,
        networkProfile: { networkInterfaces: [{ id: ref("nic") }] },
      }),
      ...more,
    }),
  );
}

describe("a load balancer hands on to", () => {
  test.each<[string, Stack, Settings, string]>([
    ["an interface in its pool", {}, inPool, "TCP 8080"],
    ["nobody outside it", {}, {}, "nothing"],
    [
      "nobody in another pool",
      { lb: lb({ backendAddressPools: [{ name: "web" }, { name: "other" }] }) },
      { loadBalancerBackendAddressPools: [{ id: `${ID}/backendAddressPools/other` }] },
      "nothing",
    ],
    [
      "an interface by an id that isn't known yet",
      {},
      { loadBalancerBackendAddressPools: [{ id: ref("lb") }] },
      "TCP 8080",
    ],
    [
      "perhaps an interface by an id of one of several pools",
      { lb: lb({ backendAddressPools: [{ name: "web" }, { name: "other" }] }) },
      { loadBalancerBackendAddressPools: [{ id: ref("lb") }] },
      "nothing, perhaps TCP 8080",
    ],
    [
      "perhaps an interface behind a load balancer elsewhere",
      {},
      { loadBalancerBackendAddressPools: [{ id: unknown() }] },
      "nothing, perhaps TCP 22, 8080",
    ],
    ["nobody, where it is internal", { lb: lb(internal) }, inPool, "nothing"],
    [
      "nobody, where the group doesn't admit the port",
      { lb: lb({ loadBalancingRules: [balanced({ backendPort: 81 })] }) },
      inPool,
      "nothing",
    ],
    [
      "perhaps, where the port isn't known",
      { lb: lb({ loadBalancingRules: [balanced({ backendPort: unknown() })] }) },
      inPool,
      "nothing, perhaps TCP 22, 8080",
    ],
    [
      "on all ports",
      {
        lb: lb({
          loadBalancingRules: [balanced({ protocol: "All", frontendPort: 0, backendPort: 0 })],
        }),
      },
      inPool,
      "TCP 22, 8080",
    ],
    [
      "nobody by UDP",
      { lb: lb({ loadBalancingRules: [balanced({ protocol: "Udp" })] }) },
      inPool,
      "nothing",
    ],
    [
      "a pool of its own resource",
      {
        lb: lb({
          backendAddressPools: undefined,
          loadBalancingRules: [
            balanced({ backendAddressPool: { id: `${ID}/backendAddressPools/split` } }),
          ],
        }),
        pool: resource(LoadBalancerBackendAddressPool, {
          ...group,
          loadBalancerName: ref("lb", "lb") as string,
          backendAddressPoolName: "split",
        }),
      },
      { loadBalancerBackendAddressPools: [{ id: ref("pool") }] },
      "TCP 8080",
    ],
    [
      "an address in its pool",
      {
        lb: lb({
          backendAddressPools: [
            { name: "web", loadBalancerBackendAddresses: [{ ipAddress: "10.0.1.5" }] },
          ],
        }),
      },
      { privateIPAddress: "10.0.1.5" },
      "TCP 8080",
    ],
    [
      "perhaps an address that an interface may get",
      {
        lb: lb({
          backendAddressPools: [
            { name: "web", loadBalancerBackendAddresses: [{ ipAddress: "10.0.1.5" }] },
          ],
        }),
      },
      {},
      "nothing, perhaps TCP 8080",
    ],
    [
      "an interface by an inbound NAT rule",
      { lb: lb({ loadBalancingRules: [], inboundNatRules: [nat()] }) },
      { loadBalancerInboundNatRules: [{ id: `${ID}/inboundNatRules/ssh` }] },
      "TCP 22",
    ],
    [
      "an interface by a NAT rule of its own resource",
      {
        lb: lb({ loadBalancingRules: [] }),
        rule: resource(InboundNatRule, {
          ...group,
          loadBalancerName: ref("lb", "lb"),
          inboundNatRuleName: "ssh",
          ...nat(),
        } as never),
      },
      { loadBalancerInboundNatRules: [{ id: ref("rule") }] },
      "TCP 22",
    ],
    [
      "its pool by a NAT rule with a range",
      {
        lb: lb({
          loadBalancingRules: [],
          inboundNatRules: [
            nat({
              frontendPort: undefined,
              frontendPortRangeStart: 50_000,
              frontendPortRangeEnd: 50_099,
              backendAddressPool: { id: `${ID}/backendAddressPools/web` },
            }),
          ],
        }),
      },
      inPool,
      "TCP 22",
    ],
  ])("%s", (_, more, configuration, expected) => {
    expect(network(more, configuration).internetTo("web")).toBe(expected);
  });

  test.each<[string, Settings, string]>([
    [
      "nobody without a network security group, where it is Standard",
      { sku: { name: "Standard" } },
      "nothing",
    ],
    ["anybody, where it is Basic", { sku: { name: "Basic" } }, "TCP 8080"],
    ["perhaps, where its SKU isn't given", { sku: undefined }, "nothing, perhaps TCP 8080"],
  ])("%s", (_, given, expected) => {
    expect(
      network({ lb: lb(given) }, { ...inPool, subnet: { id: ref("bare") } }).internetTo("web"),
    ).toBe(expected);
  });

  test("a scale set", () => {
    const set = resource(VirtualMachineScaleSet, {
      ...group,
      virtualMachineProfile: {
        networkProfile: {
          networkInterfaceConfigurations: [
            {
              name: "nic",
              ipConfigurations: [{ name: "ip", subnet: { id: ref("subnet") }, ...inPool }],
            },
          ],
        },
      },
    });
    expect(network({ set }).internetTo("set")).toBe("TCP 8080");
  });

  test("its ways are told hop by hop", () => {
    expect(network({}).hopsTo("web")).toEqual([
      'lb publicIPAddress gives it PublicIPAddress "ip"',
      "lb 0 admits TCP 80 from any address",
      'lb 0 hands on to VirtualMachine "web"',
      "nsg 0 admits TCP 22, 8080 from Internet",
    ]);
    expect(network({}).internetTo("lb")).toBe("TCP 80");
    expect(network({ lb: lb(internal) }).internetTo("lb")).toBe("nothing");
  });
});

test("a load balancer lends its address to go out where the subnet has none", () => {
  const closed = { defaultOutboundAccess: false };
  const subnet = resource(Subnet, {
    ...group,
    virtualNetworkName: ref("vnet", "vnet"),
    addressPrefix: "10.0.1.0/24",
    ...closed,
  } as never);
  expect(network({ subnet }).exit("web")).toBe("all traffic");
  expect(network({ subnet }, {}).exit("web")).toBe("nothing");
  const silent = lb({ loadBalancingRules: [balanced({ disableOutboundSnat: true })] });
  expect(network({ subnet, lb: silent }).exit("web")).toBe("nothing");
});

describe("a load balancer that lists addresses", () => {
  const closed = resource(Subnet, {
    ...group,
    virtualNetworkName: ref("vnet", "vnet"),
    addressPrefix: "10.0.1.0/24",
    defaultOutboundAccess: false,
  } as never);
  const listing = (ipAddress: unknown, given: Settings = {}) =>
    lb({
      backendAddressPools: [{ name: "web", loadBalancerBackendAddresses: [{ ipAddress }] }],
      ...given,
    });
  test.each<[string, CaseResource, Settings, string]>([
    [
      "lends its own perhaps to who has one of them",
      listing("10.0.1.5"),
      { privateIPAddress: "10.0.1.5" },
      "nothing, perhaps all traffic",
    ],
    ["and to who may have it", listing("10.0.1.5"), {}, "nothing, perhaps all traffic"],
    ["and to who gets it from Azure", listing(ref("nic")), {}, "nothing, perhaps all traffic"],
    ["lends it to nobody else", listing("10.0.1.5"), { privateIPAddress: "10.0.1.6" }, "nothing"],
    [
      "lends none where it is internal",
      listing("10.0.1.5", internal),
      { privateIPAddress: "10.0.1.5" },
      "nothing",
    ],
  ])("%s", (_, balancer, configuration, expected) => {
    expect(network({ subnet: closed, lb: balancer }, configuration).exit("web")).toBe(expected);
  });
});

describe("machines that make their own interfaces", () => {
  const own = (publicIPAddressConfiguration: Settings | undefined, subnet = "subnet") =>
    resource(VirtualMachine, {
      ...group,
      networkProfile: {
        networkInterfaceConfigurations: [
          {
            name: "nic",
            ipConfigurations: [
              { name: "ip", subnet: { id: ref(subnet) }, publicIPAddressConfiguration },
            ],
          },
        ],
      },
    } as never);
  test.each<[string, CaseResource, string]>([
    ["with a public address", own({ name: "p", sku: { name: "Standard" } }), "TCP 22, 8080"],
    ["without one", own(undefined), "nothing"],
    ["with a closed one", own({ name: "p", sku: { name: "Standard" } }, "bare"), "nothing"],
    ["with an open one", own({ name: "p", sku: { name: "Basic" } }, "bare"), "all traffic"],
    [
      "with an interface of another stack",
      resource(VirtualMachine, {
        ...group,
        networkProfile: { networkInterfaces: [{ id: unknown() }] },
      } as never),
      "nothing, perhaps TCP 22, 8080",
    ],
  ])("%s", (_, vm, expected) => {
    const publicNic = { publicIPAddress: { id: ref("ip") } };
    expect(network({ vm }, publicNic).internetTo("vm")).toBe(expected);
  });
});

describe("an application gateway", () => {
  const A = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/applicationGateways/gw";
  const gateway = (given: Settings = {}): CaseResource =>
    resource(ApplicationGateway, {
      ...group,
      applicationGatewayName: "gw",
      gatewayIPConfigurations: [{ name: "c", subnet: { id: ref("bare") } }],
      frontendIPConfigurations: [{ name: "public", publicIPAddress: { id: ref("ip") } }],
      frontendPorts: [{ name: "https", port: 443 }],
      httpListeners: [
        {
          name: "web",
          frontendIPConfiguration: { id: `${A}/frontendIPConfigurations/public` },
          frontendPort: { id: `${A}/frontendPorts/https` },
        },
      ],
      backendAddressPools: [{ name: "web", backendAddresses: [{ ipAddress: "10.0.1.5" }] }],
      backendHttpSettingsCollection: [{ name: "app", port: 8080 }],
      requestRoutingRules: [
        {
          name: "r",
          httpListener: { id: `${A}/httpListeners/web` },
          backendAddressPool: { id: `${A}/backendAddressPools/web` },
          backendHttpSettings: { id: `${A}/backendHttpSettingsCollection/app` },
        },
      ],
      ...given,
    } as never);
  const fixed = { privateIPAddress: "10.0.1.5" };
  const UNKNOWN_PARTS = {
    frontendIPConfiguration: { id: unknown() },
    frontendPort: { id: unknown() },
  };
  test.each<[string, Settings, unknown, string]>([
    ["public", {}, "TCP 443", "TCP 8080"],
    [
      "private",
      { frontendIPConfigurations: [{ name: "public", subnet: { id: ref("bare") } }] },
      "nothing",
      "nothing",
    ],
    [
      "of a subnet with a group that doesn't admit it",
      { gatewayIPConfigurations: [{ subnet: { id: ref("subnet") } }] },
      "nothing",
      "nothing",
    ],
    [
      "of a port that isn't known",
      { frontendPorts: [{ name: "https", port: unknown() }] },
      expect.stringMatching(/^nothing, perhaps TCP 0-21, 24-/),
      "nothing, perhaps TCP 8080",
    ],
    [
      "of ids that aren't known yet, with one port and one front end",
      { httpListeners: [{ name: "web", ...UNKNOWN_PARTS }] },
      "TCP 443",
      "TCP 8080",
    ],
    [
      "of an id that isn't known yet, with two ports",
      {
        frontendPorts: [
          { name: "http", port: 80 },
          { name: "https", port: 443 },
        ],
        httpListeners: [{ name: "web", ...UNKNOWN_PARTS }],
      },
      "nothing, perhaps TCP 80, 443",
      "nothing, perhaps TCP 8080",
    ],
    [
      "of an id that isn't known yet, with two front ends",
      {
        frontendIPConfigurations: [
          { name: "private", subnet: { id: ref("bare") } },
          { name: "public", publicIPAddress: { id: ref("ip") } },
        ],
        httpListeners: [{ name: "web", ...UNKNOWN_PARTS }],
      },
      "nothing, perhaps TCP 443",
      "nothing, perhaps TCP 8080",
    ],
    ["of a listener elsewhere", { httpListeners: [] }, "nothing", "nothing"],
  ])("%s", (_, given, gatewayOpen, webOpen) => {
    const net = network({ gw: gateway(given) }, fixed);
    expect(net.internetTo("gw")).toEqual(gatewayOpen);
    expect(net.internetTo("web")).toBe(webOpen);
  });

  test("is reached by interfaces that name its pool", () => {
    const named = {
      applicationGatewayBackendAddressPools: [{ id: `${A}/backendAddressPools/web` }],
    };
    const gw = gateway({ backendAddressPools: [{ name: "web" }] });
    expect(network({ gw }, named).internetTo("web")).toBe("TCP 8080");
  });
});

describe("a bastion", () => {
  test.each<[string, Settings, string]>([
    ["with a public address", { publicIPAddress: { id: ref("ip") } }, "TCP 443"],
    ["without one", {}, "nothing"],
  ])("%s", (_, given, expected) => {
    const bastion = resource(BastionHost, {
      ...group,
      ipConfigurations: [{ name: "c", subnet: { id: ref("bare") }, ...given }],
    } as never);
    const net = network({ bastion });
    expect(net.internetTo("bastion")).toBe(expected);
    expect(net.between("bastion", "web")).toBe("all traffic");
  });
});
