import { describe, expect, it } from "vitest";
import { type CaseResource, ref, resource, stack, unknown } from "../../policypack/kit/rule-table";
import {
  CarrierGateway,
  DefaultSecurityGroup,
  Ec2Instance,
  EgressOnlyInternetGateway,
  Eip,
  Firewall,
  FirewallPolicy,
  InternetGateway,
  LaunchTemplate,
  LbTargetGroup,
  LbTargetGroupAttachment,
  Listener,
  LoadBalancer,
  ManagedPrefixList,
  NatGateway,
  NetworkAcl,
  NetworkFirewallRuleGroup,
  NetworkInterface,
  Route,
  RouteTable,
  RouteTableAssociation,
  SecurityGroup,
  Subnet,
  TransitGateway,
  TransitGatewayRouteTable,
  TransitGatewayRouteTableAssociation,
  TransitGatewayRouteTablePropagation,
  TransitGatewayVpcAttachment,
  Vpc,
  VpcBlockPublicAccessOptions,
  VpcEndpoint,
  VpcPeeringConnection,
} from "../../policypack/resources/aws";
import { networkOf } from "../support/network-of";

type Resources = Readonly<Record<string, CaseResource>>;

const EVERYBODY = "0.0.0.0/0";
const EVERYTHING = { protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: [EVERYBODY] };
const port = (number: number, from: Readonly<Record<string, unknown>>) => ({
  protocol: "tcp",
  fromPort: number,
  toPort: number,
  ...from,
});
const group = (ingress: readonly unknown[], vpc = "vpc") =>
  resource(SecurityGroup, { vpcId: ref(vpc), ingress, egress: [EVERYTHING] });

/** A subnet with a table of its own: `name` and `nameTable`. */
function subnet(
  name: string,
  cidrBlock: string,
  routes: readonly unknown[],
  { vpc = "vpc", ...settings }: Readonly<Record<string, unknown>> & { vpc?: string } = {},
): Resources {
  return {
    [name]: resource(Subnet, { vpcId: ref(vpc), cidrBlock, ...settings }),
    [`${name}Table`]: resource(RouteTable, { vpcId: ref(vpc), routes }),
    [`${name}Use`]: resource(RouteTableAssociation, {
      subnetId: ref(name),
      routeTableId: ref(`${name}Table`),
    }),
  };
}

const TO_GATEWAY = { cidrBlock: EVERYBODY, gatewayId: ref("igw") };
const TO_NAT = { cidrBlock: EVERYBODY, natGatewayId: ref("nat") };

/** A VPC with a subnet that leads to the internet gateway, a private one, and a group for HTTPS. */
const VPC: Resources = {
  vpc: resource(Vpc, { cidrBlock: "10.0.0.0/16" }),
  igw: resource(InternetGateway, { vpcId: ref("vpc") }),
  ...subnet("public", "10.0.0.0/24", [TO_GATEWAY]),
  ...subnet("private", "10.0.1.0/24", []),
  sg: group([port(443, { cidrBlocks: [EVERYBODY] })]),
};

const instance = (at: string, settings: Readonly<Record<string, unknown>> = {}) =>
  resource(Ec2Instance, { subnetId: ref(at), vpcSecurityGroupIds: [ref("sg")], ...settings });
const PUBLIC = { associatePublicIpAddress: true };
const net = (...parts: readonly Resources[]) => networkOf(stack(Object.assign({}, VPC, ...parts)));

/** "Enable internet access for a VPC using an internet gateway" of the VPC user guide. */
describe("an internet gateway", () => {
  it("serves what has a public address and a route to it, both ways", () => {
    const { internetTo, exit } = net({ web: instance("public", PUBLIC) });
    expect(internetTo("web")).toBe("TCP 443");
    expect(exit("web")).toBe("all traffic");
  });

  it("serves nobody without a public address, in either direction", () => {
    const { internetTo, exit } = net({ web: instance("public") });
    expect(internetTo("web")).toBe("nothing");
    expect(exit("web")).toBe("nothing");
  });

  it("is no use to a public address without a route to it", () => {
    const { internetTo, exit } = net({ web: instance("private", PUBLIC) });
    expect(internetTo("web")).toBe("nothing");
    expect(exit("web")).toBe("nothing");
  });

  it("perhaps serves what may have a public address", () => {
    const { internetTo, exit } = net({
      web: instance("public", { associatePublicIpAddress: unknown() }),
    });
    expect(internetTo("web")).toBe("nothing, perhaps TCP 443");
    expect(exit("web")).toBe("nothing, perhaps all traffic");
  });

  it("serves an elastic address that is given to the machine", () => {
    const { exit } = net({
      web: instance("public"),
      eip: resource(Eip, { instance: ref("web") }),
    });
    expect(exit("web")).toBe("all traffic");
  });
});

