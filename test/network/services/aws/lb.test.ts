import { describe, expect, it } from "vitest";
import {
  type CaseInputs,
  type CaseResource,
  ref,
  resource,
  stack,
  unknown,
} from "../../../../policypack/kit/rule-table";
import {
  AutoScalingAttachment,
  AutoScalingGroup,
  Ec2Instance,
  EcsCapacityProvider,
  EcsCluster,
  EcsClusterCapacityProviders,
  EcsService,
  InternetGateway,
  LambdaFunction,
  LaunchTemplate,
  LbListenerRule,
  LbTargetGroup,
  LbTargetGroupAttachment,
  Listener,
  LoadBalancer,
  RouteTable,
  RouteTableAssociation,
  SecurityGroup,
  Subnet,
  Vpc,
} from "../../../../policypack/resources/aws";
import { networkOf } from "../../../support/network-of";

/** A VPC with a public and a private subnet, and a group for each side of a load balancer. */
const base: Readonly<Record<string, CaseResource>> = {
  vpc: resource(Vpc, { cidrBlock: "10.0.0.0/16" }),
  public: resource(Subnet, { vpcId: ref("vpc"), cidrBlock: "10.0.1.0/24" }),
  private: resource(Subnet, { vpcId: ref("vpc"), cidrBlock: "10.0.2.0/24" }),
  igw: resource(InternetGateway, { vpcId: ref("vpc") }),
  table: resource(RouteTable, {
    vpcId: ref("vpc"),
    routes: [{ cidrBlock: "0.0.0.0/0", gatewayId: ref("igw") }],
  }),
  use: resource(RouteTableAssociation, { subnetId: ref("public"), routeTableId: ref("table") }),
  frontGroup: resource(SecurityGroup, {
    vpcId: ref("vpc"),
    ingress: [{ protocol: "tcp", fromPort: 443, toPort: 443, cidrBlocks: ["0.0.0.0/0"] }],
    egress: [{ protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["0.0.0.0/0"] }],
  }),
};

const fromGroup = (name: string, port = 8080): CaseInputs => ({
  vpcId: ref("vpc"),
  ingress: [{ protocol: "tcp", fromPort: port, toPort: port, securityGroups: [ref(name)] }],
});
const fromRange = (cidr: string, port = 8080): CaseInputs => ({
  vpcId: ref("vpc"),
  ingress: [{ protocol: "tcp", fromPort: port, toPort: port, cidrBlocks: [cidr] }],
});

interface Setting {
  readonly balancer?: CaseInputs;
  readonly listener?: CaseInputs;
  readonly group?: CaseInputs;
  readonly attachment?: CaseInputs;
  readonly appGroup?: CaseInputs;
  readonly more?: Readonly<Record<string, CaseResource>>;
}

function balanced({ balancer, listener, group, attachment, appGroup, more }: Setting = {}) {
  return networkOf(
    stack({
      ...base,
      lb: resource(LoadBalancer, {
        subnets: [ref("public")],
        securityGroups: [ref("frontGroup")],
        ...balancer,
      }),
      https: resource(Listener, {
        loadBalancerArn: ref("lb"),
        port: 443,
        protocol: "HTTPS",
        defaultActions: [{ type: "forward", targetGroupArn: ref("targets") }],
        ...listener,
      }),
      targets: resource(LbTargetGroup, {
        vpcId: ref("vpc"),
        port: 8080,
        protocol: "HTTP",
        ...group,
      }),
      attachment: resource(LbTargetGroupAttachment, {
        targetGroupArn: ref("targets"),
        targetId: ref("app"),
        ...attachment,
      }),
      app: resource(Ec2Instance, {
        subnetId: ref("private"),
        vpcSecurityGroupIds: [ref("appGroup")],
      }),
      appGroup: resource(SecurityGroup, appGroup ?? fromGroup("frontGroup")),
      ...more,
    }),
  );
}

const network = { balancer: { loadBalancerType: "network", securityGroups: undefined } };
const tcpListener = { listener: { port: 443, protocol: "TCP" } };
const tcpTargets = { group: { port: 8080, protocol: "TCP" } };
const nlb: Setting = { ...network, ...tcpListener, ...tcpTargets };

