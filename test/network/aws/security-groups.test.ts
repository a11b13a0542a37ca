import { describe, expect, it } from "vitest";
import {
  type InputTree,
  type Resource,
  ResourceGraph,
  resourceType,
} from "../../../policypack/core";
import {
  type CaseInputs,
  type CaseResource,
  ref,
  resource,
  resourcesOf,
  secret,
  stack,
  unknown,
} from "../../../policypack/kit/rule-table";
import { worksAcross } from "../../../policypack/network/aws/group-scope";
import { Survey } from "../../../policypack/network/survey";
import {
  DefaultSecurityGroup,
  DefaultVpc,
  EksCluster,
  ManagedPrefixList,
  ManagedPrefixListEntry,
  NetworkInterfaceSecurityGroupAttachment,
  RouteTable,
  RouteTableAssociation,
  SecurityGroup,
  SecurityGroupEgressRule,
  SecurityGroupIngressRule,
  SecurityGroupRule,
  Subnet,
  Vpc,
  VpcEndpoint,
  VpcPeeringConnection,
} from "../../../policypack/resources/aws";
import { ALL_OUT, group, host, port, SSH_FROM_ALL, VPC } from "../../support/aws-vpc";
import { networkOf } from "../../support/network-of";

type Resources = Readonly<Record<string, CaseResource>>;

function web(resources: Resources) {
  return networkOf(stack({ ...VPC, web: host([ref("sg")]), ...resources }));
}

const split = (inputs: object) =>
  resource(SecurityGroupIngressRule, { securityGroupId: ref("sg"), ...inputs });