/** "Carrier gateways" of the Wavelength developer guide. */
describe("a carrier gateway", () => {
  const carried = (associateCarrierIpAddress: boolean) =>
    net(
      subnet("public", "10.0.0.0/24", [{ cidrBlock: EVERYBODY, carrierGatewayId: ref("cagw") }]),
      {
        cagw: resource(CarrierGateway, { vpcId: ref("vpc") }),
        template: resource(LaunchTemplate, {
          networkInterfaces: [{ associateCarrierIpAddress, securityGroups: [ref("sg")] }],
        }),
        web: resource(Ec2Instance, {
          subnetId: ref("public"),
          launchTemplate: { id: ref("template") },
        }),
      },
    );

  it("serves what has an address of the carrier's", () => {
    expect(carried(true).exit("web")).toBe("nothing, perhaps all traffic");
    expect(carried(true).internetTo("web")).toBe("nothing, perhaps TCP 443");
  });

  it("serves nobody without one", () => {
    expect(carried(false).exit("web")).toBe("nothing");
    expect(carried(false).internetTo("web")).toBe("nothing");
  });
});

/** "NAT gateways" and "NAT instances" of the VPC user guide. */
describe("translation of addresses", () => {
  const nat = resource(NatGateway, { subnetId: ref("public"), allocationId: ref("eip") });

  it("lets out what has no public address, and nothing in", () => {
    const { internetTo, exit } = net(subnet("private", "10.0.1.0/24", [TO_NAT]), {
      nat,
      eip: resource(Eip, {}),
      app: instance("private", PUBLIC),
    });
    expect(exit("app")).toBe("all traffic");
    expect(internetTo("app")).toBe("nothing");
  });

  it("perhaps takes what a prefix list names that can't be seen, before the internet gateway", () => {
    const { exit } = net(
      subnet("private", "10.0.1.0/24", [
        TO_GATEWAY,
        { destinationPrefixListId: "pl-0123456789abcdef0", natGatewayId: ref("nat") },
      ]),
      { nat, eip: resource(Eip, {}), app: instance("private") },
    );
    expect(exit("app")).toBe("nothing, perhaps all traffic");
  });

  it("is perhaps done by an instance, which lends its public address", () => {
    const { exit } = net(
      subnet("private", "10.0.1.0/24", [{ cidrBlock: EVERYBODY, networkInterfaceId: ref("eni") }]),
      {
        eni: resource(NetworkInterface, { subnetId: ref("public"), sourceDestCheck: false }),
        app: instance("private"),
      },
    );
    expect(exit("app")).toBe("nothing, perhaps all traffic");
  });
});

/** "Block public access to VPCs and subnets" of the VPC user guide. */
describe("VPC Block Public Access", () => {
  const blocking = (internetGatewayBlockMode: string): Resources => ({
    ...subnet("private", "10.0.1.0/24", [TO_NAT]),
    nat: resource(NatGateway, { subnetId: ref("public") }),
    web: instance("public", PUBLIC),
    app: instance("private"),
    block: resource(VpcBlockPublicAccessOptions, { internetGatewayBlockMode }),
  });

  it("leaves only NAT gateways where ingress is blocked", () => {
    const { internetTo, exit } = net(blocking("block-ingress"));
    expect([internetTo("web"), exit("web"), exit("app")]).toEqual([
      "nothing",
      "nothing",
      "all traffic",
    ]);
  });

  it("leaves nothing where both directions are blocked", () => {
    const { internetTo, exit } = net(blocking("block-bidirectional"));
    expect([internetTo("web"), exit("web"), exit("app")]).toEqual([
      "nothing",
      "nothing",
      "nothing",
    ]);
  });
});

