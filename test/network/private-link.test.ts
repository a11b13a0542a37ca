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
import { networkOf, zonedNetworkOf } from "../support/network-of";
import { rules, zone } from "../support/networks";

type Resources = Readonly<Record<string, CaseResource>>;

const ANYWHERE = "0.0.0.0/0";
const group = (vpc: string, ...ingress: CaseInputs[]) =>
  resource(aws.SecurityGroup, { vpcId: ref(vpc), ingress, egress: rules("all", ANYWHERE) });

/** The network of a provider: a machine behind a load balancer that replaces the client's address. */
const PROVIDER: Resources = {
  provider: resource(aws.Vpc, { cidrBlock: "10.2.0.0/16" }),
  inside: resource(aws.Subnet, { vpcId: ref("provider"), cidrBlock: "10.2.1.0/24" }),
  records: resource(aws.Ec2Instance, {
    subnetId: ref("inside"),
    vpcSecurityGroupIds: [ref("recordsGroup")],
    ...zone("data"),
  }),
  recordsGroup: group("provider", ...rules(5432, "10.2.0.0/16")),
  balancer: resource(aws.LoadBalancer, {
    loadBalancerType: "network",
    internal: true,
    subnets: [ref("inside")],
  }),
  listener: resource(aws.Listener, {
    loadBalancerArn: ref("balancer"),
    protocol: "TCP",
    port: 443,
    defaultActions: [{ type: "forward", targetGroupArn: ref("targets") }],
  }),
  targets: resource(aws.LbTargetGroup, {
    vpcId: ref("provider"),
    protocol: "TCP",
    port: 5432,
    targetType: "instance",
    preserveClientIp: "false",
  }),
  target: resource(aws.LbTargetGroupAttachment, {
    targetGroupArn: ref("targets"),
    targetId: ref("records"),
  }),
};

/** The network of a client, which nothing joins with the provider's but PrivateLink. */
const CLIENT: Resources = {
  client: resource(aws.Vpc, { cidrBlock: "10.1.0.0/16" }),
  outside: resource(aws.Subnet, { vpcId: ref("client"), cidrBlock: "10.1.1.0/24" }),
  portal: resource(aws.Ec2Instance, {
    subnetId: ref("outside"),
    vpcSecurityGroupIds: [ref("portalGroup")],
    ...zone("dmz"),
  }),
  portalGroup: group("client"),
  endpointGroup: group("client", ...rules(443, "10.1.0.0/16")),
};

const endpoint = (inputs: CaseInputs = {}) =>
  resource(aws.VpcEndpoint, {
    vpcId: ref("client"),
    vpcEndpointType: "Interface",
    serviceName: ref("service"),
    subnetIds: [ref("outside")],
    securityGroupIds: [ref("endpointGroup")],
    ...zone("dmz"),
    ...inputs,
  });
const service = (inputs: CaseInputs = {}) =>
  resource(aws.VpcEndpointService, {
    acceptanceRequired: false,
    networkLoadBalancerArns: [ref("balancer")],
    ...inputs,
  });

const linked = (more: Resources = {}) =>
  stack({ endpoint: endpoint(), service: service(), ...PROVIDER, ...CLIENT, ...more });

