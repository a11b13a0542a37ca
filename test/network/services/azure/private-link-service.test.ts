import { describe, expect, it } from "vitest";
import type { Outcome } from "../../../../policypack/core";
import {
  type CaseInputs,
  type CaseResource,
  ref,
  resource,
  stack,
  unknown,
} from "../../../../policypack/kit/rule-table";
import {
  AfdEndpoint,
  AfdOrigin,
  AfdOriginGroup,
  CdnRoute,
  LoadBalancer,
  PrivateEndpoint,
  PrivateLinkService,
  Subnet,
  VirtualNetwork,
} from "../../../../policypack/resources/azure";
import { type NetworkUnderTest, networkOf, zonedNetworkOf } from "../../../support/network-of";
import {
  allows,
  NOTHING_ELSE,
  networkSecurityGroup,
  publicAddress,
  virtualMachine,
  zone,
} from "../../../support/networks";

type Resources = Readonly<Record<string, CaseResource>>;

const RG = { resourceGroupName: "rg" };
const ID = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/loadBalancers/lb";
const frontEndId = (name: string) => ({ id: `${ID}/frontendIPConfigurations/${name}` });
const poolId = (name: string) => ({ id: `${ID}/backendAddressPools/${name}` });

const network = (name: string, prefix: string, inputs: CaseInputs = {}): CaseResource =>
  resource(VirtualNetwork, {
    ...RG,
    virtualNetworkName: name,
    addressSpace: { addressPrefixes: [prefix] },
    ...inputs,
  });
const subnet = (virtualNetworkName: string, addressPrefix: string, inputs: CaseInputs = {}) =>
  resource(Subnet, {
    ...RG,
    virtualNetworkName,
    addressPrefix,
    defaultOutboundAccess: false,
    ...inputs,
  });

const rule = (inputs: CaseInputs = {}): CaseInputs => ({
  name: "records",
  protocol: "Tcp",
  frontendPort: 443,
  backendPort: 5432,
  frontendIPConfiguration: frontEndId("inside"),
  backendAddressPool: poolId("records"),
  ...inputs,
});
const balancer = (inputs: CaseInputs = {}): CaseResource =>
  resource(LoadBalancer, {
    ...RG,
    loadBalancerName: "lb",
    sku: { name: "Standard" },
    frontendIPConfigurations: [{ name: "inside", subnet: { id: ref("fronts") } }],
    backendAddressPools: [{ name: "records" }],
    loadBalancingRules: [rule()],
    ...inputs,
  });
const service = (inputs: CaseInputs = {}): CaseResource =>
  resource(PrivateLinkService, {
    ...RG,
    serviceName: "service",
    loadBalancerFrontendIpConfigurations: [frontEndId("inside")],
    ipConfigurations: [{ name: "nat", subnet: { id: ref("nats") } }],
    ...inputs,
  });
const endpoint = (inputs: CaseInputs = {}): CaseResource =>
  resource(PrivateEndpoint, {
    ...RG,
    privateEndpointName: "endpoint",
    subnet: { id: ref("outside") },
    privateLinkServiceConnections: [{ name: "own", privateLinkServiceId: ref("service") }],
    ...inputs,
  });
const BY_HAND: CaseInputs = {
  privateLinkServiceConnections: undefined,
  manualPrivateLinkServiceConnections: [{ name: "own", privateLinkServiceId: ref("service") }],
};

const ELSEWHERE: CaseInputs = {
  privateLinkServiceConnections: [
    {
      name: "own",
      privateLinkServiceId:
        "/subscriptions/t/resourceGroups/rg/providers/Microsoft.Network/privateLinkServices/theirs",
    },
  ],
};
const autoApproval = (...subscriptions: unknown[]): CaseInputs => ({
  autoApproval: { subscriptions },
});
const TWO_FRONT_ENDS: CaseInputs = {
  frontendIPConfigurations: [
    { name: "inside", subnet: { id: ref("fronts") } },
    { name: "other", subnet: { id: ref("fronts") } },
  ],
  backendAddressPools: [{ name: "records" }, { name: "ledger" }],
  loadBalancingRules: [
    rule(),
    rule({
      name: "ledger",
      frontendIPConfiguration: frontEndId("other"),
      backendAddressPool: poolId("ledger"),
    }),
  ],
};

/** A machine behind the pool `name` of the load balancer, and behind a group. */
const behind = (name: string, group: string, inputs: CaseInputs = {}): Resources => {
  const machine = virtualMachine(name, "inside", group, inputs);
  const { [`${name}Interface`]: port, ...rest } = machine;
  const configuration = {
    name: "own",
    subnet: { id: ref("inside") },
    loadBalancerBackendAddressPools: [poolId(name)],
  };
  return {
    ...rest,
    [`${name}Interface`]: {
      ...port,
      inputs: { ...port?.inputs, ipConfigurations: [configuration] },
    } as CaseResource,
  };
};

