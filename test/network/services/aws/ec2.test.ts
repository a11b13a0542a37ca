import { describe, expect, it } from "vitest";
import { resourceType } from "../../../../policypack/core";
import {
  type CaseInputs,
  type CaseResource,
  ref,
  resource,
  stack,
  unknown,
} from "../../../../policypack/kit/rule-table";
import {
  AutoScalingGroup,
  BatchComputeEnvironment,
  ClientVpnEndpoint,
  ClientVpnNetworkAssociation,
  Ec2Fleet,
  Ec2Instance,
  Eip,
  EipAssociation,
  EksCluster,
  EksNodeGroup,
  EmrCluster,
  InstanceConnectEndpoint,
  LaunchConfiguration,
  LaunchTemplate,
  NetworkInterface,
  NetworkInterfaceAttachment,
  NetworkInterfaceSecurityGroupAttachment,
  RouteTable,
  RouteTableAssociation,
  SagemakerNotebookInstance,
  SpotFleetRequest,
  SpotInstanceRequest,
  Subnet,
  Vpc,
  WorkSpacesDirectory,
  Workspace,
} from "../../../../policypack/resources/aws";
import { ALL_OUT, group, host, port, SSH_FROM_ALL, VPC } from "../../../support/aws-vpc";
import { networkOf } from "../../../support/network-of";

type Resources = Readonly<Record<string, CaseResource>>;

const SG = { sg: group({ ingress: [SSH_FROM_ALL], egress: [ALL_OUT] }) };
const named = (subnet: string) => ({ subnetId: ref(subnet), vpcSecurityGroupIds: [ref("sg")] });
const instance = (inputs: CaseInputs) => resource(Ec2Instance, { ...named("public"), ...inputs });
const mapping = (value: unknown) =>
  resource(Subnet, { vpcId: ref("vpc"), cidrBlock: "10.0.1.0/24", mapPublicIpOnLaunch: value });
const eni = (inputs: CaseInputs = {}) =>
  resource(NetworkInterface, { subnetId: ref("public"), securityGroups: [ref("sg")], ...inputs });
const template = (inputs: CaseInputs) => resource(LaunchTemplate, inputs);
const scaling = (inputs: CaseInputs) =>
  resource(AutoScalingGroup, { vpcZoneIdentifiers: [ref("public")], minSize: 1, ...inputs });
const LAUNCH = { launchTemplate: { id: ref("template") } };

const V6: Resources = {
  ...VPC,
  vpc: resource(Vpc, { cidrBlock: "10.0.0.0/16", ipv6CidrBlock: "2600:1f00:1:1::/56" }),
  public: resource(Subnet, {
    vpcId: ref("vpc"),
    cidrBlock: "10.0.1.0/24",
    ipv6CidrBlock: "2600:1f00:1:1::/64",
    assignIpv6AddressOnCreation: true,
  }),
  table: resource(RouteTable, {
    vpcId: ref("vpc"),
    routes: [{ ipv6CidrBlock: "::/0", gatewayId: ref("igw") }],
  }),
  sg: group({ ingress: [port(22, { ipv6CidrBlocks: ["::/0"] })] }),
};