describe("what security groups let in from the internet", () => {
  const cases: Readonly<Record<string, readonly [Resources, string]>> = {
    "an inline rule": [{ sg: group({ ingress: [SSH_FROM_ALL] }) }, "TCP 22"],
    "a rule for known addresses": [
      { sg: group({ ingress: [port(22, { cidrBlocks: ["203.0.113.7/32", "10.0.0.0/8"] })] }) },
      "nothing",
    ],
    "many known addresses, told together": [
      {
        sg: group({
          ingress: [
            port(22, { cidrBlocks: Array.from({ length: 20 }, (_, i) => `203.0.113.${i}/32`) }),
          ],
        }),
      },
      "nothing",
    ],
    "two halves of the internet": [
      { sg: group({ ingress: [port(22, { cidrBlocks: ["0.0.0.0/1", "128.0.0.0/1"] })] }) },
      "TCP 22",
    ],
    "no rules": [{ sg: group({}) }, "nothing"],
    "a rule of its own": [
      {
        sg: group({}),
        rule: resource(SecurityGroupRule, {
          type: "ingress",
          securityGroupId: ref("sg"),
          ...SSH_FROM_ALL,
        }),
      },
      "TCP 22",
    ],
    "a rule of its own for egress": [
      {
        sg: group({}),
        rule: resource(SecurityGroupRule, {
          type: "egress",
          securityGroupId: ref("sg"),
          ...SSH_FROM_ALL,
        }),
      },
      "nothing",
    ],
    "a rule of its own, perhaps for ingress": [
      {
        sg: group({}),
        rule: resource(SecurityGroupRule, {
          type: unknown(),
          securityGroupId: ref("sg"),
          ...SSH_FROM_ALL,
        }),
      },
      "nothing, perhaps TCP 22",
    ],
    "an ingress rule for all protocols": [
      { sg: group({}), rule: split({ ipProtocol: "-1", cidrIpv4: "0.0.0.0/0" }) },
      "all traffic",
    ],
    "inline and split rules together": [
      {
        sg: group({ ingress: [SSH_FROM_ALL] }),
        rule: split({ ipProtocol: "udp", fromPort: 53, toPort: 53, cidrIpv4: "0.0.0.0/0" }),
      },
      "TCP 22 and UDP 53",
    ],
    "an egress rule": [
      {
        sg: group({}),
        rule: resource(SecurityGroupEgressRule, {
          securityGroupId: ref("sg"),
          ipProtocol: "-1",
          cidrIpv4: "0.0.0.0/0",
        }),
      },
      "nothing",
    ],
    "a rule of another group": [
      {
        sg: group({}),
        other: group({}),
        rule: resource(SecurityGroupIngressRule, {
          securityGroupId: ref("other"),
          ipProtocol: "-1",
          cidrIpv4: "0.0.0.0/0",
        }),
      },
      "nothing",
    ],
    "a rule whose group isn't known": [
      {
        sg: group({}),
        rule: resource(SecurityGroupIngressRule, {
          securityGroupId: unknown(),
          ipProtocol: "tcp",
          fromPort: 22,
          toPort: 22,
          cidrIpv4: "0.0.0.0/0",
        }),
      },
      "nothing, perhaps TCP 22",
    ],
    "addresses that aren't known": [
      { sg: group({ ingress: [port(22, { cidrBlocks: [unknown()] })] }) },
      "nothing, perhaps TCP 22",
    ],
    "a list of addresses that isn't known": [
      { sg: group({ ingress: [port(22, { cidrBlocks: unknown() })] }) },
      "nothing, perhaps TCP 22",
    ],
    "a malformed range": [
      { sg: group({ ingress: [port(22, { cidrBlocks: ["everywhere"] })] }) },
      "nothing, perhaps TCP 22",
    ],
    "ports that aren't known": [
      {
        sg: group({
          ingress: [
            { protocol: "tcp", fromPort: unknown(), toPort: 22, cidrBlocks: ["0.0.0.0/0"] },
          ],
        }),
      },
      "nothing, perhaps TCP",
    ],
    "a protocol that isn't known": [
      {
        sg: group({
          ingress: [{ protocol: unknown(), fromPort: 22, toPort: 22, cidrBlocks: ["0.0.0.0/0"] }],
        }),
      },
      "nothing, perhaps all traffic",
    ],
    "a protocol of another number, whatever the ports": [
      {
        sg: group({
          ingress: [{ protocol: "47", fromPort: 5, toPort: 5, cidrBlocks: ["0.0.0.0/0"] }],
        }),
      },
      "protocol 47",
    ],
    "rules that aren't known at all": [
      { sg: group({ ingress: unknown() }) },
      "nothing, perhaps all traffic",
    ],
    "a rule that isn't known": [
      { sg: group({ ingress: [unknown(), SSH_FROM_ALL] }) },
      "TCP 22, perhaps all traffic",
    ],
    "a secret range": [
      { sg: group({ ingress: [port(22, { cidrBlocks: [secret("0.0.0.0/0")] })] }) },
      "TCP 22",
    ],
    "a rule for IPv6 only": [
      { sg: group({ ingress: [port(22, { ipv6CidrBlocks: ["::/0"] })] }) },
      "nothing",
    ],
    "a prefix list of the stack with everything in it": [
      {
        list: resource(ManagedPrefixList, {
          addressFamily: "IPv4",
          maxEntries: 2,
          entries: [],
        }),
        entry: resource(ManagedPrefixListEntry, {
          prefixListId: ref("list"),
          cidr: "0.0.0.0/0",
        }),
        sg: group({ ingress: [port(22, { prefixListIds: [ref("list")] })] }),
      },
      "TCP 22",
    ],
    "a prefix list of the stack with offices in it": [
      {
        list: resource(ManagedPrefixList, {
          addressFamily: "IPv4",
          maxEntries: 1,
          entries: [{ cidr: "203.0.113.0/24" }],
        }),
        sg: group({ ingress: [port(22, { prefixListIds: [ref("list")] })] }),
      },
      "nothing",
    ],
    "a prefix list with entries that aren't known": [
      {
        list: resource(ManagedPrefixList, {
          addressFamily: "IPv4",
          maxEntries: 1,
          entries: unknown(),
        }),
        sg: group({ ingress: [port(22, { prefixListIds: [ref("list")] })] }),
      },
      "nothing, perhaps TCP 22",
    ],
    "another group": [
      {
        sg: group({ ingress: [port(22, { securityGroups: [ref("other")] })] }),
        other: group({}),
      },
      "nothing",
    ],
    itself: [{ sg: group({ ingress: [port(22, { self: true })] }) }, "nothing"],
  };
  it.each(Object.entries(cases))("%s", (_, [resources, expected]) => {
    expect(web(resources).internetTo("web")).toBe(expected);
  });
});

