import { describe, expect, it } from "vitest";
import {
  type CaseInputs,
  type CaseResource,
  ref,
  resource,
  stack,
  unknown,
} from "../../policypack/kit/rule-table";
import * as aws from "../../policypack/resources/aws";
import * as azure from "../../policypack/resources/azure";
import { networkOf, zonedNetworkOf } from "../support/network-of";
import {
  allows,
  azureSubnet,
  NOTHING_ELSE,
  networkSecurityGroup,
  rules,
  VNET,
  virtualMachine,
  zone,
} from "../support/networks";

type Resources = Readonly<Record<string, CaseResource>>;

const RECORDS: Resources = {
  vpc: resource(aws.Vpc, { cidrBlock: "10.1.0.0/16" }),
  inside: resource(aws.Subnet, { vpcId: ref("vpc"), cidrBlock: "10.1.1.0/24" }),
  records: resource(aws.Ec2Instance, {
    subnetId: ref("inside"),
    vpcSecurityGroupIds: [ref("group")],
    ...zone("data"),
  }),
  table: resource(aws.RouteTable, { vpcId: ref("vpc") }),
  association: resource(aws.RouteTableAssociation, {
    subnetId: ref("inside"),
    routeTableId: ref("table"),
  }),
};

const group = (...cidrs: unknown[]) =>
  resource(aws.SecurityGroup, { vpcId: ref("vpc"), ingress: rules(5432, ...cidrs), egress: [] });
const route = (to: CaseInputs, destinationCidrBlock: unknown = "10.50.0.0/16") =>
  resource(aws.Route, { routeTableId: ref("table"), destinationCidrBlock, ...to });
const peering = (inputs: CaseInputs = {}) =>
  resource(aws.VpcPeeringConnection, {
    vpcId: ref("vpc"),
    peerVpcId: "vpc-0123456789abcdef0",
    peerOwnerId: "123456789012",
    ...inputs,
  });

/** A VPC that a peering joins with one of a partner. */
const peered = (more: Resources = {}) =>
  stack({
    group: group("10.50.0.0/16"),
    ...RECORDS,
    partner: peering(zone("dmz")),
    route: route({ vpcPeeringConnectionId: ref("partner") }),
    ...more,
  });

const REACHED = "betweenZones: zone dmz > zone data on TCP 5432 by group";

describe("others behind a peering", () => {
  it("are of the zone that the peering says, and held to the matrix", () => {
    expect(zonedNetworkOf(peered()).objections).toEqual([REACHED]);
  });

  it("are told with the way by which they come", () => {
    const [way] = zonedNetworkOf(peered()).segmentation.openWays;
    expect(way?.hops.map(({ does, node }) => `${node.resource.name} ${does}`)).toEqual([
      "partner leads into the stack",
      "group admits TCP 5432 from 10.50.0.0/16",
    ]);
  });

  it.each<[string, Resources]>([
    ["a part of them", { group: group("10.50.7.0/24") }],
    ["more than them", { group: group("10.0.0.0/8") }],
  ])("reach what lets in %s", (_, more) => {
    expect(zonedNetworkOf(peered(more)).objections).toEqual([REACHED]);
  });

  it.each<[string, Resources]>([
    ["who may by the matrix", { partner: peering(zone("application")) }],
    ["whom nothing lets in", { group: group("10.60.0.0/16") }],
    [
      "to whom no route leads back",
      { route: route({ vpcPeeringConnectionId: ref("partner") }, "10.60.0.0/16") },
    ],
    ["of no zone", { partner: peering() }],
  ])("are no finding here: those %s", (_, more) => {
    expect(zonedNetworkOf(peered(more)).objections).toEqual([]);
  });

  it.each<[string, Resources, string]>([
    [
      "whose zone isn't known",
      { partner: peering(zone(unknown())) },
      "perhaps betweenZones: zone not known yet > zone data on TCP 5432 by group",
    ],
    [
      "whose addresses aren't known",
      { route: route({ vpcPeeringConnectionId: ref("partner") }, unknown()) },
      `perhaps ${REACHED}`,
    ],
    ["whom a rule may let in", { group: group(unknown()) }, `perhaps ${REACHED}`],
  ])("are not decided: those %s", (_, more, objection) => {
    expect(zonedNetworkOf(peered(more)).objections).toEqual([objection]);
  });

  it("are asked for a zone in a stack that has some", () => {
    const net = zonedNetworkOf(
      peered({
        partner: peering(),
        other: resource(aws.Ec2Instance, { subnetId: ref("inside"), ...zone("application") }),
      }),
    );
    const partner = net.segmentation.topology.endpoints.find(({ role }) => role === "outside");
    const verdict = partner && net.segmentation.of(partner.resource).zoned();
    expect(verdict?.outcome).toBe("inconclusive");
  });

  it("are reached by whom the matrix doesn't let out to them, told at what lets it out", () => {
    const open = resource(aws.SecurityGroup, {
      vpcId: ref("vpc"),
      egress: rules("all", "0.0.0.0/0"),
    });
    expect(zonedNetworkOf(peered({ group: open })).objections).toEqual([
      "betweenZones: zone data > zone dmz on all but TCP 80, 443 by group",
    ]);
  });
});