/** "Network ACL rules" and "Custom network ACLs: ephemeral ports" of the VPC user guide. */
describe("a network ACL", () => {
  const entry = (ruleNo: number, action: string, from: number, to = from) => ({
    ruleNo,
    action,
    protocol: "tcp",
    fromPort: from,
    toPort: to,
    cidrBlock: EVERYBODY,
  });
  const ANSWERS = entry(100, "allow", 1024, 65_535);
  const behind = (ingress: readonly unknown[], egress: readonly unknown[]) =>
    net({
      web: instance("public", PUBLIC),
      acl: resource(NetworkAcl, {
        vpcId: ref("vpc"),
        subnetIds: [ref("public")],
        ingress,
        egress,
      }),
    }).internetTo("web");

  it("decides by the lowest number that matches, wherever it is written", () => {
    const [deny, allow] = [entry(90, "deny", 443), entry(100, "allow", 443)];
    expect(behind([allow, deny], [ANSWERS])).toBe("nothing");
    expect(behind([allow, { ...deny, ruleNo: 110 }], [ANSWERS])).toBe("TCP 443");
  });

  it("keeps no state: without ephemeral ports nothing is answered", () => {
    expect(behind([entry(100, "allow", 443)], [entry(100, "allow", 443)])).toBe("nothing");
    expect(behind([entry(100, "allow", 443)], [ANSWERS])).toBe("TCP 443");
  });

  it("denies everything where it is declared without rules", () => {
    expect(behind([], [])).toBe("nothing");
  });

  it("admits everything where the VPC has only its default one", () => {
    expect(net({ web: instance("public", PUBLIC) }).internetTo("web")).toBe("TCP 443");
  });
});

/** "Security group rules" and "Default security groups for your VPCs" of the VPC user guide. */
describe("a security group", () => {
  const db = (ingress: readonly unknown[]) =>
    net({
      dbGroup: group(ingress),
      appGroup: group([]),
      app: instance("private", { vpcSecurityGroupIds: [ref("appGroup")] }),
      other: instance("private"),
      db: instance("private", { vpcSecurityGroupIds: [ref("dbGroup")] }),
    });

  it("admits the members of the group that it names, and nobody else of the subnet", () => {
    const { between } = db([port(5432, { securityGroups: [ref("appGroup")] })]);
    expect(between("app", "db")).toBe("TCP 5432");
    expect(between("other", "db")).toBe("nothing");
  });

  it("names itself by self", () => {
    const { between } = db([port(5432, { self: true })]);
    expect(between("app", "db")).toBe("nothing");
  });

  it("is the default one where none is named: its members reach each other, nobody else them", () => {
    const { between, internetTo } = net({
      a: instance("public", { ...PUBLIC, vpcSecurityGroupIds: [] }),
      b: instance("private", { vpcSecurityGroupIds: [] }),
      other: instance("private"),
    });
    expect(between("a", "b")).toBe("all traffic");
    expect(between("other", "b")).toBe("nothing");
    expect(internetTo("a")).toBe("nothing");
  });

  it("is closed where the default one is adopted without rules", () => {
    const { between } = net({
      closed: resource(DefaultSecurityGroup, { vpcId: ref("vpc") }),
      a: instance("private", { vpcSecurityGroupIds: [] }),
      b: instance("private", { vpcSecurityGroupIds: [] }),
    });
    expect(between("a", "b")).toBe("nothing");
  });

  it("admits the addresses of a prefix list, also where they are the internet in halves", () => {
    const listed = (...cidrs: readonly string[]) =>
      net({
        list: resource(ManagedPrefixList, {
          addressFamily: "IPv4",
          maxEntries: cidrs.length,
          entries: cidrs.map((cidr) => ({ cidr })),
        }),
        listGroup: group([port(22, { prefixListIds: [ref("list")] })]),
        web: instance("public", { ...PUBLIC, vpcSecurityGroupIds: [ref("listGroup")] }),
      }).internetTo("web");
    expect(listed("203.0.113.0/24")).toBe("nothing");
    expect(listed("0.0.0.0/1", "128.0.0.0/1")).toBe("TCP 22");
  });
});