describe("what the internet reaches of hosts", () => {
  const cases: Readonly<Record<string, readonly [Resources, string]>> = {
    "a public address and a route": [
      { web: instance({ associatePublicIpAddress: true }) },
      "TCP 22",
    ],
    "a public address without a route": [
      { web: instance({ ...named("private"), associatePublicIpAddress: true }) },
      "nothing",
    ],
    "a route without a public address": [{ web: instance({}) }, "nothing"],
    "an address by the subnet": [{ public: mapping(true), web: instance({}) }, "TCP 22"],
    "an address by the subnet, refused": [
      { public: mapping(true), web: instance({ associatePublicIpAddress: false }) },
      "nothing",
    ],
    "perhaps an address by the subnet": [
      { public: mapping(unknown()), web: instance({}) },
      "nothing, perhaps TCP 22",
    ],
    "perhaps an address": [
      { web: instance({ associatePublicIpAddress: unknown() }) },
      "nothing, perhaps TCP 22",
    ],
    "an elastic address": [
      { web: instance({}), eip: resource(Eip, { instance: ref("web") }) },
      "TCP 22",
    ],
    "an elastic address by an association": [
      {
        web: instance({}),
        eip: resource(Eip, {}),
        gives: resource(EipAssociation, { instanceId: ref("web"), allocationId: ref("eip") }),
      },
      "TCP 22",
    ],
    "an elastic address of something unknown": [
      { web: instance({}), eip: resource(Eip, { instance: unknown() }) },
      "nothing, perhaps TCP 22",
    ],
    "an elastic address of another": [
      { web: instance({}), other: instance({}), eip: resource(Eip, { instance: ref("other") }) },
      "nothing",
    ],
    "a subnet outside the stack": [
      { web: instance({ subnetId: "subnet-0123456789" }) },
      "nothing, perhaps TCP 22",
    ],
    "a subnet outside the stack, without a public address": [
      { web: instance({ subnetId: "subnet-0123456789", associatePublicIpAddress: false }) },
      "nothing",
    ],
    "no subnet: the default VPC gives an address and a route": [
      {
        sg: group({ vpcId: undefined, ingress: [SSH_FROM_ALL] }),
        web: resource(Ec2Instance, { vpcSecurityGroupIds: [ref("sg")] }),
      },
      "TCP 22",
    ],
    "an interface that is there already, with an elastic address": [
      {
        eni: eni(),
        web: resource(Ec2Instance, {
          primaryNetworkInterface: { networkInterfaceId: ref("eni") },
        }),
        eip: resource(Eip, { networkInterface: ref("eni") }),
      },
      "TCP 22",
    ],
    "an interface that is there already gets no address by its subnet": [
      {
        public: mapping(true),
        eni: eni(),
        web: resource(Ec2Instance, {
          networkInterfaces: [{ networkInterfaceId: ref("eni"), deviceIndex: 0 }],
        }),
      },
      "nothing",
    ],
    "an interface outside the stack": [
      { web: resource(Ec2Instance, { primaryNetworkInterface: { networkInterfaceId: "eni-1" } }) },
      "nothing, perhaps all traffic",
    ],
    "an interface that is attached later": [
      {
        eni: eni(),
        web: instance({ ...named("private") }),
        attachment: resource(NetworkInterfaceAttachment, {
          instanceId: ref("web"),
          networkInterfaceId: ref("eni"),
          deviceIndex: 1,
        }),
        eip: resource(Eip, { networkInterface: ref("eni") }),
      },
      "TCP 22",
    ],
    "a group that is attached to its interface": [
      {
        https: group({ ingress: [port(443, { cidrBlocks: ["0.0.0.0/0"] })] }),
        web: instance({ associatePublicIpAddress: true }),
        more: resource(NetworkInterfaceSecurityGroupAttachment, {
          networkInterfaceId: ref("web"),
          securityGroupId: ref("https"),
        }),
      },
      "TCP 22, 443",
    ],
    "an address of IPv6 and a route for it": [{ ...V6, web: instance({}) }, "TCP 22"],
    "an address of IPv6 without a route": [
      { ...V6, table: VPC.table as CaseResource, web: instance({}) },
      "nothing",
    ],
    "no address of IPv6": [
      {
        ...V6,
        public: resource(Subnet, {
          vpcId: ref("vpc"),
          cidrBlock: "10.0.1.0/24",
          ipv6CidrBlock: "2600:1f00:1:1::/64",
        }),
        web: instance({}),
      },
      "nothing",
    ],
    "an address of IPv6 of its own": [
      {
        ...V6,
        public: resource(Subnet, {
          vpcId: ref("vpc"),
          cidrBlock: "10.0.1.0/24",
          ipv6CidrBlock: "2600:1f00:1:1::/64",
        }),
        web: instance({ ipv6AddressCount: 1 }),
      },
      "TCP 22",
    ],
    "a subnet of IPv6 only": [
      {
        ...V6,
        public: resource(Subnet, {
          vpcId: ref("vpc"),
          ipv6Native: true,
          ipv6CidrBlock: "2600:1f00:1:1::/64",
          assignIpv6AddressOnCreation: true,
        }),
        web: instance({}),
      },
      "TCP 22",
    ],
    "a launch template": [
      {
        template: template({
          networkInterfaces: [{ associatePublicIpAddress: "true", securityGroups: [ref("sg")] }],
        }),
        web: resource(Ec2Instance, { subnetId: ref("public"), ...LAUNCH }),
      },
      "TCP 22",
    ],
    "a launch template that the instance overrides": [
      {
        closed: group({}),
        template: template({
          networkInterfaces: [{ associatePublicIpAddress: "true", securityGroups: [ref("sg")] }],
        }),
        web: resource(Ec2Instance, {
          subnetId: ref("public"),
          vpcSecurityGroupIds: [ref("closed")],
          ...LAUNCH,
        }),
      },
      "nothing",
    ],
    "a launch template outside the stack": [
      {
        web: resource(Ec2Instance, {
          subnetId: ref("public"),
          launchTemplate: { id: "lt-0123456789" },
        }),
      },
      "nothing, perhaps all traffic",
    ],
    "a group of instances by a template": [
      {
        template: template({ vpcSecurityGroupIds: [ref("sg")] }),
        public: mapping(true),
        web: scaling(LAUNCH),
      },
      "TCP 22",
    ],
    "a group of instances whose template refuses an address": [
      {
        template: template({
          networkInterfaces: [{ associatePublicIpAddress: "false", securityGroups: [ref("sg")] }],
        }),
        public: mapping(true),
        web: scaling(LAUNCH),
      },
      "nothing",
    ],
    "a group of instances by a mixed policy": [
      {
        template: template({
          networkInterfaces: [{ associatePublicIpAddress: "true", securityGroups: [ref("sg")] }],
        }),
        web: scaling({
          mixedInstancesPolicy: {
            launchTemplate: {
              launchTemplateSpecification: { launchTemplateId: ref("template") },
              overrides: [{ instanceType: "m7i.large" }],
            },
          },
        }),
      },
      "TCP 22",
    ],
    "a group of instances by a launch configuration": [
      {
        configuration: resource(LaunchConfiguration, {
          associatePublicIpAddress: true,
          securityGroups: [ref("sg")],
        }),
        web: scaling({ launchConfiguration: ref("configuration") }),
      },
      "TCP 22",
    ],
    "a spot instance": [
      {
        web: resource(SpotInstanceRequest, { ...named("public"), associatePublicIpAddress: true }),
      },
      "TCP 22",
    ],
    "a spot fleet": [
      {
        web: resource(SpotFleetRequest, {
          launchSpecifications: [
            {
              subnetId: ref("public"),
              vpcSecurityGroupIds: [ref("sg")],
              associatePublicIpAddress: true,
            },
          ],
        }),
      },
      "TCP 22",
    ],
    "a fleet": [
      {
        template: template({
          networkInterfaces: [
            {
              subnetId: ref("public"),
              associatePublicIpAddress: "true",
              securityGroups: [ref("sg")],
            },
          ],
        }),
        web: resource(Ec2Fleet, {
          launchTemplateConfigs: [
            { launchTemplateSpecification: { launchTemplateId: ref("template"), version: "1" } },
          ],
        }),
      },
      "TCP 22",
    ],
    "a batch environment": [
      {
        public: mapping(true),
        web: resource(BatchComputeEnvironment, {
          computeResources: {
            type: "EC2",
            subnets: [ref("public")],
            securityGroupIds: [ref("sg")],
          },
        }),
      },
      "TCP 22",
    ],
    "nodes of EKS with remote access for everybody": [
      {
        public: mapping(true),
        cluster: resource(EksCluster, { vpcConfig: { subnetIds: [ref("public")] } }),
        web: resource(EksNodeGroup, {
          clusterName: ref("cluster"),
          subnetIds: [ref("public")],
          remoteAccess: { ec2SshKey: "admin" },
        }),
      },
      "TCP 22",
    ],
    "nodes of EKS with remote access for a group": [
      {
        public: mapping(true),
        cluster: resource(EksCluster, { vpcConfig: { subnetIds: [ref("public")] } }),
        web: resource(EksNodeGroup, {
          clusterName: ref("cluster"),
          subnetIds: [ref("public")],
          remoteAccess: { ec2SshKey: "admin", sourceSecurityGroupIds: [ref("sg")] },
        }),
      },
      "nothing",
    ],
    "a cluster of EMR in groups of its own making": [
      {
        public: mapping(true),
        web: resource(EmrCluster, { ec2Attributes: { subnetId: ref("public") } }),
      },
      "nothing, perhaps all traffic",
    ],
    "a cluster of EMR in groups of the stack": [
      {
        public: mapping(true),
        web: resource(EmrCluster, {
          ec2Attributes: {
            subnetId: ref("public"),
            emrManagedMasterSecurityGroup: ref("sg"),
            emrManagedSlaveSecurityGroup: "sg-0123456789abcdef0",
          },
        }),
      },
      "TCP 22, perhaps all traffic",
    ],
    "a desktop with access to the internet": [
      {
        directory: resource(WorkSpacesDirectory, {
          directoryId: "d-0123456789",
          subnetIds: [ref("public")],
          workspaceCreationProperties: {
            enableInternetAccess: true,
            customSecurityGroupId: ref("sg"),
          },
        }),
        web: resource(Workspace, { directoryId: ref("directory") }),
      },
      "TCP 22, perhaps all traffic",
    ],
    "a notebook": [
      {
        web: resource(SagemakerNotebookInstance, {
          subnetId: ref("public"),
          securityGroups: [ref("sg")],
        }),
      },
      "nothing",
    ],
  };
  it.each(Object.entries(cases))("%s", (_, [resources, expected]) => {
    expect(networkOf(stack({ ...VPC, ...SG, ...resources })).internetTo("web")).toBe(expected);
  });
});

