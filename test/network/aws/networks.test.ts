import { describe, expect, it } from "vitest";
import {
  type CaseResource,
  ref,
  resource,
  stack,
  unknown,
} from "../../../policypack/kit/rule-table";
import {
  DefaultRouteTable,
  EgressOnlyInternetGateway,
  InternetGateway,
  InternetGatewayAttachment,
  MainRouteTableAssociation,
  ManagedPrefixList,
  ManagedPrefixListEntry,
  NatGateway,
  NetworkInterface,
  Route,
  RouteTable,
  RouteTableAssociation,
  Subnet,
  Vpc,
  VpcBlockPublicAccessExclusion,
  VpcBlockPublicAccessOptions,
  VpcEndpoint,
  VpcIpv4CidrBlockAssociation,
  VpcPeeringConnection,
  VpcPeeringConnectionAccepter,
  VpnGateway,
} from "../../../policypack/resources/aws";
import { waysIn } from "../../support/aws-ways";

type Resources = Readonly<Record<string, CaseResource>>;

const EVERYWHERE = "0.0.0.0/0";

/** One VPC with a subnet `app`, whose table is `table`. */
function vpcWith(routes: readonly unknown[] | undefined, rest: Resources = {}): Resources {
  return {
    vpc: resource(Vpc, { cidrBlock: "10.0.0.0/16" }),
    app: resource(Subnet, { vpcId: ref("vpc"), cidrBlock: "10.0.1.0/24" }),
    igw: resource(InternetGateway, { vpcId: ref("vpc") }),
    table: resource(RouteTable, { vpcId: ref("vpc"), ...(routes && { routes }) }),
    use: resource(RouteTableAssociation, { subnetId: ref("app"), routeTableId: ref("table") }),
    ...rest,
  };
}

const TO_GATEWAY = { cidrBlock: EVERYWHERE, gatewayId: ref("igw") };
const splitRoute = (settings: Record<string, unknown>) =>
  resource(Route, { routeTableId: ref("table"), destinationCidrBlock: EVERYWHERE, ...settings });

const blocking = (internetGatewayBlockMode: string) =>
  resource(VpcBlockPublicAccessOptions, { internetGatewayBlockMode });

const OFFICES = resource(ManagedPrefixList, {
  addressFamily: "IPv4",
  maxEntries: 1,
  entries: [{ cidr: "203.0.113.0/24" }],
});

/** A NAT gateway in a subnet that leads to the internet gateway. */
const NAT_GATEWAY: Resources = {
  nat: resource(NatGateway, { subnetId: ref("public") }),
  public: resource(Subnet, { vpcId: ref("vpc"), cidrBlock: "10.0.9.0/24" }),
  publicTable: resource(RouteTable, { vpcId: ref("vpc"), routes: [TO_GATEWAY] }),
  publicUse: resource(RouteTableAssociation, {
    subnetId: ref("public"),
    routeTableId: ref("publicTable"),
  }),
};