describe("what more specific routes of a table lead elsewhere", () => {
  it("is not of those whom a wider route leads to", () => {
    const net = zonedNetworkOf(
      peered({
        partner: peering(zone("application")),
        gateway: resource(aws.VpnGateway, { vpcId: ref("vpc"), ...zone("dmz") }),
        tunnel: resource(aws.VpnConnection, {
          customerGatewayId: "cgw-1",
          vpnGatewayId: ref("gateway"),
          type: "ipsec.1",
        }),
        wide: route({ gatewayId: ref("gateway") }, "10.0.0.0/8"),
      }),
    );
    expect(net.objections).toEqual([]);
  });

  it("doesn't count where it is a network that the table doesn't lead to", () => {
    const other = resource(aws.Vpc, { cidrBlock: "10.50.0.0/16" });
    expect(zonedNetworkOf(peered({ other })).objections).toEqual([REACHED]);
  });
});

describe("others behind a VPN", () => {
  const gateway = resource(aws.VpnGateway, { vpcId: ref("vpc"), ...zone("dmz") });
  const tunnel = resource(aws.VpnConnection, {
    customerGatewayId: "cgw-1",
    vpnGatewayId: ref("gateway"),
    type: "ipsec.1",
  });
  const viaGateway = (more: Resources = {}) =>
    stack({
      group: group("10.50.0.0/16"),
      ...RECORDS,
      gateway,
      tunnel,
      route: route({ gatewayId: ref("gateway") }),
      ...more,
    });

  it("of a virtual private gateway come into its network", () => {
    expect(zonedNetworkOf(viaGateway()).objections).toEqual([REACHED]);
  });

  it("have the zone of the connection where the gateway says none", () => {
    const untagged = resource(aws.VpnGateway, { vpcId: ref("vpc") });
    const tagged = { ...tunnel, inputs: { ...tunnel.inputs, ...zone("dmz") } };
    expect(zonedNetworkOf(viaGateway({ gateway: untagged, tunnel: tagged })).objections).toEqual([
      REACHED,
    ]);
  });

  it.each<[string, Resources]>([
    ["where no VPN of the stack ends at the gateway", { tunnel: resource(aws.Vpc, {}) }],
    [
      "where the gateway is of another network",
      {
        gateway: resource(aws.VpnGateway, { vpcId: ref("far"), ...zone("dmz") }),
        far: resource(aws.Vpc, { cidrBlock: "10.9.0.0/16" }),
      },
    ],
    [
      "where a route table says which way they come in",
      {
        inwards: resource(aws.RouteTable, { vpcId: ref("vpc") }),
        atGateway: resource(aws.RouteTableAssociation, {
          gatewayId: ref("gateway"),
          routeTableId: ref("inwards"),
        }),
      },
    ],
  ])("perhaps come %s", (_, more) => {
    expect(zonedNetworkOf(viaGateway(more)).objections).toEqual([`perhaps ${REACHED}`]);
  });

  it("perhaps come where the gateway announces its routes itself", () => {
    const propagation = resource(aws.VpnGatewayRoutePropagation, {
      vpnGatewayId: ref("gateway"),
      routeTableId: ref("table"),
    });
    const { route: _, ...others } = { route: 0, propagation };
    expect(
      zonedNetworkOf(stack({ group: group("10.50.0.0/16"), ...RECORDS, gateway, ...others }))
        .objections,
    ).toEqual([`perhaps ${REACHED}`]);
  });

  const TRANSIT: Resources = {
    transit: resource(aws.TransitGateway, {}),
    attachment: resource(aws.TransitGatewayVpcAttachment, {
      transitGatewayId: ref("transit"),
      vpcId: ref("vpc"),
      subnetIds: [ref("inside")],
    }),
    vpn: resource(aws.VpnConnection, {
      customerGatewayId: "cgw-1",
      transitGatewayId: ref("transit"),
      type: "ipsec.1",
      staticRoutesOnly: true,
      ...zone("dmz"),
    }),
    back: resource(aws.TransitGatewayRoute, {
      destinationCidrBlock: "10.50.0.0/16",
      transitGatewayAttachmentId: ref("vpn"),
      transitGatewayRouteTableId: ref("transit"),
    }),
    route: route({ transitGatewayId: ref("transit") }),
  };

  it("of a transit gateway come by its tables", () => {
    const net = zonedNetworkOf(stack({ group: group("10.50.0.0/16"), ...RECORDS, ...TRANSIT }));
    expect(net.objections).toEqual([REACHED]);
  });

  it.each<[string, unknown, string]>([
    ["come where the default table is theirs", "enable", REACHED],
    ["perhaps come where it isn't known to be", unknown(), `perhaps ${REACHED}`],
  ])("of a transit gateway %s", (_, defaultRouteTableAssociation, objection) => {
    const own = {
      transit: resource(aws.TransitGateway, { defaultRouteTableAssociation }),
      ofNetwork: resource(aws.TransitGatewayRouteTable, { transitGatewayId: ref("transit") }),
      ofAttachment: resource(aws.TransitGatewayRouteTableAssociation, {
        transitGatewayAttachmentId: ref("attachment"),
        transitGatewayRouteTableId: ref("ofNetwork"),
      }),
      back: resource(aws.TransitGatewayRoute, {
        destinationCidrBlock: "10.50.0.0/16",
        transitGatewayAttachmentId: ref("vpn"),
        transitGatewayRouteTableId: ref("ofNetwork"),
      }),
    };
    const net = zonedNetworkOf(
      stack({ group: group("10.50.0.0/16"), ...RECORDS, ...TRANSIT, ...own }),
    );
    expect(net.objections).toEqual([objection]);
  });

  it("of a transit gateway that has no table for them come nowhere", () => {
    const transit = resource(aws.TransitGateway, { defaultRouteTableAssociation: "disable" });
    const net = zonedNetworkOf(
      stack({ group: group("10.50.0.0/16"), ...RECORDS, ...TRANSIT, transit }),
    );
    expect(net.objections).toEqual([]);
  });
});