/**
 * "Consolidate and manage network CIDR blocks with managed prefix lists" of the VPC user guide: customers share their
 * lists with other accounts, which name them by id; nobody but AWS changes those of AWS. "Resource IDs" of the EC2 user
 * guide: ids are of 8 characters, or of 17 for what was made since June 2018; "Document history" of the VPC user
 * guide: customers make prefix lists since June 2020.
 */
describe("a prefix list that the stack doesn't declare", () => {
  const CLOUDFRONT = "pl-4fa04526";
  const SHARED = "pl-123456abcde123456";
  const listing = (prefixListId: string) => {
    const { internetTo, between } = net({
      listGroup: group([port(443, { prefixListIds: [prefixListId] })]),
      web: instance("public", { ...PUBLIC, vpcSecurityGroupIds: [ref("listGroup")] }),
      app: instance("private"),
    });
    return [internetTo("web"), between("app", "web")];
  };

  it("keeps out the internet and the stack where it is one of AWS", () => {
    expect(listing(CLOUDFRONT)).toEqual(["nothing", "nothing"]);
  });

  it("may hold everybody where it may be one that another account shares", () => {
    expect(listing(SHARED)).toEqual(["nothing, perhaps TCP 443", "nothing, perhaps TCP 443"]);
  });
});

/** "Load balancer scheme" of the Elastic Load Balancing user guide. */
describe("a load balancer", () => {
  const behind = (internal: unknown) =>
    net({
      balancer: resource(LoadBalancer, {
        subnets: [ref("public")],
        securityGroups: [ref("sg")],
        internal,
      }),
      listener: resource(Listener, {
        loadBalancerArn: ref("balancer"),
        port: 443,
        protocol: "HTTPS",
        defaultActions: [{ type: "forward", targetGroupArn: ref("targets") }],
      }),
      targets: resource(LbTargetGroup, { vpcId: ref("vpc"), port: 8080, protocol: "HTTP" }),
      attachment: resource(LbTargetGroupAttachment, {
        targetGroupArn: ref("targets"),
        targetId: ref("app"),
      }),
      appGroup: group([port(8080, { securityGroups: [ref("sg")] })]),
      app: instance("private", { vpcSecurityGroupIds: [ref("appGroup")] }),
    });

  it("shows the internet targets that have no public address", () => {
    expect(behind(false).internetTo("app")).toBe("TCP 8080");
    expect(behind(undefined).internetTo("app")).toBe("TCP 8080");
  });

  it("shows them to nobody outside where it is internal", () => {
    expect(behind(true).internetTo("balancer")).toBe("nothing");
    expect(behind(true).internetTo("app")).toBe("nothing");
  });
});

/** "Enable outbound IPv6 traffic using an egress-only internet gateway" of the VPC user guide. */
describe("IPv6, whose addresses are public", () => {
  const V6_VPC = {
    vpc: resource(Vpc, { cidrBlock: "10.0.0.0/16", ipv6CidrBlock: "2600:1f18::/56" }),
  };
  const v6 = (routes: readonly unknown[], from: string) =>
    net(
      V6_VPC,
      subnet("dual", "10.0.2.0/24", routes, {
        ipv6CidrBlock: "2600:1f18::/64",
        assignIpv6AddressOnCreation: true,
      }),
      {
        eigw: resource(EgressOnlyInternetGateway, { vpcId: ref("vpc") }),
        v6Group: resource(SecurityGroup, {
          vpcId: ref("vpc"),
          ingress: [port(443, { cidrBlocks: [], ipv6CidrBlocks: [from] })],
          egress: [{ ...EVERYTHING, ipv6CidrBlocks: ["::/0"] }],
        }),
        web: instance("dual", { vpcSecurityGroupIds: [ref("v6Group")] }),
      },
    );

  it("is open both ways through an internet gateway, without any address of IPv4", () => {
    const { internetTo, exit } = v6([{ ipv6CidrBlock: "::/0", gatewayId: ref("igw") }], "::/0");
    expect(internetTo("web")).toBe("TCP 443");
    expect(exit("web")).toBe("all traffic");
  });

  it("is open outwards only through an egress-only gateway", () => {
    const { internetTo, exit } = v6(
      [{ ipv6CidrBlock: "::/0", egressOnlyGatewayId: ref("eigw") }],
      "::/0",
    );
    expect(internetTo("web")).toBe("nothing");
    expect(exit("web")).toBe("all traffic");
  });

  it("is closed by rules for known addresses", () => {
    expect(
      v6([{ ipv6CidrBlock: "::/0", gatewayId: ref("igw") }], "2001:db8::/32").internetTo("web"),
    ).toBe("nothing");
  });
});