describe("the way from a subnet to the internet", () => {
  const cases: Record<string, readonly [expected: string, Resources]> = {
    "through a gateway by an inline route": ["both ways", vpcWith([TO_GATEWAY])],
    "through a gateway by a route of its own": [
      "both ways",
      vpcWith(undefined, { out: splitRoute({ gatewayId: ref("igw") }) }),
    ],
    "no way without a route": ["no way", vpcWith([])],
    "no way through a gateway that stands at no VPC": [
      "no way",
      vpcWith([TO_GATEWAY], { igw: resource(InternetGateway) }),
    ],
    "through a gateway that is attached by a resource of its own": [
      "both ways",
      vpcWith([TO_GATEWAY], {
        igw: resource(InternetGateway),
        attachment: resource(InternetGatewayAttachment, {
          vpcId: ref("vpc"),
          internetGatewayId: ref("igw"),
        }),
      }),
    ],
    "no way through the gateway of another VPC": [
      "no way",
      vpcWith([TO_GATEWAY], {
        other: resource(Vpc, { cidrBlock: "10.9.0.0/16" }),
        igw: resource(InternetGateway, { vpcId: ref("other") }),
      }),
    ],
    "through a gateway outside the stack, by its id": [
      "both ways",
      vpcWith([{ cidrBlock: EVERYWHERE, gatewayId: "igw-0123456789abcdef0" }]),
    ],
    "perhaps through a gateway that isn't known": [
      "perhaps both ways",
      vpcWith([{ cidrBlock: EVERYWHERE, gatewayId: unknown() }], { igw: resource(Vpc) }),
    ],
    "perhaps by routes that aren't known": ["perhaps both ways", vpcWith(unknown() as never)],
    "no way by the local route, written out": [
      "no way",
      vpcWith([{ cidrBlock: "10.0.0.0/16", gatewayId: "local" }]),
    ],
    "no way through a virtual private gateway": [
      "no way",
      vpcWith([{ cidrBlock: EVERYWHERE, gatewayId: ref("vgw") }], {
        vgw: resource(VpnGateway, { vpcId: ref("vpc") }),
      }),
    ],
    "by halves of the internet": [
      "both ways",
      vpcWith([
        { cidrBlock: "0.0.0.0/1", gatewayId: ref("igw") },
        { cidrBlock: "128.0.0.0/1", gatewayId: ref("igw") },
      ]),
    ],
    "no way for one known address": [
      "no way",
      vpcWith([{ cidrBlock: "203.0.113.7/32", gatewayId: ref("igw") }]),
    ],
    "by a prefix list with entries of both forms": [
      "both ways",
      vpcWith([{ destinationPrefixListId: ref("list"), gatewayId: ref("igw") }], {
        list: resource(ManagedPrefixList, { addressFamily: "IPv4", maxEntries: 2 }),
        entry: resource(ManagedPrefixListEntry, {
          prefixListId: ref("list"),
          cidr: EVERYWHERE,
        }),
      }),
    ],
    "no way by a prefix list of known addresses": [
      "no way",
      vpcWith([{ destinationPrefixListId: ref("list"), gatewayId: ref("igw") }], {
        list: OFFICES,
      }),
    ],
    "perhaps by a prefix list that may be of another stack": [
      "perhaps both ways",
      vpcWith(
        [
          { destinationPrefixListId: "pl-0123456789abcdef0", gatewayId: ref("igw") },
          { destinationPrefixListId: ref("list"), gatewayId: ref("igw") },
        ],
        { list: OFFICES },
      ),
    ],
    "perhaps by a prefix list that isn't known, beside one of the stack": [
      "perhaps both ways",
      vpcWith([{ destinationPrefixListId: unknown(), gatewayId: "igw-0123456789abcdef0" }], {
        list: OFFICES,
      }),
    ],
    "no way by one of two prefix lists of known addresses, whichever it is": [
      "no way",
      vpcWith(
        [
          { destinationPrefixListId: ref("list"), gatewayId: ref("igw") },
          { destinationPrefixListId: ref("other"), gatewayId: ref("igw") },
        ],
        { list: OFFICES, other: OFFICES },
      ),
    ],
    "outwards through NAT whose subnet leads to a gateway": [
      "outwards",
      vpcWith([{ cidrBlock: EVERYWHERE, natGatewayId: ref("nat") }], NAT_GATEWAY),
    ],
    "no way through NAT in a subnet without a gateway": [
      "no way",
      vpcWith([{ cidrBlock: EVERYWHERE, natGatewayId: ref("nat") }], {
        nat: resource(NatGateway, { subnetId: ref("lonely") }),
        lonely: resource(Subnet, { vpcId: ref("vpc"), cidrBlock: "10.0.9.0/24" }),
      }),
    ],
    "no way through private NAT": [
      "no way",
      vpcWith([{ cidrBlock: EVERYWHERE, natGatewayId: ref("nat") }], {
        nat: resource(NatGateway, { subnetId: ref("public"), connectivityType: "private" }),
        public: resource(Subnet, { vpcId: ref("vpc"), cidrBlock: "10.0.9.0/24" }),
        publicTable: resource(RouteTable, { vpcId: ref("vpc"), routes: [TO_GATEWAY] }),
        publicUse: resource(RouteTableAssociation, {
          subnetId: ref("public"),
          routeTableId: ref("publicTable"),
        }),
      }),
    ],
    "perhaps outwards through NAT outside the stack": [
      "perhaps outwards",
      vpcWith([{ cidrBlock: EVERYWHERE, natGatewayId: "nat-0123456789abcdef0" }]),
    ],
    "perhaps outwards through a transit gateway outside the stack, and never inwards": [
      "perhaps outwards",
      vpcWith([{ cidrBlock: EVERYWHERE, transitGatewayId: "tgw-0123456789abcdef0" }]),
    ],
    "perhaps through an appliance": [
      "perhaps both ways",
      vpcWith([{ cidrBlock: EVERYWHERE, networkInterfaceId: ref("eni") }], {
        eni: resource(NetworkInterface, { subnetId: ref("public") }),
        public: resource(Subnet, { vpcId: ref("vpc"), cidrBlock: "10.0.9.0/24" }),
        publicTable: resource(RouteTable, { vpcId: ref("vpc"), routes: [TO_GATEWAY] }),
        publicUse: resource(RouteTableAssociation, {
          subnetId: ref("public"),
          routeTableId: ref("publicTable"),
        }),
      }),
    ],
    "no way for IPv4 outwards for IPv6 only": [
      "no way",
      vpcWith([{ ipv6CidrBlock: "::/0", egressOnlyGatewayId: ref("eigw") }], {
        eigw: resource(EgressOnlyInternetGateway, { vpcId: ref("vpc") }),
      }),
    ],
    "by the main table that a default route table adopts": [
      "both ways",
      {
        ...vpcWith([]),
        use: resource(VpcEndpoint, { vpcId: ref("vpc") }),
        main: resource(DefaultRouteTable, {
          defaultRouteTableId: ref("vpc"),
          routes: [TO_GATEWAY],
        }),
      },
    ],
    "by a route of its own in the main table": [
      "both ways",
      {
        ...vpcWith([]),
        use: resource(VpcEndpoint, { vpcId: ref("vpc") }),
        out: resource(Route, {
          routeTableId: ref("vpc"),
          destinationCidrBlock: EVERYWHERE,
          gatewayId: ref("igw"),
        }),
      },
    ],
    "by a table that is made the main one": [
      "both ways",
      {
        ...vpcWith([TO_GATEWAY]),
        use: resource(MainRouteTableAssociation, {
          vpcId: ref("vpc"),
          routeTableId: ref("table"),
        }),
      },
    ],
    "no way by the main table that AWS makes": [
      "no way",
      { ...vpcWith([TO_GATEWAY]), use: resource(VpcEndpoint, { vpcId: ref("vpc") }) },
    ],
    "perhaps by a table outside the stack": [
      "perhaps both ways",
      vpcWith([], {
        use: resource(RouteTableAssociation, {
          subnetId: ref("app"),
          routeTableId: "rtb-0123456789abcdef0",
        }),
      }),
    ],
    "perhaps by the main table of a VPC outside the stack": [
      "perhaps both ways",
      { app: resource(Subnet, { vpcId: "vpc-1", cidrBlock: "10.0.1.0/24" }) },
    ],
    "no way where public access is blocked": [
      "no way",
      vpcWith([TO_GATEWAY], {
        block: resource(VpcBlockPublicAccessOptions, {
          internetGatewayBlockMode: "block-bidirectional",
        }),
      }),
    ],
    "no way without NAT where ingress is blocked": [
      "no way",
      vpcWith([TO_GATEWAY], { block: blocking("block-ingress") }),
    ],
    "no way without NAT where ingress is blocked, in spite of an exclusion for egress": [
      "no way",
      vpcWith([TO_GATEWAY], {
        block: blocking("block-ingress"),
        exclusion: resource(VpcBlockPublicAccessExclusion, {
          vpcId: ref("vpc"),
          internetGatewayExclusionMode: "allow-egress",
        }),
      }),
    ],
    "outwards by NAT where ingress is blocked": [
      "outwards",
      vpcWith([{ cidrBlock: EVERYWHERE, natGatewayId: ref("nat") }], {
        ...NAT_GATEWAY,
        block: blocking("block-ingress"),
      }),
    ],
    "no way by NAT where both directions are blocked": [
      "no way",
      vpcWith([{ cidrBlock: EVERYWHERE, natGatewayId: ref("nat") }], {
        ...NAT_GATEWAY,
        block: blocking("block-bidirectional"),
      }),
    ],
    "perhaps outwards by an appliance, which may translate": [
      "perhaps both ways",
      vpcWith([{ cidrBlock: EVERYWHERE, networkInterfaceId: ref("eni") }], {
        ...NAT_GATEWAY,
        eni: resource(NetworkInterface, { subnetId: ref("public") }),
      }),
    ],
    "both ways where the block is off": [
      "both ways",
      vpcWith([TO_GATEWAY], {
        block: resource(VpcBlockPublicAccessOptions, { internetGatewayBlockMode: "off" }),
      }),
    ],
    "perhaps where the mode of the block isn't known": [
      "perhaps both ways",
      vpcWith([TO_GATEWAY], {
        block: resource(VpcBlockPublicAccessOptions, { internetGatewayBlockMode: unknown() }),
      }),
    ],
    "both ways where the subnet is excluded from the block": [
      "both ways",
      vpcWith([TO_GATEWAY], {
        block: resource(VpcBlockPublicAccessOptions, {
          internetGatewayBlockMode: "block-bidirectional",
        }),
        exclusion: resource(VpcBlockPublicAccessExclusion, {
          subnetId: ref("app"),
          internetGatewayExclusionMode: "allow-bidirectional",
        }),
      }),
    ],
    "outwards where the VPC is excluded for egress": [
      "outwards",
      vpcWith([TO_GATEWAY], {
        block: resource(VpcBlockPublicAccessOptions, {
          internetGatewayBlockMode: "block-bidirectional",
        }),
        exclusion: resource(VpcBlockPublicAccessExclusion, {
          vpcId: ref("vpc"),
          internetGatewayExclusionMode: "allow-egress",
        }),
      }),
    ],
    "both ways where another region is blocked": [
      "both ways",
      vpcWith([TO_GATEWAY], {
        app: resource(
          Subnet,
          { vpcId: ref("vpc"), cidrBlock: "10.0.1.0/24" },
          { region: "eu-south-2" },
        ),
        block: resource(
          VpcBlockPublicAccessOptions,
          { internetGatewayBlockMode: "block-bidirectional" },
          { region: "eu-west-1" },
        ),
      }),
    ],
  };
  it.each(Object.entries(cases))("%s", (_, [expected, resources]) => {
    expect(waysIn(stack(resources)).internet("app")).toBe(expected);
  });

  it("is outwards only through an egress-only gateway, for IPv6", () => {
    const ways = waysIn(
      stack(
        vpcWith([{ ipv6CidrBlock: "::/0", egressOnlyGatewayId: ref("eigw") }], {
          vpc: resource(Vpc, { cidrBlock: "10.0.0.0/16", assignGeneratedIpv6CidrBlock: true }),
          eigw: resource(EgressOnlyInternetGateway, { vpcId: ref("vpc") }),
        }),
      ),
    );
    expect(ways.internet("app", "v6")).toBe("outwards");
  });

  it("is proven for IPv6 although the range of the VPC isn't known", () => {
    const ways = waysIn(
      stack(
        vpcWith([{ ipv6CidrBlock: "::/0", gatewayId: ref("igw") }], {
          vpc: resource(Vpc, { cidrBlock: "10.0.0.0/16", assignGeneratedIpv6CidrBlock: true }),
        }),
      ),
    );
    expect(ways.internet("app", "v6")).toBe("both ways");
    expect(ways.internet("app", "v4")).toBe("no way");
  });
});