/** Admits only what comes from the addresses of the private link service. */
const admitsNat = networkSecurityGroup(allows(100, "10.2.3.0/24", "5432"), NOTHING_ELSE);

const PROVIDER: Resources = {
  provider: network("provider", "10.2.0.0/16"),
  inside: subnet("provider", "10.2.1.0/24"),
  fronts: subnet("provider", "10.2.2.0/24"),
  nats: subnet("provider", "10.2.3.0/24", { privateLinkServiceNetworkPolicies: "Disabled" }),
  recordsGroup: admitsNat,
  ...behind("records", "recordsGroup", zone("data")),
  lb: balancer(),
};

/** The network of a client, which nothing joins with the provider's but Private Link. */
const CLIENT: Resources = {
  client: network("client", "10.1.0.0/16", zone("dmz")),
  outside: subnet("client", "10.1.1.0/24", {
    networkSecurityGroup: { id: ref("endpointGroup") },
    privateEndpointNetworkPolicies: "Enabled",
  }),
  endpointGroup: networkSecurityGroup(allows(100, "10.1.0.0/16", "443"), NOTHING_ELSE),
  portalGroup: networkSecurityGroup(NOTHING_ELSE),
  ...virtualMachine("portal", "outside", "portalGroup", zone("dmz")),
};

const linked = (more: Resources = {}) =>
  stack({ service: service(), endpoint: endpoint(), ...PROVIDER, ...CLIENT, ...more });

const zoned = (more: Resources = {}) => zonedNetworkOf(linked(more));
/** What is said against the client. */
const objectionsTo = (more: Resources = {}) =>
  zoned(more).objections.filter((one) => one.includes("zone dmz >"));

/** The answer of network-public-endpoint-closed. */
function closedBeside({ segmentation }: NetworkUnderTest): Outcome | undefined {
  const found = segmentation.topology.endpoints.find(
    ({ resource: { name } }) => name === "service",
  );
  return found && segmentation.of(found.resource).closedBesidePrivateEndpoint().outcome;
}

const PERHAPS = [
  "nothing, perhaps TCP 443",
  "nothing, perhaps TCP 5432",
  "not-applicable",
] as const;
const PROVEN = "betweenZones: zone dmz > zone data on TCP 5432 by endpointGroup";