describe("PrivateLink between two networks of a stack", () => {
  it("lets clients reach what is behind the load balancers of the service", () => {
    expect(zonedNetworkOf(linked()).objections).toEqual([
      "betweenZones: zone dmz > zone data on TCP 5432 by endpointGroup",
    ]);
  });

  it("is told hop by hop", () => {
    const [way] = zonedNetworkOf(linked()).segmentation.openWays;
    expect(way?.hops.map(({ does, node }) => `${node.resource.name} ${does}`)).toEqual([
      "portalGroup lets all traffic out to 0.0.0.0/0",
      "endpointGroup admits TCP 443 from 10.1.0.0/16",
      'endpoint hands requests on to VpcEndpointService "service"',
      'service hands requests on to LoadBalancer "balancer"',
      'listener sends TCP 443 on to Instance "records"',
    ]);
  });

  it("is answered on the ports of the load balancers", () => {
    const net = networkOf(linked({ endpointGroup: group("client", ...rules("all", ANYWHERE)) }));
    expect(net.between("portal", "endpoint")).toBe("TCP 443");
    expect(net.between("portal", "records")).toBe("nothing");
  });

  it.each<[string, Resources]>([
    [
      "of a zone that may",
      {
        portal: resource(aws.Ec2Instance, {
          subnetId: ref("outside"),
          vpcSecurityGroupIds: [ref("portalGroup")],
          ...zone("application"),
        }),
      },
    ],
    ["whom the endpoint doesn't let in", { endpointGroup: group("client") }],
    [
      "who can't speak to the endpoint",
      { portalGroup: resource(aws.SecurityGroup, { vpcId: ref("client"), egress: [] }) },
    ],
    ["where the machine keeps the load balancer out", { recordsGroup: group("provider") }],
    [
      "where no load balancer is behind the service",
      { service: service({ networkLoadBalancerArns: [] }) },
    ],
    [
      "where the groups of the load balancer keep them out",
      {
        balancer: resource(aws.LoadBalancer, {
          loadBalancerType: "network",
          internal: true,
          subnets: [ref("inside")],
          securityGroups: [ref("balancerGroup")],
        }),
        balancerGroup: group("provider", ...rules(443, "10.3.0.0/16")),
      },
    ],
    [
      "where the load balancer is of the zone, and hence an entry to it",
      {
        balancer: resource(aws.LoadBalancer, {
          loadBalancerType: "network",
          internal: true,
          subnets: [ref("inside")],
          ...zone("data"),
        }),
      },
    ],
  ])("carries nothing that is objected to for clients %s", (_, more) => {
    const about = zonedNetworkOf(linked(more)).objections.filter((one) =>
      one.includes("on TCP 5432"),
    );
    expect(about).toEqual([]);
  });

  it("judges a load balancer of its own zone as who is reached", () => {
    const balancer = resource(aws.LoadBalancer, {
      loadBalancerType: "network",
      internal: true,
      subnets: [ref("inside")],
      ...zone("data"),
    });
    expect(zonedNetworkOf(linked({ balancer })).objections).toEqual([
      "betweenZones: zone dmz > zone data on TCP 443 by endpointGroup",
    ]);
  });

  it.each<[string, Resources]>([
    [
      "nobody has accepted the endpoint in the stack",
      { service: service({ acceptanceRequired: true }) },
    ],
    [
      "it isn't known whether it must be accepted",
      { service: service({ acceptanceRequired: unknown() }) },
    ],
    [
      "the port of the listener isn't known",
      {
        listener: resource(aws.Listener, {
          loadBalancerArn: ref("balancer"),
          protocol: "TCP",
          port: unknown(),
          defaultActions: [{ type: "forward", targetGroupArn: ref("targets") }],
        }),
      },
    ],
    [
      "the groups of the load balancer aren't known",
      {
        balancer: resource(aws.LoadBalancer, {
          loadBalancerType: "network",
          internal: true,
          subnets: [ref("inside")],
          securityGroups: [unknown()],
        }),
      },
    ],
  ])("is not decided where %s", (_, more) => {
    expect(zonedNetworkOf(linked(more)).objections).toEqual([
      "perhaps betweenZones: zone dmz > zone data on TCP 5432 by endpointGroup",
    ]);
  });

  it.each<[string, Resources]>([
    ["the endpoint accepts itself", { endpoint: endpoint({ autoAccept: true }) }],
    [
      "the stack accepts it",
      {
        accepter: resource(aws.VpcEndpointConnectionAccepter, {
          vpcEndpointId: ref("endpoint"),
          vpcEndpointServiceId: ref("service"),
        }),
      },
    ],
  ])("is proven where %s", (_, more) => {
    const net = zonedNetworkOf(linked({ service: service({ acceptanceRequired: true }), ...more }));
    expect(net.objections).toEqual([
      "betweenZones: zone dmz > zone data on TCP 5432 by endpointGroup",
    ]);
  });

  it("holds past groups that aren't enforced for it", () => {
    const balancer = resource(aws.LoadBalancer, {
      loadBalancerType: "network",
      internal: true,
      subnets: [ref("inside")],
      securityGroups: [ref("balancerGroup")],
      enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: "off",
    });
    const more = { balancer, balancerGroup: group("provider") };
    expect(zonedNetworkOf(linked(more)).objections).toEqual([
      "betweenZones: zone dmz > zone data on TCP 5432 by endpointGroup",
    ]);
  });
});