/** Two VPCs with a subnet each, whose tables have the given routes. */
function twoVpcs(
  routesOfA: readonly unknown[],
  routesOfB: readonly unknown[],
  rest: Resources,
): Resources {
  return {
    vpcA: resource(Vpc, { cidrBlock: "10.1.0.0/16" }),
    vpcB: resource(Vpc, { cidrBlock: "10.2.0.0/16" }),
    a: resource(Subnet, { vpcId: ref("vpcA"), cidrBlock: "10.1.1.0/24" }),
    b: resource(Subnet, { vpcId: ref("vpcB"), cidrBlock: "10.2.1.0/24" }),
    tableA: resource(RouteTable, { vpcId: ref("vpcA"), routes: routesOfA }),
    tableB: resource(RouteTable, { vpcId: ref("vpcB"), routes: routesOfB }),
    useA: resource(RouteTableAssociation, { subnetId: ref("a"), routeTableId: ref("tableA") }),
    useB: resource(RouteTableAssociation, { subnetId: ref("b"), routeTableId: ref("tableB") }),
    ...rest,
  };
}

describe("the way between two VPCs by peering", () => {
  const pcx = (settings: Record<string, unknown> = { autoAccept: true }) =>
    resource(VpcPeeringConnection, { vpcId: ref("vpcA"), peerVpcId: ref("vpcB"), ...settings });
  const there = { cidrBlock: "10.2.0.0/16", vpcPeeringConnectionId: ref("pcx") };
  const back = { cidrBlock: "10.1.0.0/16", vpcPeeringConnectionId: ref("pcx") };
  const cases: Record<string, readonly [expected: string, Resources]> = {
    "with routes on both sides": ["certain", twoVpcs([there], [back], { pcx: pcx() })],
    "not with routes on one side": ["no way", twoVpcs([there], [], { pcx: pcx() })],
    "not without any routes": ["no way", twoVpcs([], [], { pcx: pcx() })],
    "perhaps while nobody accepts it": ["possible", twoVpcs([there], [back], { pcx: pcx({}) })],
    "once a resource of its own accepts it": [
      "certain",
      twoVpcs([there], [back], {
        pcx: pcx({}),
        accepter: resource(VpcPeeringConnectionAccepter, {
          vpcPeeringConnectionId: ref("pcx"),
          autoAccept: true,
        }),
      }),
    ],
    "by the id that comes from the accepter": [
      "certain",
      twoVpcs([there], [{ ...back, vpcPeeringConnectionId: ref("accepter") }], {
        pcx: pcx({}),
        accepter: resource(VpcPeeringConnectionAccepter, {
          vpcPeeringConnectionId: ref("pcx"),
          autoAccept: true,
        }),
      }),
    ],
    "not for other addresses than those of the peer": [
      "no way",
      twoVpcs([{ ...there, cidrBlock: "10.3.0.0/16" }], [back], { pcx: pcx() }),
    ],
    "perhaps by a connection outside the stack": [
      "possible",
      twoVpcs(
        [{ ...there, vpcPeeringConnectionId: "pcx-1" }],
        [{ ...back, vpcPeeringConnectionId: "pcx-1" }],
        {},
      ),
    ],
  };
  it.each(Object.entries(cases))("%s", (_, [expected, resources]) => {
    expect(waysIn(stack(resources)).between("a", "b")).toBe(expected);
  });

  it("doesn't go on to a third VPC, nor to its gateway", () => {
    const ways = waysIn(
      stack({
        ...twoVpcs(
          [{ cidrBlock: EVERYWHERE, vpcPeeringConnectionId: ref("pcx") }],
          [back, { cidrBlock: EVERYWHERE, gatewayId: ref("igw") }],
          { pcx: pcx() },
        ),
        igw: resource(InternetGateway, { vpcId: ref("vpcB") }),
        toC: resource(Route, {
          routeTableId: ref("tableB"),
          destinationCidrBlock: "10.3.0.0/16",
          vpcPeeringConnectionId: ref("pcx2"),
        }),
        vpcC: resource(Vpc, { cidrBlock: "10.3.0.0/16" }),
        c: resource(Subnet, { vpcId: ref("vpcC"), cidrBlock: "10.3.1.0/24" }),
        tableC: resource(RouteTable, {
          vpcId: ref("vpcC"),
          routes: [{ cidrBlock: "10.0.0.0/8", vpcPeeringConnectionId: ref("pcx2") }],
        }),
        useC: resource(RouteTableAssociation, { subnetId: ref("c"), routeTableId: ref("tableC") }),
        pcx2: resource(VpcPeeringConnection, {
          vpcId: ref("vpcB"),
          peerVpcId: ref("vpcC"),
          autoAccept: true,
        }),
      }),
    );
    expect(ways.between("a", "b")).toBe("certain");
    expect(ways.between("b", "c")).toBe("certain");
    expect(ways.between("a", "c")).toBe("no way");
    expect(ways.internet("a")).toBe("no way");
    expect(ways.networks.joints).toHaveLength(2);
  });
});