describe("a load balancer", () => {
  it("is internet-facing where nothing makes it internal", () => {
    const net = balanced();
    expect(net.internetTo("lb")).toBe("TCP 443");
    expect(net.hopsTo("lb")).toContain("lb internal is not set, which makes it internet-facing");
  });

  it("is internet-facing where internal is false", () => {
    expect(balanced({ balancer: { internal: false } }).internetTo("lb")).toBe("TCP 443");
  });

  it("is not reached where it is internal", () => {
    const net = balanced({ balancer: { internal: true } });
    expect(net.internetTo("lb")).toBe("nothing");
    expect(net.internetTo("app")).toBe("nothing");
  });

  it("is perhaps reached where internal is unknown", () => {
    const net = balanced({ balancer: { internal: unknown() } });
    expect(net.internetTo("lb")).toBe("nothing, perhaps TCP 443");
    expect(net.internetTo("app")).toBe("nothing, perhaps TCP 8080");
  });

  it("is not reached in a subnet without a route to a gateway", () => {
    expect(balanced({ balancer: { subnets: [ref("private")] } }).internetTo("lb")).toBe("nothing");
  });

  it("is reached at what both its listeners and its group let in", () => {
    expect(balanced({ listener: { port: 8443 } }).internetTo("lb")).toBe("nothing");
  });

  it("is perhaps reached where no listener of it is in the stack", () => {
    const net = balanced({ listener: { loadBalancerArn: "arn:aws:other" } });
    expect(net.internetTo("lb")).toBe("nothing, perhaps TCP 443");
  });

  it("is perhaps reached at an unknown port", () => {
    const net = balanced({ listener: { port: unknown() } });
    expect(net.internetTo("lb")).toBe("nothing, perhaps TCP 443");
  });

  it("stands in the subnets that mappings name", () => {
    const balancer = {
      subnets: undefined,
      subnetMappings: [{ subnetId: ref("public") }, { subnetId: ref("private") }],
    };
    expect(balanced({ balancer }).internetTo("lb")).toBe("TCP 443");
  });

  it("has the default group where an application load balancer names none", () => {
    const net = balanced({ balancer: { securityGroups: undefined } });
    expect(net.internetTo("lb")).toBe("nothing");
  });
});