/** The same with a second machine: TCP 443 leads to the one, 5432 to the other, which has the data. */
const twoPorts = (more: Resources = {}) =>
  linked({
    web: resource(aws.Ec2Instance, {
      subnetId: ref("inside"),
      vpcSecurityGroupIds: [ref("webGroup")],
      ...zone("application"),
    }),
    webGroup: group("provider", ...rules(443, "10.2.0.0/16")),
    listener: resource(aws.Listener, {
      loadBalancerArn: ref("balancer"),
      protocol: "TCP",
      port: 443,
      defaultActions: [{ type: "forward", targetGroupArn: ref("webTargets") }],
    }),
    recordsListener: resource(aws.Listener, {
      loadBalancerArn: ref("balancer"),
      protocol: "TCP",
      port: 5432,
      defaultActions: [{ type: "forward", targetGroupArn: ref("targets") }],
    }),
    webTargets: resource(aws.LbTargetGroup, {
      vpcId: ref("provider"),
      protocol: "TCP",
      port: 443,
      targetType: "instance",
      preserveClientIp: "false",
    }),
    webTarget: resource(aws.LbTargetGroupAttachment, {
      targetGroupArn: ref("webTargets"),
      targetId: ref("web"),
    }),
    ...more,
  });

const guarded = (...ingress: CaseInputs[]): Resources => ({
  endpointGroup: group("client", ...rules(443, "10.1.0.0/16"), ...rules(5432, "10.1.0.0/16")),
  balancer: resource(aws.LoadBalancer, {
    loadBalancerType: "network",
    internal: true,
    subnets: [ref("inside")],
    securityGroups: [ref("balancerGroup")],
  }),
  balancerGroup: group("provider", ...ingress),
});

/** A second network of clients, of a zone that may use the data. */
const SECOND: Resources = {
  second: resource(aws.Vpc, { cidrBlock: "10.3.0.0/16" }),
  there: resource(aws.Subnet, { vpcId: ref("second"), cidrBlock: "10.3.1.0/24" }),
  secondGroup: group("second", ...rules(443, "10.3.0.0/16"), ...rules(5432, "10.3.0.0/16")),
  secondEndpoint: resource(aws.VpcEndpoint, {
    vpcId: ref("second"),
    vpcEndpointType: "Interface",
    serviceName: ref("service"),
    subnetIds: [ref("there")],
    securityGroupIds: [ref("secondGroup")],
    ...zone("application"),
  }),
  app: resource(aws.Ec2Instance, {
    subnetId: ref("there"),
    vpcSecurityGroupIds: [ref("appGroup")],
    ...zone("application"),
  }),
  appGroup: group("second"),
};

describe("a service with several ports", () => {
  const proven = ["betweenZones: zone dmz > zone data on TCP 5432 by endpointGroup"];
  const perhaps = proven.map((one) => `perhaps ${one}`);
  const WEB = rules(443, "10.0.0.0/8");

  it.each<[string, Resources, readonly string[]]>([
    ["the endpoint lets in one that leads elsewhere", {}, []],
    [
      "the endpoint lets in the one that leads to it",
      { endpointGroup: group("client", ...rules(5432, "10.1.0.0/16")) },
      proven,
    ],
    [
      "the endpoint may let in the one that leads to it",
      {
        endpointGroup: group("client", ...rules(443, "10.1.0.0/16"), ...rules(5432, unknown())),
      },
      perhaps,
    ],
    ["the load balancer lets in both", guarded(...WEB, ...rules(5432, "10.0.0.0/8")), proven],
    ["the load balancer lets in the other", guarded(...WEB), []],
    ["the load balancer may let it in", guarded(...WEB, ...rules(5432, unknown())), perhaps],
    [
      "the load balancer lets in clients of another network",
      { ...guarded(...WEB, ...rules(5432, "10.3.0.0/16")), ...SECOND },
      [],
    ],
    [
      "the load balancer lets in these clients, and not those of another network",
      { ...guarded(...WEB, ...rules(5432, "10.1.0.0/16")), ...SECOND },
      proven,
    ],
    [
      "the load balancer lets in a part of the clients",
      guarded(...WEB, ...rules(5432, "10.1.1.0/24")),
      perhaps,
    ],
  ])("opens the data where %s", (_, more, open) => {
    const { objections } = zonedNetworkOf(twoPorts(more));
    expect(objections.filter((one) => one.includes("zone dmz > zone data"))).toEqual(open);
  });

  it.each<[string, Resources, string, string]>([
    ["all ports", {}, "TCP 443", "TCP 5432"],
    [
      "those that the load balancer lets in",
      guarded(...rules(443, ANYWHERE)),
      "TCP 443",
      "nothing",
    ],
  ])("is open to whoever has an account on %s", (_, more, web, records) => {
    const net = networkOf(twoPorts({ service: service({ allowedPrincipals: ["*"] }), ...more }));
    expect([net.internetTo("web"), net.internetTo("records")]).toEqual([web, records]);
  });
});