describe("the groups of an interface", () => {
  const open = group({ ingress: [SSH_FROM_ALL] });
  const https = group({ ingress: [port(443, { cidrBlocks: ["0.0.0.0/0"] })] });
  const cases: Readonly<Record<string, readonly [Resources, string]>> = {
    "several groups count together": [
      { sg: open, other: https, web: host([ref("sg"), ref("other")]) },
      "TCP 22, 443",
    ],
    "a group outside the stack may let everything in": [
      { web: host(["sg-0123456789"]) },
      "nothing, perhaps all traffic",
    ],
    "beside a group outside the stack those of the stack still hold": [
      { sg: open, web: host([ref("sg"), "sg-0123456789"]) },
      "TCP 22, perhaps all traffic",
    ],
    "a group that isn't known": [
      { sg: open, web: host([unknown()]) },
      "nothing, perhaps all traffic",
    ],
    "a group that comes from the VPC or from something else": [
      {
        web: host([ref("vpc"), ref("igw")]),
        rule: resource(SecurityGroupIngressRule, {
          securityGroupId: ref("vpc"),
          ipProtocol: "tcp",
          fromPort: 22,
          toPort: 22,
          cidrIpv4: "0.0.0.0/0",
        }),
      },
      "nothing, perhaps all traffic",
    ],
    "a list that isn't known": [{ web: host(unknown()) }, "nothing, perhaps all traffic"],
    "two groups, known as a set": [
      { sg: open, other: group({}), web: host([ref("sg"), ref("other")]) },
      "TCP 22",
    ],
    "without any, the default group admits only its members": [{ web: host([]) }, "nothing"],
    "an adopted default group has only its own rules": [
      {
        web: host([]),
        default: resource(DefaultSecurityGroup, { vpcId: ref("vpc"), ingress: [SSH_FROM_ALL] }),
      },
      "TCP 22",
    ],
    "a default group that may be adopted": [
      {
        web: host([]),
        default: resource(DefaultSecurityGroup, { vpcId: unknown(), ingress: [SSH_FROM_ALL] }),
      },
      "nothing, perhaps TCP 22",
    ],
    "the default group by way of the VPC": [
      {
        web: host([ref("vpc")]),
        rule: resource(SecurityGroupIngressRule, {
          securityGroupId: ref("vpc"),
          ipProtocol: "tcp",
          fromPort: 22,
          toPort: 22,
          cidrIpv4: "0.0.0.0/0",
        }),
      },
      "TCP 22",
    ],
  };
  it.each(Object.entries(cases))("%s", (_, [resources, expected]) => {
    expect(networkOf(stack({ ...VPC, ...resources })).internetTo("web")).toBe(expected);
  });

  it("is one filter for the same groups, in whatever order", () => {
    const { segmentation } = networkOf(
      stack({
        ...VPC,
        sg: open,
        other: https,
        a: host([ref("sg"), ref("other")]),
        b: host([ref("other"), ref("sg")]),
      }),
    );
    const [a, b] = segmentation.topology.endpoints.map(({ interfaces }) => interfaces[0]?.filters);
    expect(a?.[0]).toBeDefined();
    expect(a?.[0]).toBe(b?.[0]);
  });
});