describe("an application load balancer", () => {
  it("opens a connection of its own to its targets", () => {
    const net = balanced();
    expect(net.internetTo("app")).toBe("TCP 8080");
    expect(net.hopsTo("app")).toContain('https targetGroupArn sends TCP 443 on to Instance "app"');
  });

  it("doesn't get through to a target whose group doesn't admit it", () => {
    const appGroup = fromRange("192.168.0.0/16");
    expect(balanced({ appGroup }).internetTo("app")).toBe("nothing");
  });

  it("gets through to a target at no other port than the group's", () => {
    expect(balanced({ appGroup: fromGroup("frontGroup", 9090) }).internetTo("app")).toBe("nothing");
  });

  it("takes the port of the attachment before that of the target group", () => {
    const net = balanced({
      attachment: { port: 9090 },
      appGroup: fromGroup("frontGroup", 9090),
    });
    expect(net.internetTo("app")).toBe("TCP 9090");
  });

  it("has no way to a target that is attached to another group", () => {
    expect(balanced({ attachment: { targetGroupArn: "arn:other" } }).internetTo("app")).toBe(
      "nothing",
    );
  });

  it("forwards by weight, too", () => {
    const listener = {
      defaultActions: [
        { type: "forward", forward: { targetGroups: [{ arn: ref("targets"), weight: 1 }] } },
      ],
    };
    expect(balanced({ listener }).internetTo("app")).toBe("TCP 8080");
  });

  it("forwards by rules of its listener", () => {
    const net = balanced({
      listener: { defaultActions: [{ type: "fixed-response" }] },
      more: {
        rule: resource(LbListenerRule, {
          listenerArn: ref("https"),
          conditions: [],
          actions: [{ type: "forward", targetGroupArn: ref("targets") }],
        }),
      },
    });
    expect(net.internetTo("app")).toBe("TCP 8080");
  });

  it("hands nothing on by a fixed response", () => {
    const listener = { defaultActions: [{ type: "fixed-response" }] };
    expect(balanced({ listener }).internetTo("app")).toBe("nothing");
  });

  it("calls a function", () => {
    const net = balanced({
      group: { targetType: "lambda", port: undefined, protocol: undefined },
      attachment: { targetId: ref("handler") },
      more: { handler: resource(LambdaFunction, {}) },
    });
    expect(net.internetTo("handler")).toBe("TCP 443");
  });

  it("reaches the machine with a given address", () => {
    const net = balanced({
      group: { targetType: "ip" },
      attachment: { targetId: "10.0.2.7" },
      more: {
        app: resource(Ec2Instance, {
          subnetId: ref("private"),
          privateIp: "10.0.2.7",
          vpcSecurityGroupIds: [ref("appGroup")],
        }),
        other: resource(Ec2Instance, {
          subnetId: ref("private"),
          privateIp: "10.0.2.8",
          vpcSecurityGroupIds: [ref("appGroup")],
        }),
      },
    });
    expect(net.internetTo("app")).toBe("TCP 8080");
    expect(net.internetTo("other")).toBe("nothing");
  });

  it("perhaps reaches whatever may have a literal address", () => {
    const net = balanced({ group: { targetType: "ip" }, attachment: { targetId: "10.0.2.7" } });
    expect(net.internetTo("app")).toBe("nothing, perhaps TCP 8080");
  });

  it("reaches nothing of the stack at an address outside of it", () => {
    const net = balanced({ group: { targetType: "ip" }, attachment: { targetId: "172.16.0.9" } });
    expect(net.internetTo("app")).toBe("nothing");
  });

  it("reaches the tasks of a service at the port of their container", () => {
    const net = balanced({
      group: { targetType: "ip" },
      attachment: { targetGroupArn: "arn:other" },
      appGroup: fromGroup("frontGroup", 3000),
      more: {
        service: resource(EcsService, {
          networkConfiguration: {
            subnets: [ref("private")],
            securityGroups: [ref("appGroup")],
          },
          loadBalancers: [
            { containerName: "web", containerPort: 3000, targetGroupArn: ref("targets") },
          ],
        }),
      },
    });
    expect(net.internetTo("service")).toBe("TCP 3000");
    expect(net.internetTo("app")).toBe("nothing");
  });

  describe("reaches the machines that run the tasks of a service without interfaces of its own", () => {
    const onMachines = (service: CaseInputs, more: Readonly<Record<string, CaseResource>> = {}) =>
      balanced({
        attachment: { targetGroupArn: "arn:other" },
        appGroup: fromGroup("frontGroup", 8080),
        more: {
          template: resource(LaunchTemplate, { vpcSecurityGroupIds: [ref("appGroup")] }),
          fleet: resource(AutoScalingGroup, {
            minSize: 1,
            maxSize: 2,
            vpcZoneIdentifiers: [ref("private")],
            launchTemplate: { id: ref("template") },
          }),
          cluster: resource(EcsCluster, {}),
          service: resource(EcsService, {
            cluster: ref("cluster"),
            loadBalancers: [
              { containerName: "web", containerPort: 3000, targetGroupArn: ref("targets") },
            ],
            ...service,
          }),
          ...more,
        },
      });

    it("perhaps any group of the stack that may have joined the cluster", () => {
      expect(onMachines({}).internetTo("fleet")).toBe("nothing, perhaps TCP 8080");
    });

    it("the group that a capacity provider brings, and no other", () => {
      const other = resource(AutoScalingGroup, {
        minSize: 1,
        maxSize: 2,
        vpcZoneIdentifiers: [ref("private")],
        launchTemplate: { id: ref("template") },
      });
      const provider = resource(EcsCapacityProvider, {
        autoScalingGroupProvider: { autoScalingGroupArn: ref("fleet") },
      });
      const joined = resource(EcsClusterCapacityProviders, {
        clusterName: ref("cluster"),
        capacityProviders: [ref("provider")],
      });
      const net = onMachines({}, { other, provider, joined });
      expect(net.internetTo("fleet")).toBe("nothing, perhaps TCP 8080");
      expect(net.internetTo("other")).toBe("nothing");
    });

    it("none for tasks with interfaces of their own", () => {
      expect(
        onMachines({ networkConfiguration: { subnets: [ref("private")] } }).internetTo("fleet"),
      ).toBe("nothing");
    });
  });

  it("reaches the machines of an auto scaling group, named or attached", () => {
    const template = resource(LaunchTemplate, { vpcSecurityGroupIds: [ref("appGroup")] });
    const fleet = {
      minSize: 1,
      maxSize: 2,
      vpcZoneIdentifiers: [ref("private")],
      launchTemplate: { id: ref("template") },
    };
    const named = balanced({
      more: {
        template,
        fleet: resource(AutoScalingGroup, { ...fleet, targetGroupArns: [ref("targets")] }),
      },
    });
    expect(named.internetTo("fleet")).toBe("TCP 8080");
    const attached = balanced({
      more: {
        template,
        fleet: resource(AutoScalingGroup, fleet),
        join: resource(AutoScalingAttachment, {
          autoscalingGroupName: ref("fleet"),
          lbTargetGroupArn: ref("targets"),
        }),
      },
    });
    expect(attached.internetTo("fleet")).toBe("TCP 8080");
  });
});