/** "Simple single zone architecture with an internet gateway" of the Network Firewall guide. */
describe("a network firewall before an internet gateway", () => {
  const guarded = (rulesString: unknown) =>
    net(
      subnet("public", "10.0.0.0/24", [{ cidrBlock: EVERYBODY, vpcEndpointId: ref("firewall") }]),
      {
        ...subnet("gate", "10.0.9.0/24", [TO_GATEWAY]),
        firewall: resource(Firewall, {
          vpcId: ref("vpc"),
          firewallPolicyArn: ref("policy"),
          subnetMappings: [{ subnetId: ref("gate") }],
        }),
        policy: resource(FirewallPolicy, {
          firewallPolicy: {
            statelessDefaultActions: ["aws:forward_to_sfe"],
            statelessFragmentDefaultActions: ["aws:forward_to_sfe"],
            statefulEngineOptions: { ruleOrder: "STRICT_ORDER" },
            statefulDefaultActions: ["aws:drop_strict"],
            statefulRuleGroupReferences: [{ resourceArn: ref("rules"), priority: 1 }],
          },
        }),
        rules: resource(NetworkFirewallRuleGroup, {
          type: "STATEFUL",
          ruleGroup: {
            rulesSource: { rulesString },
            statefulRuleOptions: { ruleOrder: "STRICT_ORDER" },
          },
        }),
        web: instance("public", PUBLIC),
      },
    ).internetTo("web");

  it("keeps the internet off what it doesn't pass", () => {
    expect(guarded("pass tcp any any -> 10.0.0.0/16 8443 (sid:1;)")).toBe("nothing");
  });

  it("lets in what it passes, as far as the security group does", () => {
    expect(guarded("pass tcp any any -> 10.0.0.0/16 443 (sid:1;)")).toBe("TCP 443");
  });

  it("perhaps lets in what its rules say that can't be read", () => {
    expect(guarded(unknown())).toBe("nothing, perhaps TCP 443");
  });
});

/** "How VPC peering connections work" and "Route tables" of the VPC peering guide. */
describe("a peering of VPCs", () => {
  const peering = (from: string, to: string) =>
    resource(VpcPeeringConnection, { vpcId: ref(from), peerVpcId: ref(to), autoAccept: true });
  const via = (cidrBlock: string, name: string) => ({
    cidrBlock,
    vpcPeeringConnectionId: ref(name),
  });
  const [A, B, C] = ["10.1.0.0/16", "10.2.0.0/16", "10.3.0.0/16"];
  const all = (a: readonly unknown[], b: readonly unknown[]): Resources => ({
    va: resource(Vpc, { cidrBlock: A }),
    vb: resource(Vpc, { cidrBlock: B }),
    vc: resource(Vpc, { cidrBlock: C }),
    ...subnet("sa", "10.1.0.0/24", a, { vpc: "va" }),
    ...subnet("sb", "10.2.0.0/24", b, { vpc: "vb" }),
    ...subnet("sc", "10.3.0.0/24", [], { vpc: "vc" }),
    ab: peering("va", "vb"),
    bc: peering("vb", "vc"),
    ga: group([EVERYTHING], "va"),
    gb: group([EVERYTHING], "vb"),
    gc: group([EVERYTHING], "vc"),
    a: instance("sa", { vpcSecurityGroupIds: [ref("ga")] }),
    b: instance("sb", { vpcSecurityGroupIds: [ref("gb")] }),
    c: instance("sc", { vpcSecurityGroupIds: [ref("gc")] }),
  });

  it("joins them only with routes on both sides", () => {
    const [toB, toA] = [via(B, "ab"), via(A, "ab")];
    expect(net(all([], [])).between("a", "b")).toBe("nothing");
    expect(net(all([toB], [])).between("a", "b")).toBe("nothing");
    expect(net(all([], [toA])).between("a", "b")).toBe("nothing");
    expect(net(all([toB], [toA])).between("a", "b")).toBe("all traffic");
  });

  it("never leads on to a third one", () => {
    const route = (table: string, destinationCidrBlock: string, name: string) =>
      resource(Route, {
        routeTableId: ref(`${table}Table`),
        destinationCidrBlock,
        vpcPeeringConnectionId: ref(name),
      });
    const { between } = net(all([], []), {
      aToB: route("sa", B, "ab"),
      aToC: route("sa", C, "ab"),
      bToA: route("sb", A, "ab"),
      bToC: route("sb", C, "bc"),
      cToB: route("sc", B, "bc"),
      cToA: route("sc", A, "bc"),
    });
    expect(between("a", "b")).toBe("all traffic");
    expect(between("b", "c")).toBe("all traffic");
    expect(between("a", "c")).toBe("nothing");
  });
});