describe("others of Azure's", () => {
  const IN = allows(100, "10.50.0.0/16", "5432");
  const OUT = allows(100, "*", "*", { direction: "Outbound", access: "Deny", protocol: "*" });
  const open = networkSecurityGroup(IN, NOTHING_ELSE, OUT);
  const records = {
    ...VNET,
    open,
    ...virtualMachine("records", "back", "open", zone("data")),
  };
  const objection = (name = "open") => `betweenZones: zone dmz > zone data on TCP 5432 by ${name}`;

  const CONNECTED: Resources = {
    gatewaySubnet: azureSubnet("10.0.3.0/24", { subnetName: "GatewaySubnet" }),
    gateway: resource(azure.VirtualNetworkGateway, {
      ipConfigurations: [{ name: "own", subnet: { id: ref("gatewaySubnet") } }],
    }),
    office: resource(azure.LocalNetworkGateway, {
      localNetworkAddressSpace: { addressPrefixes: ["10.50.0.0/16"] },
    }),
    vpn: resource(azure.VirtualNetworkGatewayConnection, {
      connectionType: "IPsec",
      virtualNetworkGateway1: { id: ref("gateway") },
      localNetworkGateway2: { id: ref("office") },
      ...zone("dmz"),
    }),
  };

  it("behind a VPN come from the addresses that the gateway is given for them", () => {
    expect(zonedNetworkOf(stack({ ...records, ...CONNECTED })).objections).toEqual([objection()]);
  });

  // learn.microsoft.com, "Virtual network service tags": VirtualNetwork takes in what is connected on the premises.
  it("behind a VPN are in the service tag VirtualNetwork, which is let out by default", () => {
    const more = { open: networkSecurityGroup(NOTHING_ELSE) };
    expect(zonedNetworkOf(stack({ ...records, ...CONNECTED, ...more })).objections).toEqual([
      "betweenZones: zone data > zone dmz on all but TCP 80, 443 by open",
    ]);
  });

  it("behind a VPN come by the route table of the gateway's subnet", () => {
    const more = {
      gatewaySubnet: azureSubnet("10.0.3.0/24", {
        subnetName: "GatewaySubnet",
        routeTable: { id: ref("table") },
      }),
      table: resource(azure.RouteTable, {
        resourceGroupName: "rg",
        routes: [{ name: "none", addressPrefix: "10.0.2.0/24", nextHopType: "None" }],
      }),
    };
    expect(zonedNetworkOf(stack({ ...records, ...CONNECTED, ...more })).objections).toEqual([]);
  });

  it("behind a hub perhaps come by its table", () => {
    const hub = {
      hub: resource(azure.VirtualHub, { resourceGroupName: "rg" }),
      connection: resource(azure.HubVirtualNetworkConnection, {
        resourceGroupName: "rg",
        virtualHubName: ref("hub"),
        remoteVirtualNetwork: { id: ref("vnet") },
      }),
      branches: resource(azure.VpnGateway, { virtualHub: { id: ref("hub") }, ...zone("dmz") }),
    };
    expect(zonedNetworkOf(stack({ ...records, ...hub })).objections).toEqual([
      `perhaps ${objection()}`,
    ]);
  });

  it("behind a VPN come from no other", () => {
    const office = resource(azure.LocalNetworkGateway, {
      localNetworkAddressSpace: { addressPrefixes: ["10.60.0.0/16"] },
    });
    expect(zonedNetworkOf(stack({ ...records, ...CONNECTED, office })).objections).toEqual([]);
  });

  it("behind a VPN that announces its own routes perhaps come from any", () => {
    const vpn = resource(azure.VirtualNetworkGatewayConnection, {
      connectionType: "IPsec",
      enableBgp: true,
      virtualNetworkGateway1: { id: ref("gateway") },
      ...zone("dmz"),
    });
    expect(zonedNetworkOf(stack({ ...records, ...CONNECTED, vpn })).objections).toEqual([
      `perhaps ${objection()}`,
    ]);
  });

  it("behind a peering with a network outside the stack perhaps come from any address of their own", () => {
    const peering = (allowVirtualNetworkAccess: boolean) =>
      resource(azure.VirtualNetworkPeering, {
        resourceGroupName: "rg",
        virtualNetworkName: "vnet",
        allowVirtualNetworkAccess,
        remoteVirtualNetwork: {
          id: "/subscriptions/0/resourceGroups/x/providers/Microsoft.Network/virtualNetworks/hub",
        },
      });
    const net = networkOf(stack({ ...records, peering: peering(true) }));
    expect(net.between("peering", "records")).toBe("nothing, perhaps TCP 5432");
  });

  it("behind a peering come from the addresses that it states", () => {
    const peering = resource(azure.VirtualNetworkPeering, {
      resourceGroupName: "rg",
      virtualNetworkName: "vnet",
      allowVirtualNetworkAccess: true,
      remoteVirtualNetwork: {
        id: "/subscriptions/0/resourceGroups/x/providers/Microsoft.Network/virtualNetworks/hub",
      },
      remoteAddressSpace: { addressPrefixes: ["10.50.0.0/16"] },
    });
    const net = networkOf(stack({ ...records, peering }));
    expect(net.between("peering", "records")).toBe("TCP 5432");
  });
});

describe("two of another stack's network", () => {
  const elsewhere = (name: string) =>
    resource(aws.Ec2Instance, {
      subnetId: "subnet-0123456789abcdef0",
      vpcSecurityGroupIds: ["sg-0123456789abcdef0"],
      associatePublicIpAddress: false,
      ...zone(name),
    });

  it("are told by what each sends out, not by what they may open to each other", () => {
    const net = zonedNetworkOf(stack({ a: elsewhere("dmz"), b: elsewhere("data") }));
    const ways = net.objections.map((one) => one.replace(/ on .*/, ""));
    expect(ways.filter((one) => one.includes("betweenZones"))).toEqual([
      "perhaps betweenZones: zone dmz > the internet",
      "perhaps betweenZones: zone data > the internet",
    ]);
  });
});