describe("a network load balancer", () => {
  it("has no filter where it has no groups", () => {
    expect(balanced(nlb).internetTo("lb")).toBe("TCP 443");
  });

  it("shows the client's address to its targets", () => {
    expect(balanced({ ...nlb, appGroup: fromRange("0.0.0.0/0") }).internetTo("app")).toBe(
      "TCP 8080",
    );
    expect(balanced({ ...nlb, appGroup: fromRange("10.0.0.0/16") }).internetTo("app")).toBe(
      "nothing",
    );
  });

  it("shows its own address where client addresses aren't kept", () => {
    const setting = { ...nlb, appGroup: fromRange("10.0.0.0/16") };
    const kept = (preserveClientIp: unknown) =>
      balanced({ ...setting, group: { ...tcpTargets.group, preserveClientIp } }).internetTo("app");
    expect(kept("false")).toBe("TCP 8080");
    expect(kept("true")).toBe("nothing");
    expect(kept(unknown())).toBe("nothing, perhaps TCP 8080");
  });

  it("doesn't keep client addresses for TCP to addresses", () => {
    const net = balanced({
      ...nlb,
      group: { ...tcpTargets.group, targetType: "ip" },
      attachment: { targetId: ref("app") },
      appGroup: fromRange("10.0.0.0/16"),
    });
    expect(net.internetTo("app")).toBe("TCP 8080");
  });

  it("lets clients through by rules that name its own group", () => {
    const net = balanced({
      ...nlb,
      balancer: { loadBalancerType: "network", securityGroups: [ref("frontGroup")] },
      appGroup: fromGroup("frontGroup"),
    });
    expect(net.internetTo("app")).toBe("TCP 8080");
  });

  it("hands on to an application load balancer", () => {
    const net = balanced({
      ...nlb,
      group: { port: 443, protocol: "TCP", targetType: "alb" },
      attachment: { targetId: ref("inner") },
      more: {
        inner: resource(LoadBalancer, {
          internal: true,
          subnets: [ref("private")],
          securityGroups: [ref("frontGroup")],
        }),
        innerHttps: resource(Listener, {
          loadBalancerArn: ref("inner"),
          port: 443,
          protocol: "HTTPS",
          defaultActions: [{ type: "fixed-response" }],
        }),
      },
    });
    expect(net.internetTo("inner")).toBe("TCP 443");
  });
});

describe("a listener of a load balancer outside of the stack", () => {
  it("is perhaps open to the internet, and so are its targets", () => {
    const net = balanced({
      listener: {
        loadBalancerArn: "arn:aws:elasticloadbalancing:eu-west-1:1:loadbalancer/app/x/1",
      },
      appGroup: fromRange("0.0.0.0/0"),
    });
    expect(net.internetTo("https")).toBe("nothing, perhaps TCP 443");
    expect(net.internetTo("app")).toBe("nothing, perhaps TCP 8080");
  });
});
