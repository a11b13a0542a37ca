import {
  type CaseInputs,
  type CaseResource,
  ref,
  resource,
  stack,
  unknown,
} from "../../../policypack/kit/rule-table";
import {
  EksCluster,
  EksNodeGroup,
  NetworkInterfaceSecurityGroupAttachment,
} from "../../../policypack/resources/aws";
import rule from "../../../policypack/rules/network/tier-traffic-specific";
import { describeRule } from "../../support/describe-rule";
import {
  allows,
  machine,
  NOTHING_ELSE,
  networkSecurityGroup,
  rules,
  securityGroup,
  VNET,
  VPC,
  virtualMachine,
  zone,
} from "../../support/networks";

const INSIDE = "10.0.0.0/16";
const pair = (group: ReturnType<typeof securityGroup>, tags = {}) => ({
  group,
  target: machine("back", "group", tags),
  source: machine("front", "sourceGroup", tags),
  sourceGroup: securityGroup({ egress: rules("all", INSIDE) }),
  ...VPC,
});
const azurePair = (group: ReturnType<typeof networkSecurityGroup>) =>
  stack({
    group,
    ...virtualMachine("target", "back", "group"),
    ...virtualMachine("source", "front", "sourceGroup"),
    sourceGroup: networkSecurityGroup(),
    ...VNET,
  });
const ALL = { protocol: "-1", fromPort: 0, toPort: 0 };
/** Machines of one group that is open to its members; one of them is in another as well. */
const members = (group: CaseInputs, groups: readonly unknown[] = [ref("group"), ref("more")]) =>
  stack({
    group: securityGroup({ egress: rules("all", INSIDE), ...group }),
    more: securityGroup(),
    target: machine("back", "group"),
    source: machine("front", "group", { vpcSecurityGroupIds: groups }),
    ...VPC,
  });
const { vpc, ...inVpc } = VPC as { readonly vpc: CaseResource };
const { target, ...others } = pair(securityGroup({ ingress: rules(443, INSIDE) }));

describeRule(rule, {
  compliant: {
    "a machine that serves one port": stack({ target, ...others }),
    "one port": stack(pair(securityGroup({ ingress: rules(443, INSIDE) }))),
    "a group of machines that speak to each other": stack({
      group: securityGroup({ ingress: rules("all", INSIDE), egress: rules("all", INSIDE) }),
      one: machine("back", "group"),
      other: machine("front", "group"),
      ...VPC,
    }),
    "the nodes of EKS in the group of their cluster, which the control plane is in beside its own":
      stack({
        cluster: resource(EksCluster, {
          vpcConfig: { subnetIds: [ref("front")], securityGroupIds: [ref("control")] },
        }),
        nodes: resource(EksNodeGroup, { clusterName: ref("cluster"), subnetIds: [ref("back")] }),
        control: securityGroup(),
        ...VPC,
      }),
    "zones, which the matrix judges": stack(
      pair(securityGroup({ ingress: rules("all", INSIDE) }), zone("data")),
    ),
    "a group of Azure that lets one port in": azurePair(
      networkSecurityGroup(allows(100, "VirtualNetwork", "443"), NOTHING_ELSE),
    ),
  },
  violating: {
    "everything from another subnet, where a neighbour comes first": stack({
      group: networkSecurityGroup(),
      ...virtualMachine("target", "back", "group"),
      ...virtualMachine("neighbour", "back", "neighbourGroup"),
      neighbourGroup: networkSecurityGroup(),
      ...virtualMachine("source", "front", "sourceGroup"),
      sourceGroup: networkSecurityGroup(),
      ...VNET,
    }),
    "everything from the network": stack(pair(securityGroup({ ingress: rules("all", INSIDE) }))),
    "every port of TCP from the other group": stack(
      pair(
        securityGroup({
          ingress: [
            { protocol: "tcp", fromPort: 0, toPort: 65535, securityGroups: [ref("sourceGroup")] },
          ],
        }),
      ),
    ),
    "every port by rules of two sources together": stack(
      pair(
        securityGroup({
          ingress: [
            { protocol: "tcp", fromPort: 0, toPort: 1023, securityGroups: [ref("sourceGroup")] },
            { protocol: "tcp", fromPort: 1024, toPort: 65535, cidrBlocks: [INSIDE] },
          ],
        }),
      ),
    ),
    "members of one group that is open to its members, one of them in another as well": members({
      ingress: [{ ...ALL, self: true }],
    }),
    "members of a group that names itself": members({
      ingress: [{ ...ALL, securityGroups: [ref("group")] }],
    }),
    "members of one group, by a range": members({
      ingress: [...rules("all", INSIDE), { ...ALL, self: true }],
    }),
    "one who is no member of the group": stack(
      pair(
        securityGroup({ ingress: [{ ...ALL, self: true, securityGroups: [ref("sourceGroup")] }] }),
      ),
    ),
    "members of the default group, one of them in another as well": stack({
      vpc,
      ...inVpc,
      target: machine("back", "more", { vpcSecurityGroupIds: [] }),
      source: machine("front", "more", { vpcSecurityGroupIds: [] }),
      beside: resource(NetworkInterfaceSecurityGroupAttachment, {
        networkInterfaceId: ref("source"),
        securityGroupId: ref("more"),
      }),
      more: securityGroup(),
    }),
    "what Azure lets in by default": azurePair(networkSecurityGroup()),
  },
  inconclusive: {
    "one who may be a member": members({ ingress: [{ ...ALL, self: true }] }, [unknown()]),
    "sources that aren't known": stack(pair(securityGroup({ ingress: rules("all", unknown()) }))),
  },
});