describe("what groups open to each other", () => {
  const pair = (resources: Resources) =>
    networkOf(
      stack({
        ...VPC,
        app: host([ref("appGroup")], { subnetId: ref("private"), associatePublicIpAddress: false }),
        db: host([ref("dbGroup")], { subnetId: ref("private"), associatePublicIpAddress: false }),
        appGroup: group({ egress: [ALL_OUT] }),
        ...resources,
      }),
    ).between("app", "db");
  const cases: Readonly<Record<string, readonly [Resources, string]>> = {
    "a group that is named": [
      { dbGroup: group({ ingress: [port(5432, { securityGroups: [ref("appGroup")] })] }) },
      "TCP 5432",
    ],
    "a group that is named by a rule of its own": [
      {
        dbGroup: group({}),
        rule: resource(SecurityGroupIngressRule, {
          securityGroupId: ref("dbGroup"),
          referencedSecurityGroupId: ref("appGroup"),
          ipProtocol: "tcp",
          fromPort: 5432,
          toPort: 5432,
        }),
      },
      "TCP 5432",
    ],
    "another group": [
      {
        dbGroup: group({ ingress: [port(5432, { securityGroups: [ref("third")] })] }),
        third: group({}),
      },
      "nothing",
    ],
    itself: [{ dbGroup: group({ ingress: [port(5432, { self: true })] }) }, "nothing"],
    "a group outside the stack, which neither is in": [
      { dbGroup: group({ ingress: [port(5432, { securityGroups: ["sg-0123456789"] })] }) },
      "nothing",
    ],
    "one of two groups, whichever it is": [
      {
        dbGroup: group({
          ingress: [
            port(5432, { securityGroups: [ref("appGroup")] }),
            port(22, { securityGroups: [ref("third")] }),
          ],
        }),
        third: group({}),
      },
      "nothing, perhaps TCP 22, 5432",
    ],
    "without egress nothing leaves": [
      {
        appGroup: group({}),
        dbGroup: group({ ingress: [port(5432, { securityGroups: [ref("appGroup")] })] }),
      },
      "nothing",
    ],
    "egress to the group of the target": [
      {
        appGroup: group({ egress: [port(5432, { securityGroups: [ref("dbGroup")] })] }),
        dbGroup: group({ ingress: [port(5432, { cidrBlocks: ["10.0.0.0/16"] })] }),
      },
      "TCP 5432",
    ],
  };
  it.each(Object.entries(cases))("%s", (_, [resources, expected]) => {
    expect(pair(resources)).toBe(expected);
  });

  it("members of the default group reach each other", () => {
    const net = networkOf(stack({ ...VPC, a: host([]), b: host([]) }));
    expect(net.between("a", "b")).toBe("all traffic");
    expect(net.exit("a")).toBe("all traffic");
  });
});