describe("a private link service between two networks of a stack", () => {
  it("lets clients reach what is behind its load balancer", () => {
    expect(objectionsTo()).toEqual([PROVEN]);
  });

  it("is told hop by hop", () => {
    const [way] = zoned().segmentation.openWays;
    expect(way?.hops.map(({ does, node }) => `${node.resource.name} ${does}`)).toEqual([
      "portalGroup lets all traffic out to the virtual network by its default rule AllowVnetOutBound",
      "client joins all its subnets",
      "endpointGroup admits TCP 443 from 10.1.0.0/16",
      'service hands requests on to LoadBalancer "lb"',
      'lb hands on to VirtualMachine "records"',
    ]);
  });

  it("answers on the ports of the front end", () => {
    const endpointGroup = networkSecurityGroup(allows(100, "*", "*"));
    const net = networkOf(linked({ endpointGroup }));
    expect(net.between("portal", "service")).toBe("TCP 443");
    expect(net.between("portal", "records")).toBe("nothing");
  });

  it.each<[string, Resources]>([
    ["of a zone that may", virtualMachine("portal", "outside", "portalGroup", zone("application"))],
    ["whom the private endpoint keeps out", { endpointGroup: networkSecurityGroup(NOTHING_ELSE) }],
    [
      "where the machine admits the front end, which isn't who shows itself",
      { recordsGroup: networkSecurityGroup(allows(100, "10.2.2.0/24", "5432"), NOTHING_ELSE) },
    ],
    [
      "where the machine admits the clients, who aren't seen",
      { recordsGroup: networkSecurityGroup(allows(100, "10.1.0.0/16", "5432"), NOTHING_ELSE) },
    ],
    ["where the front end has no rules", { lb: balancer({ loadBalancingRules: [] }) }],
    [
      "where the service names no front end",
      { service: service({ loadBalancerFrontendIpConfigurations: [] }) },
    ],
    ["where no private endpoint names the service", { endpoint: endpoint({ ...ELSEWHERE }) }],
  ])("carries nothing that is objected to for clients %s", (_, more) => {
    const about = objectionsTo(more).filter((one) => one.includes("on TCP 5432"));
    expect(about).toEqual([]);
  });

  it.each<[string, Resources]>([
    [
      "connections by hand are approved for everybody",
      { endpoint: endpoint(BY_HAND), service: service(autoApproval("*")) },
    ],
    [
      "its front end is the only one of a load balancer that isn't there yet",
      { service: service({ loadBalancerFrontendIpConfigurations: [{ id: ref("lb") }] }) },
    ],
    [
      "it has addresses in the subnet of the machine",
      {
        service: service({ ipConfigurations: [{ name: "nat", subnet: { id: ref("inside") } }] }),
        recordsGroup: networkSecurityGroup(allows(100, "10.2.1.0/24", "5432"), NOTHING_ELSE),
      },
    ],
    [
      "it has a fixed address that the machine admits",
      {
        service: service({
          ipConfigurations: [
            { name: "nat", subnet: { id: ref("nats") }, privateIPAddress: "10.2.3.9" },
          ],
        }),
        recordsGroup: networkSecurityGroup(allows(100, "10.2.3.9", "5432"), NOTHING_ELSE),
      },
    ],
    [
      "a security group stands before its addresses, for which it doesn't hold",
      {
        nats: subnet("provider", "10.2.3.0/24", {
          networkSecurityGroup: { id: ref("natGroup") },
          privateLinkServiceNetworkPolicies: "Disabled",
        }),
        natGroup: networkSecurityGroup(
          { ...NOTHING_ELSE, direction: "Inbound" },
          { ...NOTHING_ELSE, direction: "Outbound" },
        ),
      },
    ],
    [
      "its front end is public",
      {
        ip: publicAddress,
        lb: balancer({
          frontendIPConfigurations: [{ name: "inside", publicIPAddress: { id: ref("ip") } }],
        }),
      },
    ],
    [
      "another private endpoint of it is in the zone of the machine",
      {
        archive: network("archive", "10.3.0.0/16", zone("data")),
        shelves: subnet("archive", "10.3.1.0/24"),
        second: endpoint({ privateEndpointName: "second", subnet: { id: ref("shelves") } }),
      },
    ],
  ])("is proven where %s", (_, more) => {
    expect(objectionsTo(more)).toEqual([PROVEN]);
  });

  it.each<[string, Resources]>([
    ["somebody has to approve the connection", { endpoint: endpoint(BY_HAND) }],
    [
      "only known subscriptions are approved at once",
      { endpoint: endpoint(BY_HAND), service: service(autoApproval("s-1")) },
    ],
    [
      "it isn't known who is approved at once",
      { endpoint: endpoint(BY_HAND), service: service(autoApproval(unknown())) },
    ],
    [
      "the list of who is approved isn't known",
      {
        endpoint: endpoint(BY_HAND),
        service: service({ autoApproval: { subscriptions: unknown() } }),
      },
    ],
    [
      "the private endpoint may be of another service",
      {
        endpoint: endpoint({
          privateLinkServiceConnections: [{ name: "own", privateLinkServiceId: unknown() }],
        }),
      },
    ],
    [
      "its front end isn't known",
      { service: service({ loadBalancerFrontendIpConfigurations: [{ id: unknown() }] }) },
    ],
    [
      "its front ends aren't known",
      { service: service({ loadBalancerFrontendIpConfigurations: unknown() }) },
    ],
    [
      "its front end is one of several",
      {
        service: service({ loadBalancerFrontendIpConfigurations: [{ id: ref("lb") }] }),
        lb: balancer(TWO_FRONT_ENDS),
      },
    ],
    ["the front ends aren't known", { lb: balancer({ frontendIPConfigurations: unknown() }) }],
    [
      "the port of the front end isn't known",
      { lb: balancer({ loadBalancingRules: [rule({ frontendPort: unknown() })] }) },
    ],
    [
      "its addresses are in a subnet that isn't known",
      { service: service({ ipConfigurations: [{ name: "nat", subnet: { id: unknown() } }] }) },
    ],
    ["its addresses aren't known", { service: service({ ipConfigurations: unknown() }) }],
    ["it has no address", { service: service({ ipConfigurations: [] }) }],
    [
      "it isn't known whom the machine admits",
      { recordsGroup: networkSecurityGroup(allows(100, unknown(), "5432"), NOTHING_ELSE) },
    ],
  ])("is not decided where %s", (_, more) => {
    expect(objectionsTo(more)).toEqual([`perhaps ${PROVEN}`]);
  });

  it("leads to what is behind its own front end only, of several with the same port", () => {
    const more = {
      ...behind("ledger", "ledgerGroup", zone("management")),
      ledgerGroup: admitsNat,
      lb: balancer(TWO_FRONT_ENDS),
    };
    expect(objectionsTo(more)).toEqual([PROVEN]);
    const other = service({ loadBalancerFrontendIpConfigurations: [frontEndId("other")] });
    expect(objectionsTo({ ...more, service: other })).toEqual([
      "betweenZones: zone dmz > zone management on TCP 5432 by endpointGroup",
    ]);
  });

  it.each<[string, Resources]>([
    ["service", { service: service(zone("data")) }],
    ["load balancer", { lb: balancer(zone("data")) }],
  ])("judges a %s of its own zone as who is reached", (_, more) => {
    expect(objectionsTo(more)).toEqual([
      "betweenZones: zone dmz > zone data on TCP 443 by endpointGroup",
    ]);
  });

  it.each<[string, CaseInputs]>([
    ["an address", { destinationIPAddress: "10.2.1.5" }],
    ["an address that isn't known", { destinationIPAddress: unknown() }],
    [
      "a load balancer of another stack",
      { loadBalancerFrontendIpConfigurations: [{ id: `${ID}-2/frontendIPConfigurations/one` }] },
    ],
  ])("answers perhaps to anything where it stands before %s", (_, inputs) => {
    const one = service({ loadBalancerFrontendIpConfigurations: undefined, ...inputs });
    const net = networkOf(linked({ service: one }));
    expect(net.between("portal", "service")).toBe("nothing, perhaps TCP 443");
    expect(objectionsTo({ service: one })).toEqual([]);
    const tagged = { service: { ...one, inputs: { ...one.inputs, ...zone("data") } } };
    expect(objectionsTo(tagged as Resources)).toEqual([
      "perhaps betweenZones: zone dmz > zone data on TCP 443 by endpointGroup",
    ]);
  });
});