describe("interfaces", () => {
  it("are told of with the instance that they are attached to", () => {
    const { segmentation } = networkOf(
      stack({
        ...VPC,
        ...SG,
        eni: eni({ attachments: [{ instance: ref("web"), deviceIndex: 1 }] }),
        web: instance({}),
        loose: eni(),
      }),
    );
    const told = segmentation.topology.endpoints.map((one) => [
      one.resource.name,
      one.interfaces.length,
    ]);
    expect(told).toEqual([
      ["web", 2],
      ["loose", 1],
    ]);
  });
});

describe("the group that EKS makes", () => {
  it("is left by nodes with groups of their own, which is what closes it", () => {
    const nodes = (inputs: CaseInputs) =>
      networkOf(
        stack({
          ...VPC,
          ...SG,
          public: mapping(true),
          cluster: resource(EksCluster, { vpcConfig: { subnetIds: [ref("private")] } }),
          template: template({ vpcSecurityGroupIds: [ref("closed")] }),
          closed: group({}),
          web: resource(EksNodeGroup, {
            clusterName: ref("cluster"),
            subnetIds: [ref("public")],
            ...inputs,
          }),
        }),
      );
    const [way] = nodes({}).segmentation.openWays.filter(({ question }) => question === "egress");
    expect(way?.cause).toMatchObject({
      does: "has a security group of EKS that lets all traffic out",
      change: "give the nodes a launch template with vpcSecurityGroupIds of your own",
    });
    expect(nodes(LAUNCH).exit("web")).toBe("nothing");
  });
});