describe("groups by their ids", () => {
  const ID = "sg-0123456789abcdef0";
  const reference = resource(resourceType("pulumi:pulumi:StackReference"), {});
  /** What a machine may send to one behind a rule for TCP 5432 from a group. */
  interface Case {
    /** The groups of the machine that sends, beside one that lets everything out. */
    readonly of: readonly unknown[];
    /** The group that the rule admits. */
    readonly admitted: unknown;
    readonly declared?: Resources;
    readonly outputs?: Readonly<Record<string, InputTree>>;
    readonly opens: string;
  }
  const PERHAPS = "nothing, perhaps TCP 5432";
  const user = group({});
  const NEW_DEFAULT = resource(DefaultSecurityGroup, { vpcId: ref("vpc") });
  const cases: Readonly<Record<string, Case>> = {
    "one outside the stack, which both name": { of: [ID], admitted: ID, opens: "TCP 5432" },
    "the same, as a secret": { of: [secret(ID)], admitted: ID, opens: "TCP 5432" },
    "two outside the stack": { of: ["sg-0a"], admitted: ID, opens: "nothing" },
    "one outside and a new one": {
      of: [ID],
      admitted: ref("user"),
      declared: { user },
      opens: "nothing",
    },
    "a new one and one outside": {
      of: [ref("user")],
      admitted: ID,
      declared: { user },
      opens: "nothing",
    },
    "one outside, in a list with new ones": {
      of: [ID, ref("user")],
      admitted: ref("other"),
      declared: { user, other: user },
      opens: "nothing",
    },
    "one outside, and one that isn't known": { of: [ID], admitted: unknown(), opens: PERHAPS },
    "one that isn't known, and one outside": { of: [unknown()], admitted: ID, opens: PERHAPS },
    "one outside, and the output of another stack": {
      of: [ID],
      admitted: ref("reference"),
      declared: { reference },
      opens: PERHAPS,
    },
    "one outside, and the name of one": { of: [ID], admitted: "default", opens: PERHAPS },
    "one that is made already": {
      of: [ref("user", ID)],
      admitted: ref("user", ID),
      declared: { user },
      outputs: { user: { id: ID } },
      opens: "TCP 5432",
    },
    "one that is made already, written out": {
      of: [ref("user")],
      admitted: ID,
      declared: { user },
      outputs: { user: { id: ID } },
      opens: "TCP 5432",
    },
    "two that are made already": {
      of: [ref("user", ID), ref("other", "sg-0a")],
      admitted: ref("third", "sg-0b"),
      declared: { user, other: user, third: user },
      outputs: { user: { id: ID }, other: { id: "sg-0a" }, third: { id: "sg-0b" } },
      opens: "nothing",
    },
    "the default group of a VPC that is made already": {
      of: [ref("vpc", ID)],
      admitted: ID,
      outputs: { vpc: { id: "vpc-0a", defaultSecurityGroupId: ID } },
      opens: "TCP 5432",
    },
    "the group of a cluster that is made already": {
      of: [ref("cluster", ID)],
      admitted: ID,
      declared: { cluster: resource(EksCluster, {}) },
      outputs: { cluster: { id: "a", "vpcConfig.clusterSecurityGroupId": ID } },
      opens: "TCP 5432",
    },
    "one outside beside a VPC whose default group isn't known": {
      of: [ID],
      admitted: ref("user"),
      declared: { user },
      outputs: { vpc: { id: "vpc-0a" } },
      opens: PERHAPS,
    },
    "one outside beside the default VPC": {
      of: [ID],
      admitted: ref("user"),
      declared: { user, default: resource(DefaultVpc, {}) },
      opens: PERHAPS,
    },
    "one outside beside the default group of a VPC outside": {
      of: [ID],
      admitted: ref("user"),
      declared: { user, default: resource(DefaultSecurityGroup, { vpcId: "vpc-0b" }) },
      opens: PERHAPS,
    },
    "one outside beside that of a new VPC": {
      of: [ID],
      admitted: ref("user"),
      declared: { user, default: NEW_DEFAULT },
      opens: "nothing",
    },
  };
  const network = ({ of, admitted, declared = {}, outputs = {} }: Omit<Case, "opens">) =>
    networkOf(
      stack({
        ...VPC,
        ...declared,
        app: host(of),
        sending: resource(NetworkInterfaceSecurityGroupAttachment, {
          networkInterfaceId: ref("app"),
          securityGroupId: ref("sender"),
        }),
        sender: group({ egress: [ALL_OUT] }),
        db: host([ref("dbGroup")], { subnetId: ref("private") }),
        dbGroup: group({}),
        rule: resource(SecurityGroupIngressRule, {
          securityGroupId: ref("dbGroup"),
          referencedSecurityGroupId: admitted,
          ipProtocol: "tcp",
          fromPort: 5432,
          toPort: 5432,
        }),
      }),
      outputs,
    );
  it.each(Object.entries(cases))("%s", (_, { opens, ...given }) => {
    expect(network(given).between("app", "db")).toBe(opens);
  });

  it("leave open what the rules of one outside let out", () => {
    const net = networkOf(
      stack({
        ...VPC,
        app: host([ID]),
        db: host([ref("dbGroup")], { subnetId: ref("private") }),
        dbGroup: group({ ingress: [port(5432, { securityGroups: [ID] })] }),
      }),
    );
    expect(net.between("app", "db")).toBe(PERHAPS);
  });

  it("are told by the id, unless that is a secret", () => {
    const told = (id: unknown) =>
      networkOf(
        stack({
          ...VPC,
          app: host([id]),
          db: host([ref("dbGroup")], { subnetId: ref("private") }),
          dbGroup: group({ ingress: [{ ...ALL_OUT, cidrBlocks: [], securityGroups: [id] }] }),
        }),
      ).segmentation.openWays.map(({ cause }) => [cause.node.key, cause.does, cause.change]);
    expect(told(ID)).toContainEqual([
      "0",
      `admits all traffic from security group ${ID} outside this stack`,
      "remove it from securityGroups",
    ]);
    expect(told(secret(ID)).join()).toContain("from a secret value outside this stack");
  });
});

