import { describe, expect, it } from "vitest";
import { type CaseResource, ref, resource, stack } from "../../../policypack/kit/rule-table";
import {
  Firewall,
  FirewallPolicy,
  InternetGateway,
  ManagedPrefixList,
  NatGateway,
  NetworkFirewallRuleGroup,
  RouteTable,
  RouteTableAssociation,
  Subnet,
  TransitGateway,
  TransitGatewayPrefixListReference,
  TransitGatewayRoute,
  TransitGatewayRouteTable,
  TransitGatewayRouteTableAssociation,
  TransitGatewayRouteTablePropagation,
  TransitGatewayVpcAttachment,
  Vpc,
} from "../../../policypack/resources/aws";
import { waysIn } from "../../support/aws-ways";

type Resources = Readonly<Record<string, CaseResource>>;

/** A VPC whose subnet sends everything to the transit gateway. */
function spoke(name: string, range: number, settings: Record<string, unknown> = {}): Resources {
  return {
    [`${name}Vpc`]: resource(Vpc, { cidrBlock: `10.${range}.0.0/16` }),
    [name]: resource(Subnet, { vpcId: ref(`${name}Vpc`), cidrBlock: `10.${range}.1.0/24` }),
    [`${name}Table`]: resource(RouteTable, {
      vpcId: ref(`${name}Vpc`),
      routes: [{ cidrBlock: "0.0.0.0/0", transitGatewayId: ref("tgw") }],
    }),
    [`${name}Use`]: resource(RouteTableAssociation, {
      subnetId: ref(name),
      routeTableId: ref(`${name}Table`),
    }),
    [`${name}Attachment`]: resource(TransitGatewayVpcAttachment, {
      vpcId: ref(`${name}Vpc`),
      subnetIds: [ref(name)],
      transitGatewayId: ref("tgw"),
      ...settings,
    }),
  };
}

const table = () => resource(TransitGatewayRouteTable, { transitGatewayId: ref("tgw") });
const associate = (name: string, to: string) =>
  resource(TransitGatewayRouteTableAssociation, {
    transitGatewayAttachmentId: ref(`${name}Attachment`),
    transitGatewayRouteTableId: ref(to),
  });
const propagate = (name: string, to: string) =>
  resource(TransitGatewayRouteTablePropagation, {
    transitGatewayAttachmentId: ref(`${name}Attachment`),
    transitGatewayRouteTableId: ref(to),
  });
const OFF = {
  transitGatewayDefaultRouteTableAssociation: false,
  transitGatewayDefaultRouteTablePropagation: false,
};
const route = (to: string, destination: string, name: string) =>
  resource(TransitGatewayRoute, {
    transitGatewayRouteTableId: ref(to),
    destinationCidrBlock: destination,
    transitGatewayAttachmentId: ref(`${name}Attachment`),
  });