describe("groups that EMR manages", () => {
  it("may admit more to the machines of the stack, and nothing to the internet", () => {
    const net = networkOf(
      stack({
        ...VPC,
        public: mapping(true),
        closed: group({}),
        web: resource(EmrCluster, {
          ec2Attributes: {
            subnetId: ref("public"),
            emrManagedMasterSecurityGroup: ref("closed"),
          },
        }),
        sender: group({ egress: [ALL_OUT] }),
        other: instance({ vpcSecurityGroupIds: [ref("sender")] }),
      }),
    );
    expect(net.between("other", "web")).toBe("nothing, perhaps all traffic");
  });

  /** A cluster in groups of the stack, named in one property with its subnet and profile. */
  const cluster = (service: unknown, inputs: CaseInputs = {}): Resources => ({
    ...VPC,
    profile: resource(resourceType("aws:iam/instanceProfile:InstanceProfile"), {}),
    lambda: resource(resourceType("aws:lambda/invocation:Invocation"), {}),
    web: resource(EmrCluster, {
      ec2Attributes: {
        subnetId: ref("private"),
        instanceProfile: ref("profile"),
        emrManagedMasterSecurityGroup: ref("primary"),
        emrManagedSlaveSecurityGroup: ref("others"),
        serviceAccessSecurityGroup: service,
        ...inputs,
      },
    }),
    primary: group({ egress: [ALL_OUT] }),
    others: group({ ingress: [port(80, { cidrBlocks: ["10.0.0.0/16"] })] }),
    service: group({}),
    sender: group({ egress: [ALL_OUT] }),
  });
  const cases: Readonly<Record<string, readonly [Resources, of: string, opens: string]>> = {
    "one of those that are named, from a machine in none of them": [
      cluster(ref("service")),
      "sender",
      "nothing, perhaps TCP 80",
    ],
    "from a machine in one of them": [
      cluster(ref("service")),
      "primary",
      "nothing, perhaps all traffic",
    ],
    "one that isn't known": [cluster(ref("lambda")), "sender", "nothing, perhaps all traffic"],
    "one of EMR's own": [
      cluster(ref("service"), { emrManagedSlaveSecurityGroup: undefined }),
      "sender",
      "nothing, perhaps all traffic",
    ],
  };
  it.each(Object.entries(cases))("%s", (_, [resources, of, opens]) => {
    const net = networkOf(
      stack({ ...resources, other: instance({ vpcSecurityGroupIds: [ref(of)] }) }),
    );
    expect(net.between("other", "web")).toBe(opens);
  });

  it("are told once, whichever of them it is", () => {
    const { segmentation } = networkOf(
      stack({
        ...cluster(ref("service")),
        other: instance({ vpcSecurityGroupIds: [ref("primary")] }),
      }),
    );
    const told = segmentation.openWays.filter(({ cause }) => cause.node.resource.name === "web");
    expect(told.map(({ cause }) => [cause.node.key, cause.does])).toEqual([
      ["ec2Attributes", "names groups to which EMR adds rules for its own machines"],
    ]);
  });
});