/** "Access an AWS service using an interface VPC endpoint" of the PrivateLink guide. */
describe("an interface endpoint", () => {
  it("is reached by whom its security group admits, without any way to the internet", () => {
    const { between, exit, internetTo } = net({
      endpointGroup: group([port(443, { securityGroups: [ref("sg")] })]),
      kms: resource(VpcEndpoint, {
        vpcId: ref("vpc"),
        vpcEndpointType: "Interface",
        serviceName: "com.amazonaws.eu-south-2.kms",
        subnetIds: [ref("private")],
        securityGroupIds: [ref("endpointGroup")],
      }),
      app: instance("private"),
      stranger: instance("private", { vpcSecurityGroupIds: [ref("endpointGroup")] }),
    });
    expect(between("app", "kms")).toBe("TCP 443");
    expect(between("stranger", "kms")).toBe("nothing");
    expect(exit("app")).toBe("nothing");
    expect(internetTo("kms")).toBe("nothing");
  });
});

/** "Isolated VPCs with shared services" of the Transit Gateway guide. */
describe("a transit gateway", () => {
  it("keeps two VPCs apart that are in tables without each other's ranges", () => {
    const attached = (name: string, range: string): Resources => ({
      [`v${name}`]: resource(Vpc, { cidrBlock: `${range}.0.0/16` }),
      ...subnet(
        `s${name}`,
        `${range}.0.0/24`,
        [{ cidrBlock: "10.0.0.0/8", transitGatewayId: ref("tgw") }],
        { vpc: `v${name}` },
      ),
      [`t${name}`]: resource(TransitGatewayVpcAttachment, {
        vpcId: ref(`v${name}`),
        subnetIds: [ref(`s${name}`)],
        transitGatewayId: ref("tgw"),
      }),
      [`g${name}`]: group([EVERYTHING], `v${name}`),
      [name]: instance(`s${name}`, { vpcSecurityGroupIds: [ref(`g${name}`)] }),
    });
    const associated = (table: string, ...names: readonly string[]): Resources =>
      Object.fromEntries(
        names.map((name) => [
          `${name}In${table}`,
          resource(TransitGatewayRouteTableAssociation, {
            transitGatewayAttachmentId: ref(`t${name}`),
            transitGatewayRouteTableId: ref(table),
          }),
        ]),
      );
    const learned = (table: string, ...names: readonly string[]): Resources =>
      Object.fromEntries(
        names.map((name) => [
          `${table}Knows${name}`,
          resource(TransitGatewayRouteTablePropagation, {
            transitGatewayAttachmentId: ref(`t${name}`),
            transitGatewayRouteTableId: ref(table),
          }),
        ]),
      );
    const { between } = net(
      {
        tgw: resource(TransitGateway, {
          defaultRouteTableAssociation: "disable",
          defaultRouteTablePropagation: "disable",
        }),
        isolated: resource(TransitGatewayRouteTable, { transitGatewayId: ref("tgw") }),
        sharing: resource(TransitGatewayRouteTable, { transitGatewayId: ref("tgw") }),
      },
      attached("a", "10.1"),
      attached("b", "10.2"),
      attached("shared", "10.3"),
      associated("isolated", "a", "b"),
      associated("sharing", "shared"),
      learned("isolated", "shared"),
      learned("sharing", "a", "b"),
    );
    expect(between("a", "b")).toBe("nothing");
    expect(between("a", "shared")).toBe("all traffic");
    expect(between("shared", "b")).toBe("all traffic");
  });
});