describe("a transit gateway", () => {
  it("joins all its VPCs by its default table", () => {
    const ways = waysIn(
      stack({ tgw: resource(TransitGateway), ...spoke("a", 1), ...spoke("b", 2) }),
    );
    expect(ways.between("a", "b")).toBe("certain");
    expect(ways.internet("a")).toBe("no way");
    expect(ways.networks.joints.map(({ networks }) => networks.length)).toEqual([2]);
  });

  it("joins nothing where the default table is switched off", () => {
    const ways = waysIn(
      stack({
        tgw: resource(TransitGateway, {
          defaultRouteTableAssociation: "disable",
          defaultRouteTablePropagation: "disable",
        }),
        ...spoke("a", 1),
        ...spoke("b", 2),
      }),
    );
    expect(ways.between("a", "b")).toBe("no way");
    expect(ways.networks.joints).toEqual([]);
  });

  it("keeps tenants apart by tables, and joins each to what is shared", () => {
    const ways = waysIn(
      stack({
        tgw: resource(TransitGateway),
        ...spoke("a", 1, OFF),
        ...spoke("b", 2, OFF),
        ...spoke("shared", 3, OFF),
        tenants: table(),
        services: table(),
        aUse1: associate("a", "tenants"),
        bUse1: associate("b", "tenants"),
        sharedUse1: associate("shared", "services"),
        toShared: propagate("shared", "tenants"),
        toA: propagate("a", "services"),
        toB: propagate("b", "services"),
      }),
    );
    expect(ways.between("a", "shared")).toBe("certain");
    expect(ways.between("b", "shared")).toBe("certain");
    expect(ways.between("a", "b")).toBe("no way");
    const names = ways.networks.joints.map(({ networks }) =>
      networks.map((network) => network?.resource.name).sort(),
    );
    expect(names.sort()).toEqual([
      ["aVpc", "sharedVpc"],
      ["bVpc", "sharedVpc"],
    ]);
  });

  it("drops what a blackhole route takes, though it learns the range as well", () => {
    const ways = waysIn(
      stack({
        tgw: resource(TransitGateway),
        ...spoke("a", 1),
        ...spoke("b", 2),
        hole: resource(TransitGatewayRoute, {
          transitGatewayRouteTableId: ref("tgw"),
          destinationCidrBlock: "10.2.0.0/16",
          blackhole: true,
        }),
      }),
    );
    expect(ways.between("a", "b")).toBe("no way");
  });

  it("leads to what a prefix list names, perhaps where that is of another stack", () => {
    const listed = (prefixListId: unknown) =>
      waysIn(
        stack({
          tgw: resource(TransitGateway),
          ...spoke("a", 1, OFF),
          ...spoke("b", 2, OFF),
          both: table(),
          aUse1: associate("a", "both"),
          bUse1: associate("b", "both"),
          back: route("both", "10.1.0.0/16", "a"),
          list: resource(ManagedPrefixList, {
            addressFamily: "IPv4",
            maxEntries: 1,
            entries: [{ cidr: "10.2.0.0/16" }],
          }),
          there: resource(TransitGatewayPrefixListReference, {
            transitGatewayRouteTableId: ref("both"),
            prefixListId,
            transitGatewayAttachmentId: ref("bAttachment"),
          }),
        }),
      ).between("a", "b");
    expect(listed(ref("list"))).toBe("certain");
    expect(listed("pl-0123456789abcdef0")).toBe("possible");
  });

  it("needs a route back", () => {
    const ways = waysIn(
      stack({
        tgw: resource(TransitGateway),
        ...spoke("a", 1),
        ...spoke("b", 2),
        bTable: resource(RouteTable, { vpcId: ref("bVpc") }),
      }),
    );
    expect(ways.between("a", "b")).toBe("no way");
  });

  it("leads out through the NAT gateway of another VPC, but not through its internet gateway", () => {
    const egress = (exit: Record<string, unknown>): Resources => ({
      tgw: resource(TransitGateway),
      ...spoke("a", 1),
      ...spoke("out", 9),
      outTable: resource(RouteTable, {
        vpcId: ref("outVpc"),
        routes: [{ cidrBlock: "0.0.0.0/0", ...exit }],
      }),
      toOut: route("tgw", "0.0.0.0/0", "out"),
      igw: resource(InternetGateway, { vpcId: ref("outVpc") }),
      public: resource(Subnet, { vpcId: ref("outVpc"), cidrBlock: "10.9.2.0/24" }),
      publicTable: resource(RouteTable, {
        vpcId: ref("outVpc"),
        routes: [{ cidrBlock: "0.0.0.0/0", gatewayId: ref("igw") }],
      }),
      publicUse: resource(RouteTableAssociation, {
        subnetId: ref("public"),
        routeTableId: ref("publicTable"),
      }),
      nat: resource(NatGateway, { subnetId: ref("public") }),
    });
    expect(waysIn(stack(egress({ natGatewayId: ref("nat") }))).internet("a")).toBe("outwards");
    expect(waysIn(stack(egress({ gatewayId: ref("igw") }))).internet("a")).toBe("no way");
  });

  it("leads through the firewall of an inspection VPC", () => {
    const ways = waysIn(
      stack({
        tgw: resource(TransitGateway),
        ...spoke("a", 1, OFF),
        ...spoke("b", 2, OFF),
        ...spoke("hub", 9, OFF),
        hubTable: resource(RouteTable, {
          vpcId: ref("hubVpc"),
          routes: [{ cidrBlock: "0.0.0.0/0", vpcEndpointId: ref("firewall") }],
        }),
        station: resource(Subnet, { vpcId: ref("hubVpc"), cidrBlock: "10.9.2.0/24" }),
        stationTable: resource(RouteTable, {
          vpcId: ref("hubVpc"),
          routes: [{ cidrBlock: "10.0.0.0/8", transitGatewayId: ref("tgw") }],
        }),
        stationUse: resource(RouteTableAssociation, {
          subnetId: ref("station"),
          routeTableId: ref("stationTable"),
        }),
        firewall: resource(Firewall, {
          vpcId: ref("hubVpc"),
          subnetMappings: [{ subnetId: ref("station") }],
          firewallPolicyArn: ref("policy"),
        }),
        policy: resource(FirewallPolicy, {
          firewallPolicy: {
            statelessDefaultActions: ["aws:forward_to_sfe"],
            statelessFragmentDefaultActions: ["aws:forward_to_sfe"],
            statefulRuleGroupReferences: [{ resourceArn: ref("group") }],
          },
        }),
        group: resource(NetworkFirewallRuleGroup, { type: "STATEFUL", capacity: 1, rules: "" }),
        spokes: table(),
        inspected: table(),
        aUse1: associate("a", "spokes"),
        bUse1: associate("b", "spokes"),
        hubUse1: associate("hub", "inspected"),
        toHub: route("spokes", "0.0.0.0/0", "hub"),
        toA: propagate("a", "inspected"),
        toB: propagate("b", "inspected"),
      }),
    );
    expect(ways.between("a", "b")).toBe("certain");
    expect(ways.inspections("a", "b")).toEqual(["firewall"]);
  });
});
