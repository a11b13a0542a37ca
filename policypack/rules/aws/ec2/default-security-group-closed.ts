import {
  allOf,
  asType,
  type CheckedValue,
  defineStackRule,
  EXAMPLE_ID,
  every,
  example,
  isSet,
  nodeOf,
  observe,
  some,
} from "../../../core";
import { DefaultSecurityGroup, SecurityGroupRule, Vpc } from "../../../resources/aws/ec2";
import { SecurityGroupEgressRule, SecurityGroupIngressRule } from "../../../resources/aws/vpc";

export default defineStackRule([Vpc, DefaultSecurityGroup], {
  id: "aws-ec2-default-security-group-closed",
  title: "VPCs close their default security group",
  rationale:
    "Whatever is created without a security group gets the default one, which as AWS makes it lets all its members talk to each other and to everywhere.",
  remediation:
    "Add a DefaultSecurityGroup with the vpcId of the VPC and neither ingress nor egress, and move its rules to groups of their own.",
  category: "network-exposure",
  severity: "high",
  references: ["https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html"],
  // The VPC answers for having its group taken over, which empties it; the group for what is put
  // into it then, whether or not its VPC is in the stack.
  check: (resource, { attached }) => {
    const rules = [
      every(attached(SecurityGroupRule, "securityGroupId"), isRule),
      every(attached(SecurityGroupIngressRule, "securityGroupId"), isRule),
      every(attached(SecurityGroupEgressRule, "securityGroupId"), isRule),
    ];
    const group = asType(resource, DefaultSecurityGroup);
    return group === undefined
      ? // Only vpc.defaultSecurityGroupId can be the group of a rule that refers to a VPC.
        allOf(
          some(attached(DefaultSecurityGroup, "vpcId"), ({ vpcId }) => isSet(vpcId)),
          ...rules,
        )
      : allOf(every(group.ingress, isRule), every(group.egress, isRule), ...rules);
  },
  examples: {
    compliant: {
      inputs: { cidrBlock: "10.0.0.0/16" },
      attached: [example(DefaultSecurityGroup, { vpcId: EXAMPLE_ID })],
    },
    violating: { inputs: { cidrBlock: "10.0.0.0/16" } },
  },
});

function isRule(rule: CheckedValue<unknown>) {
  return observe("violating", nodeOf(rule), "none", "a rule of the default security group");
}