describe("a load balancer that keeps the client's address", () => {
  const targets = resource(aws.LbTargetGroup, {
    vpcId: ref("provider"),
    protocol: "TCP",
    port: 5432,
    targetType: "instance",
  });

  // docs.aws.amazon.com/elasticloadbalancing, "Client IP preservation": not for what comes by PrivateLink.
  it.each([
    [
      "the load balancer",
      "10.2.1.0/24",
      ["betweenZones: zone dmz > zone data on TCP 5432 by endpointGroup"],
    ],
    ["the clients", "10.1.0.0/16", []],
  ])("shows itself to a machine that lets in %s", (_, cidr, objections) => {
    const recordsGroup = group("provider", ...rules(5432, cidr));
    expect(zonedNetworkOf(linked({ targets, recordsGroup })).objections).toEqual(objections);
  });
});

describe("a service that whoever has an account may use", () => {
  const open = service({ allowedPrincipals: ["*"] });

  it("opens what is behind its load balancers, on their ports", () => {
    const net = networkOf(linked({ service: open }));
    expect(net.internetTo("service")).toBe("TCP 443");
    expect(net.internetTo("records")).toBe("TCP 5432");
  });

  it.each([
    ["the load balancer", "10.2.1.0/24", "TCP 5432"],
    ["nobody else in the network", "10.2.9.0/24", "nothing"],
  ])(
    "opens a machine behind a load balancer that keeps addresses, and admits %s",
    (_, cidr, is) => {
      const targets = resource(aws.LbTargetGroup, {
        vpcId: ref("provider"),
        protocol: "TCP",
        port: 5432,
        targetType: "instance",
      });
      const recordsGroup = group("provider", ...rules(5432, cidr));
      const net = networkOf(linked({ service: open, targets, recordsGroup }));
      expect(net.internetTo("records")).toBe(is);
    },
  );

  it("opens nothing where only known accounts may", () => {
    const known = service({ allowedPrincipals: ["arn:aws:iam::123456789012:root"] });
    expect(networkOf(linked({ service: known })).internetTo("records")).toBe("nothing");
  });
});

describe("an endpoint for somebody else's service", () => {
  const foreign = (serviceName: unknown) =>
    linked({
      endpoint: endpoint({ serviceName, ...zone("application") }),
      endpointGroup: group(
        "client",
        ...rules(8080, "10.1.0.0/16"),
        ...(typeof serviceName === "string" ? [] : rules(443, "10.1.0.0/16")),
      ),
    });

  it("is of the zone that it is given, like anything else", () => {
    expect(zonedNetworkOf(foreign("com.amazonaws.vpce.eu-south-2.vpce-svc-1")).objections).toEqual([
      "betweenZones: zone dmz > zone application on TCP 8080 by endpointGroup",
    ]);
  });

  it("is not decided while its name isn't known", () => {
    expect(zonedNetworkOf(foreign(unknown())).objections).toEqual([
      "perhaps betweenZones: zone dmz > zone application on TCP 8080 by endpointGroup",
      // It may be the service of this stack.
      "perhaps betweenZones: zone dmz > zone data on TCP 5432 by endpointGroup",
    ]);
  });

  it("of AWS is open to every zone", () => {
    expect(zonedNetworkOf(foreign("com.amazonaws.eu-south-2.ssm")).objections).toEqual([]);
  });
});

describe("a load balancer between two zones of one network", () => {
  it("carries on to a zone what may only come to its own", () => {
    const net = zonedNetworkOf(
      stack({
        ...PROVIDER,
        balancer: resource(aws.LoadBalancer, {
          loadBalancerType: "network",
          internal: true,
          subnets: [ref("inside")],
          securityGroups: [ref("balancerGroup")],
          ...zone("application"),
        }),
        balancerGroup: group("provider", ...rules(443, "10.2.2.0/24")),
        front: resource(aws.Subnet, { vpcId: ref("provider"), cidrBlock: "10.2.2.0/24" }),
        recordsGroup: group("provider", ...rules(5432, "10.2.1.0/24")),
        portal: resource(aws.Ec2Instance, {
          subnetId: ref("front"),
          vpcSecurityGroupIds: [ref("portalGroup")],
          ...zone("dmz"),
        }),
        portalGroup: group("provider"),
      }),
    );
    expect(net.objections).toEqual([
      "betweenZones: zone dmz > zone data on TCP 5432 by balancerGroup",
    ]);
  });
});