describe("what stands between", () => {
  const target = {
    app: host([ref("appGroup")], { subnetId: ref("private"), associatePublicIpAddress: false }),
    appGroup: group({ ingress: [port(22, { securityGroups: [ref("gate")] })] }),
    gate: group({ egress: [ALL_OUT] }),
  };

  it("an endpoint of Instance Connect reaches instances", () => {
    const connect = resource(InstanceConnectEndpoint, {
      subnetId: ref("private"),
      securityGroupIds: [ref("gate")],
    });
    const net = networkOf(stack({ ...VPC, ...target, connect }));
    expect(net.between("connect", "app")).toBe("TCP 22");
    expect(net.internetTo("connect")).toBe("nothing");
  });

  it("a client VPN reaches what its groups admit", () => {
    const net = networkOf(
      stack({
        ...VPC,
        ...target,
        vpn: resource(ClientVpnEndpoint, { securityGroupIds: [ref("gate")] }),
        joins: resource(ClientVpnNetworkAssociation, {
          clientVpnEndpointId: ref("vpn"),
          subnetId: ref("private"),
        }),
      }),
    );
    expect(net.between("vpn", "app")).toBe("TCP 22");
  });

  it("names the switch that gives an address", () => {
    const net = networkOf(
      stack({
        ...VPC,
        ...SG,
        public: mapping(true),
        use: VPC.use as CaseResource,
        other: resource(RouteTableAssociation, {
          subnetId: ref("private"),
          routeTableId: ref("table"),
        }),
        web: instance({}),
      }),
    );
    expect(net.hopsTo("web").join("; ")).toContain(
      'public mapPublicIpOnLaunch gives Instance "web" a public address',
    );
  });
});