describe("prefix lists by their ids", () => {
  const ofRange = (cidr: string) =>
    resource(ManagedPrefixList, { addressFamily: "IPv4", maxEntries: 1, entries: [{ cidr }] });
  const OFFICES = ofRange("203.0.113.0/24");
  const FOREIGN = "pl-0123456789abcdef0";
  const reference = resource(resourceType("pulumi:pulumi:StackReference"), {});
  /** What a list is named by, with all that is declared for it, and what it opens in each direction. */
  interface Case {
    readonly list: unknown;
    readonly declared?: Resources;
    /** From the internet to a machine, between two machines, and out to the internet. */
    readonly opens: readonly [internet: string, between: string, exit: string];
  }
  const NOTHING = ["nothing", "nothing", "nothing"] as const;
  const PERHAPS = Array(3).fill("nothing, perhaps TCP 443") as unknown as Case["opens"];
  const cases: Readonly<Record<string, Case>> = {
    "eight digits: one of AWS": { list: "pl-4fa04526", opens: NOTHING },
    "17 digits: perhaps one of another stack": { list: FOREIGN, opens: PERHAPS },
    "17 digits of VPC Lattice, which look like any other": {
      list: "pl-0721453c7ac4ec009",
      opens: PERHAPS,
    },
    "a secret id of 17 digits": { list: secret(FOREIGN), opens: PERHAPS },
    "no id of either form": { list: "offices", opens: PERHAPS },
    "an id that isn't known": { list: unknown(), opens: PERHAPS },
    "an id that isn't known, beside a list of the stack": {
      list: unknown(),
      declared: { offices: OFFICES },
      opens: PERHAPS,
    },
    "the output of another stack, not known yet": {
      list: ref("reference"),
      declared: { reference },
      opens: PERHAPS,
    },
    "the same beside a list of the stack": {
      list: ref("reference"),
      declared: { reference, offices: OFFICES },
      opens: PERHAPS,
    },
    "a list of the stack with offices": {
      list: ref("list"),
      declared: { list: OFFICES },
      opens: NOTHING,
    },
    "a list of the stack with the VPC": {
      list: ref("list"),
      declared: { list: ofRange("10.0.0.0/16") },
      opens: ["nothing", "TCP 443", "nothing"],
    },
    "a list of the stack with everybody": {
      list: ref("list"),
      declared: { list: ofRange("0.0.0.0/0") },
      opens: ["TCP 443", "TCP 443", "TCP 443"],
    },
    "the list of a gateway endpoint": {
      list: ref("s3"),
      declared: { s3: resource(VpcEndpoint, { vpcId: ref("vpc"), vpcEndpointType: "Gateway" }) },
      opens: NOTHING,
    },
  };
  const opened = (rules: readonly CaseInputs[], declared: Resources = {}) => {
    const net = networkOf(
      stack({
        ...VPC,
        ...declared,
        listed: group({ ingress: rules, egress: rules }),
        web: host([ref("listed")]),
        open: group({ ingress: [ALL_OUT], egress: [ALL_OUT] }),
        other: host([ref("open")], { subnetId: ref("private") }),
      }),
    );
    return [net.internetTo("web"), net.between("other", "web"), net.exit("web")];
  };
  it.each(Object.entries(cases))("%s", (_, { list, declared, opens }) => {
    expect(opened([port(443, { prefixListIds: [list] })], declared)).toEqual(opens);
  });

  it("don't take one of another stack for that of the stack in the same rules", () => {
    const rules = [
      port(443, { prefixListIds: [ref("list")] }),
      port(22, { prefixListIds: [FOREIGN] }),
    ];
    expect(opened(rules, { list: OFFICES })[0]).toBe("nothing, perhaps TCP 22");
  });

  it("mean one of the lists of the stack where nothing else is referred to", () => {
    const rules = [
      port(443, { prefixListIds: [ref("offices")] }),
      port(22, { prefixListIds: [ref("vpcs")] }),
    ];
    const lists = { offices: OFFICES, vpcs: ofRange("10.0.0.0/16") };
    expect(opened(rules, lists)).toEqual(["nothing", "nothing, perhaps TCP 22, 443", "nothing"]);
  });

  it("say in words where a list is", () => {
    const hops = (list: unknown) =>
      web({ sg: group({ ingress: [port(443, { prefixListIds: [list] })] }) })
        .hopsTo("web")
        .join();
    expect(hops(FOREIGN)).toContain(
      `admits TCP 443 from prefix list ${FOREIGN} outside this stack`,
    );
    expect(hops(secret(FOREIGN))).toContain("admits TCP 443 from a secret value");
    expect(hops(unknown())).toContain("admits TCP 443 from a prefix list not known yet");
  });
});

