import { stack, unknown } from "../../../policypack/kit/rule-table";
import rule from "../../../policypack/rules/network/administration-through-bastion";
import { describeRule } from "../../support/describe-rule";
import {
  allows,
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

const OFFICE = "198.51.100.0/24";
const group = (port: number, source: unknown) => securityGroup({ ingress: rules(port, source) });

describeRule(rule, {
  compliant: {
    "a machine that only its network administers": stack({
      machine: machine("front", "group", PUBLIC),
      group: group(22, "10.0.0.0/16"),
      ...VPC,
    }),
    "a machine without a public address": stack({
      machine: machine("front", "group"),
      group: group(22, OFFICE),
      ...VPC,
    }),
    "a port that isn't one of administration": stack({
      group: group(443, OFFICE),
      machine: machine("front", "group", PUBLIC),
      ...VPC,
    }),
    "the internet as a whole": stack({
      group: group(22, "0.0.0.0/0"),
      machine: machine("front", "group", PUBLIC),
      ...VPC,
    }),
  },
  violating: {
    "an office": stack({
      group: group(22, OFFICE),
      machine: machine("front", "group", PUBLIC),
      ...VPC,
    }),
    "an office, in Azure": stack({
      group: networkSecurityGroup(allows(100, OFFICE, "3389")),
      ...virtualMachine("machine", "front", "group", {}, "address"),
      address: publicAddress,
      ...VNET,
    }),
  },
  inconclusive: {
    "a subnet of another stack": stack({
      group: group(22, OFFICE),
      machine: machine("front", "group", { ...PUBLIC, subnetId: unknown() }),
      ...VPC,
    }),
  },
});