describe("a private link service that everybody may see and use", () => {
  const open = (visible: unknown, approved: unknown, more: Resources = {}) =>
    linked({
      ...more,
      service: service({
        visibility: { subscriptions: visible },
        autoApproval: { subscriptions: approved },
      }),
    });

  it.each<[string, unknown, unknown, string, string, string]>([
    ["both lists hold everybody", ["*"], ["*"], "TCP 443", "TCP 5432", "not-applicable"],
    [
      "so they do among others",
      ["s-1", "*"],
      ["*", "s-1"],
      "TCP 443",
      "TCP 5432",
      "not-applicable",
    ],
    ["everybody only sees it", ["*"], undefined, "nothing", "nothing", "compliant"],
    ["the others are approved by hand", ["*"], ["s-1"], "nothing", "nothing", "compliant"],
    ["nobody sees it", undefined, ["*"], "nothing", "nothing", "compliant"],
    ["known subscriptions see it", ["s-1"], ["*"], "nothing", "nothing", "compliant"],
    ["neither list is set", undefined, undefined, "nothing", "nothing", "compliant"],
    ["an unknown one sees it", [unknown()], ["s-1"], "nothing", "nothing", "compliant"],
    ["it isn't known who sees it", unknown(), ["*"], ...PERHAPS],
    ["it isn't known whether everybody sees it", ["s-1", unknown()], ["*"], ...PERHAPS],
    ["it isn't known who is approved", ["*"], unknown(), ...PERHAPS],
    ["neither is known", [unknown()], [unknown()], ...PERHAPS],
  ])("is open as far as is right where %s", (_, visible, approved, itself, records, closed) => {
    const net = networkOf(open(visible, approved));
    expect(net.internetTo("service")).toBe(itself);
    expect(net.internetTo("records")).toBe(records);
    expect(closedBeside(net)).toBe(closed);
  });

  it("is told hop by hop", () => {
    expect(networkOf(open(["*"], ["*"])).hopsTo("records")).toEqual([
      "service 0 shows itself to everybody with an Azure subscription",
      "service 0 approves the connections of everybody",
      'service id hands requests on to LoadBalancer "lb"',
      'lb 0 hands on to VirtualMachine "records"',
    ]);
  });

  it.each([
    ["the addresses of the service", "10.2.3.0/24", "TCP 5432"],
    ["the internet", "Internet", "nothing"],
  ])("reaches a machine that admits %s as whoever shows itself", (_, source, expected) => {
    const recordsGroup = networkSecurityGroup(allows(100, source, "5432"), NOTHING_ELSE);
    const net = networkOf(open(["*"], ["*"], { recordsGroup }));
    expect(net.internetTo("records")).toBe(expected);
  });
});

it("is where Front Door comes in by its private link", () => {
  const net = networkOf(
    linked({
      front: resource(AfdEndpoint),
      group: resource(AfdOriginGroup),
      origin: resource(AfdOrigin, {
        ...RG,
        originGroupName: ref("group"),
        hostName: "records.example.org",
        sharedPrivateLinkResource: { privateLink: { id: ref("service") } },
      }),
      route: resource(CdnRoute, {
        endpointName: ref("front"),
        originGroup: { id: ref("group") },
      }),
    }),
  );
  expect(net.internetTo("service")).toBe("TCP 443");
  expect(net.internetTo("records")).toBe("TCP 5432");
  // Whom the cloud calls by itself is a matter of other rules.
  expect(net.objections.filter((one) => one.includes("records"))).toEqual([]);
});