describe("groups of two VPCs", () => {
  const other = {
    ...VPC,
    table: resource(RouteTable, {
      vpcId: ref("vpc"),
      routes: [{ cidrBlock: "10.1.0.0/16", vpcPeeringConnectionId: ref("peering") }],
    }),
    vpc2: resource(Vpc, { cidrBlock: "10.1.0.0/16" }),
    subnet2: resource(Subnet, { vpcId: ref("vpc2"), cidrBlock: "10.1.1.0/24" }),
    table2: resource(RouteTable, {
      vpcId: ref("vpc2"),
      routes: [{ cidrBlock: "10.0.0.0/16", vpcPeeringConnectionId: ref("peering") }],
    }),
    use2: resource(RouteTableAssociation, {
      subnetId: ref("subnet2"),
      routeTableId: ref("table2"),
    }),
    peering: resource(VpcPeeringConnection, {
      vpcId: ref("vpc"),
      peerVpcId: ref("vpc2"),
      autoAccept: true,
    }),
    app: host([ref("appGroup")]),
    db: host([ref("dbGroup")], { subnetId: ref("subnet2") }),
    appGroup: group({ egress: [ALL_OUT] }),
    dbGroup: resource(SecurityGroup, {
      vpcId: ref("vpc2"),
      ingress: [port(5432, { securityGroups: [ref("appGroup")] })],
    }),
  };

  it("name each other where the VPCs are peered", () => {
    expect(networkOf(stack(other)).between("app", "db")).toBe("TCP 5432");
  });

  it("are no proof where nothing is known to join them", () => {
    const graph = new ResourceGraph(
      resourcesOf(stack({ ...other, peering: resource(VpcPeeringConnection, {}) })),
    );
    const survey = new Survey(graph);
    const [appGroup, dbGroup] = survey.all(SecurityGroup).map((one) => one.resource);
    expect(worksAcross(survey, dbGroup as Resource, appGroup as Resource)).toBe(false);
  });
});

describe("evidence", () => {
  it("names the range among several, and how to close it", () => {
    const { segmentation } = web({
      sg: group({ ingress: [port(22, { cidrBlocks: ["10.0.0.0/8", "0.0.0.0/0"] })] }),
    });
    const [way] = segmentation.openWays.filter(({ question }) => question.startsWith("internetTo"));
    expect(way?.cause).toMatchObject({
      does: "admits TCP 22 from 0.0.0.0/0",
      change: "remove 0.0.0.0/0 from cidrBlocks",
      node: { key: "1", parent: { key: "cidrBlocks" } },
    });
  });

  it("never shows a secret", () => {
    const net = web({ sg: group({ ingress: [port(22, { cidrBlocks: [secret("0.0.0.0/0")] })] }) });
    expect(net.hopsTo("web").join()).not.toContain("0.0.0.0/0 ");
    expect(net.hopsTo("web").join()).toContain("admits TCP 22 from a secret value");
  });

  it("declares groups of no VPC as well", () => {
    expect(
      web({ sg: resource(SecurityGroup, { ingress: [SSH_FROM_ALL] }) }).internetTo("web"),
    ).toBe("TCP 22");
  });
});