describe("the addresses of a VPC", () => {
  it("keeps all subnets in reach of each other, in added ranges as well", () => {
    const ways = waysIn(
      stack(
        vpcWith([{ cidrBlock: "10.7.0.0/20", gatewayId: ref("igw") }], {
          more: resource(VpcIpv4CidrBlockAssociation, {
            vpcId: ref("vpc"),
            cidrBlock: "10.7.0.0/24",
          }),
          added: resource(Subnet, { vpcId: ref("vpc"), cidrBlock: "10.7.0.0/25" }),
        }),
      ),
    );
    expect(ways.between("app", "added")).toBe("certain");
  });

  it("keeps them in reach where no range is known", () => {
    const ways = waysIn(
      stack({
        vpc: resource(Vpc, { ipv4IpamPoolId: unknown(), ipv4NetmaskLength: 16 }),
        app: resource(Subnet, { vpcId: ref("vpc") }),
        db: resource(Subnet, { vpcId: ref("vpc"), cidrBlock: unknown() }),
      }),
    );
    expect(ways.between("app", "db")).toBe("certain");
  });

  it("joins subnets of one VPC outside the stack by its id", () => {
    const ways = waysIn(
      stack({
        app: resource(Subnet, { vpcId: "vpc-1", cidrBlock: "10.0.1.0/24" }),
        db: resource(Subnet, { vpcId: "vpc-1", cidrBlock: "10.0.2.0/24" }),
        other: resource(Subnet, { vpcId: "vpc-2", cidrBlock: "10.0.3.0/24" }),
      }),
    );
    expect(ways.between("app", "db")).toBe("certain");
    expect(ways.between("app", "other")).toBe("possible");
  });
});
