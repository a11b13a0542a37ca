import { ref, resource, stack, unknown } from "../../../policypack/kit/rule-table";
import { SecurityGroupRule } from "../../../policypack/resources/aws/ec2";
import { EksCluster } from "../../../policypack/resources/aws/eks";
import { SecurityGroupIngressRule } from "../../../policypack/resources/aws/vpc";
import { ManagedCluster } from "../../../policypack/resources/azure/containerservice";
import { SecurityRule } from "../../../policypack/resources/azure/network";
import rule from "../../../policypack/rules/network/administration-closed-to-internet";
import { describeRule } from "../../support/describe-rule";
import {
  allows,
  azureSubnet,
  machine,
  networkSecurityGroup,
  PUBLIC,
  publicAddress,
  rules,
  securityGroup,
  VNET,
  VPC,
  virtualMachine,
} from "../../support/networks";

const group = (ingress: readonly unknown[]) => securityGroup({ ingress });
const open = group(rules(22, "0.0.0.0/0"));

describeRule(rule, {
  compliant: {
    "a machine without a public address": stack({
      machine: machine("front", "group"),
      group: open,
      ...VPC,
    }),
    "a machine with a public address and no route": stack({
      machine: machine("back", "group", PUBLIC),
      group: open,
      ...VPC,
    }),
    "a machine behind rules for an office": stack({
      machine: machine("front", "group", PUBLIC),
      group: group(rules(22, "198.51.100.0/24")),
      ...VPC,
    }),
    "a machine in Azure whose interface is open, and whose subnet isn't": stack({
      ...virtualMachine("machine", "front", "open", {}, "address"),
      address: publicAddress,
      open: networkSecurityGroup(allows(100, "*", "22")),
      ...VNET,
      front: azureSubnet("10.0.1.0/24", { networkSecurityGroup: { id: ref("closed") } }),
      closed: networkSecurityGroup(),
    }),
    "the interface of a cluster inside": resource(EksCluster, {
      vpcConfig: { endpointPublicAccess: false },
    }),
    "a port that isn't one of administration": stack({
      group: group(rules(443, "0.0.0.0/0")),
      machine: machine("front", "group", PUBLIC),
      ...VPC,
    }),
  },
  violating: {
    "a group with a public machine behind it": stack({
      group: open,
      machine: machine("front", "group", PUBLIC),
      ...VPC,
    }),
    "all ports": stack({
      group: group(rules("all", "0.0.0.0/0")),
      machine: machine("front", "group", PUBLIC),
      ...VPC,
    }),
    "two halves of the internet": stack({
      group: group([...rules(3389, "0.0.0.0/1"), ...rules(3389, "128.0.0.0/1")]),
      machine: machine("front", "group", PUBLIC),
      ...VPC,
    }),
    "a rule of its own": stack({
      rule: resource(SecurityGroupIngressRule, {
        securityGroupId: ref("group"),
        ipProtocol: "tcp",
        fromPort: 22,
        toPort: 22,
        cidrIpv4: "0.0.0.0/0",
      }),
      group: securityGroup(),
      machine: machine("front", "group", PUBLIC),
      ...VPC,
    }),
    "an old rule of its own, beside one inline": stack({
      rule: resource(SecurityGroupRule, {
        securityGroupId: ref("group"),
        type: "ingress",
        protocol: "tcp",
        fromPort: 0,
        toPort: 1024,
        cidrBlocks: ["0.0.0.0/0"],
      }),
      group: group(rules(443, "0.0.0.0/0")),
      machine: machine("front", "group", PUBLIC),
      ...VPC,
    }),
    "a group of Azure with a public machine behind it": stack({
      group: networkSecurityGroup(allows(100, "Internet", "3389")),
      ...virtualMachine("machine", "front", "group", {}, "address"),
      address: publicAddress,
      ...VNET,
    }),
    "a rule of a group of Azure": stack({
      rule: resource(SecurityRule, {
        resourceGroupName: "rg",
        networkSecurityGroupName: ref("group"),
        ...allows(100, "*", "22"),
      }),
      group: networkSecurityGroup(),
      ...virtualMachine("machine", "front", "group", {}, "address"),
      address: publicAddress,
      ...VNET,
    }),
    "the public interface of a cluster": resource(EksCluster, { vpcConfig: {} }),
    "the public interface of a cluster in Azure": resource(ManagedCluster, {}),
  },
  inconclusive: {
    "sources that aren't known": stack({
      group: group(rules(22, unknown())),
      machine: machine("front", "group", PUBLIC),
      ...VPC,
    }),
    "a subnet of another stack": stack({
      group: open,
      machine: machine("front", "group", { ...PUBLIC, subnetId: "subnet-0123456789abcdef0" }),
      ...VPC,
    }),
    "a public interface that depends": resource(EksCluster, {
      vpcConfig: { endpointPublicAccess: unknown() },
    }),
  },
  notApplicable: {
    "an open rule with nothing behind it": stack({ group: open, ...VPC }),
  },
});
