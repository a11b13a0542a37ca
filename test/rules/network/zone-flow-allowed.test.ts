import { given, ref, resource, stack, unknown } from "../../../policypack/kit/rule-table";
import { tcp } from "../../../policypack/network/traffic";
import { FREE_ZONES, TIERED_ZONES } from "../../../policypack/network/zones";
import { TimestreaminfluxdbDbCluster } from "../../../policypack/resources/aws";
import { Subnet, Vpc, VpcPeeringConnection } from "../../../policypack/resources/aws/ec2";
import { SecurityGroupIngressRule } from "../../../policypack/resources/aws/vpc";
import rule from "../../../policypack/rules/network/zone-flow-allowed";
import { describeRule } from "../../support/describe-rule";
import {
  allows,
  machine,
  NOTHING_ELSE,
  networkSecurityGroup,
  PUBLIC,
  rules,
  securityGroup,
  VNET,
  VPC,
  virtualMachine,
  zone,
} from "../../support/networks";

const INSIDE = "10.0.0.0/8";
const source = securityGroup({ egress: rules("all", INSIDE) });
/** A machine of one zone, and what a machine of another lets in. */
const pair = (from: unknown, to: unknown, group: ReturnType<typeof securityGroup>) => ({
  group,
  target: machine("back", "group", zone(to)),
  source: machine("front", "sourceGroup", zone(from)),
  sourceGroup: source,
  ...VPC,
});
const lets = (port: number | "all") => securityGroup({ ingress: rules(port, INSIDE) });
const targetFirst = (from: string, to: string, group: ReturnType<typeof securityGroup>) => {
  const { target, ...others } = pair(from, to, group);
  return stack({ target, ...others });
};

const azurePair = (group: ReturnType<typeof networkSecurityGroup>) =>
  stack({
    group,
    ...virtualMachine("target", "back", "group", zone("data")),
    ...virtualMachine("source", "front", "sourceGroup", zone("dmz")),
    sourceGroup: networkSecurityGroup(),
    ...VNET,
  });

describeRule(rule, {
  compliant: {
    "a machine that lets nobody in": targetFirst("dmz", "data", securityGroup()),
    "a machine that lets in what the matrix allows": targetFirst("application", "data", lets(5432)),
    "a machine that another zone administers": targetFirst("management", "data", lets(22)),
    "a data store that is asked on a port of its own": stack({
      group: lets(8181),
      store: resource(TimestreaminfluxdbDbCluster, {
        dbParameterGroupIdentifier: "InfluxDBV3Core",
        vpcSubnetIds: [ref("back")],
        vpcSecurityGroupIds: [ref("group")],
        ...zone("data"),
      }),
      source: machine("front", "sourceGroup", zone("application")),
      sourceGroup: source,
      ...VPC,
    }),
    "a neighbour of the same zone": targetFirst("data", "data", lets("all")),
    "a source without a way": stack({
      ...pair("dmz", "data", lets(5432)),
      sourceGroup: securityGroup({ egress: [] }),
    }),
    "a network that isn't joined": stack({
      rule: resource(SecurityGroupIngressRule, {
        securityGroupId: ref("group"),
        ipProtocol: "tcp",
        fromPort: 5432,
        toPort: 5432,
        cidrIpv4: INSIDE,
      }),
      group: securityGroup(),
      target: machine("back", "group", zone("data")),
      ...VPC,
      far: resource(Vpc, { cidrBlock: "10.9.0.0/16" }),
      farSubnet: resource(Subnet, { vpcId: ref("far"), cidrBlock: "10.9.1.0/24" }),
      // Joined, but without routes.
      peering: resource(VpcPeeringConnection, {
        vpcId: ref("vpc"),
        peerVpcId: ref("far"),
        autoAccept: true,
      }),
      farGroup: securityGroup({ vpcId: ref("far"), egress: rules("all", INSIDE) }),
      source: machine("farSubnet", "farGroup", zone("dmz")),
    }),
  },
  violating: {
    "a machine that is asked on a port that no data store is known for": stack(
      pair("application", "data", lets(8181)),
    ),
    "a data store that is asked on a port of its own, from a zone that may not": stack({
      group: lets(8181),
      store: resource(TimestreaminfluxdbDbCluster, {
        dbParameterGroupIdentifier: "InfluxDBV3Core",
        vpcSubnetIds: [ref("back")],
        vpcSecurityGroupIds: [ref("group")],
        ...zone("data"),
      }),
      source: machine("front", "sourceGroup", zone("dmz")),
      sourceGroup: source,
      ...VPC,
    }),
    "the next but one zone": stack(pair("dmz", "data", lets(5432))),
    "more ports than the matrix allows": stack(pair("application", "data", lets("all"))),
    "the way back": stack(pair("data", "application", lets(443))),
    "a reference to the other group": stack(
      pair(
        "dmz",
        "data",
        securityGroup({
          ingress: [
            { protocol: "tcp", fromPort: 5432, toPort: 5432, securityGroups: [ref("sourceGroup")] },
          ],
        }),
      ),
    ),
    "zones of subnets": stack({
      group: lets(5432),
      target: machine("back", "group"),
      source: machine("front", "sourceGroup"),
      sourceGroup: source,
      ...VPC,
      front: resource(Subnet, { vpcId: ref("vpc"), cidrBlock: "10.0.1.0/24", ...zone("dmz") }),
      back: resource(Subnet, { vpcId: ref("vpc"), cidrBlock: "10.0.2.0/24", ...zone("data") }),
    }),
    "what Azure lets in by default": azurePair(networkSecurityGroup()),
    "a group of Azure that lets the network in": azurePair(
      networkSecurityGroup(allows(100, "VirtualNetwork", "5432"), NOTHING_ELSE),
    ),
    "a connection to the internet": stack({
      group: securityGroup({ egress: rules(443, "0.0.0.0/0") }),
      machine: machine("front", "group", { ...PUBLIC, ...zone("application") }),
      other: machine("back", "group", zone("management")),
      ...VPC,
    }),
    "a flow that a setting took out of the matrix": given(
      {
        zones: {
          ...TIERED_ZONES,
          matrix: new Map([["application", new Map([["data", tcp(5432)]])]]),
        },
      },
      stack(pair("management", "data", lets(22))),
    ),
  },
  inconclusive: {
    "a zone that isn't known": stack(pair(unknown(), "data", lets(5432))),
    "sources that aren't known": stack(
      pair("dmz", "data", securityGroup({ ingress: rules(5432, unknown()) })),
    ),
    "ports that aren't known": stack(
      pair(
        "dmz",
        "data",
        securityGroup({
          ingress: [
            { protocol: "tcp", fromPort: unknown(), toPort: unknown(), cidrBlocks: [INSIDE] },
          ],
        }),
      ),
    ),
  },
  notApplicable: {
    "zones without a matrix": given({ zones: FREE_ZONES }, stack(pair("dmz", "data", lets(5432)))),
    "nothing behind the group": stack({ group: lets(5432), ...VPC }),
  },
});
