import { ref, resource, stack, unknown } from "../../../../policypack/kit/rule-table";
import {
  DefaultSecurityGroup,
  SecurityGroup,
  SecurityGroupRule,
  Vpc,
} from "../../../../policypack/resources/aws/ec2";
import {
  SecurityGroupEgressRule,
  SecurityGroupIngressRule,
} from "../../../../policypack/resources/aws/vpc";
import rule from "../../../../policypack/rules/aws/ec2/default-security-group-closed";
import { describeRule } from "../../../support/describe-rule";

const vpc = resource(Vpc, { cidrBlock: "10.0.0.0/16" });
const group = (vpcId: unknown, inputs: object = {}) =>
  resource(DefaultSecurityGroup, { vpcId, ...inputs });
const alone = (inputs: object = {}) => resource(DefaultSecurityGroup, { ...inputs });
const all = { protocol: "-1", fromPort: 0, toPort: 0, self: true };

describeRule(rule, {
  compliant: {
    "a VPC whose group is taken over": stack({ vpc, group: group(ref("vpc")) }),
    "a VPC whose id is known already": stack({ vpc, group: group(ref("vpc", "vpc-0a")) }),
    "a VPC with rules of another group": stack({
      vpc,
      group: group(ref("vpc")),
      web: resource(SecurityGroup, { vpcId: ref("vpc"), ingress: [all] }),
      rule: resource(SecurityGroupRule, { securityGroupId: ref("web"), type: "ingress" }),
    }),
    "a group that says nothing, which empties it": alone(),
    "a group with empty lists": alone({ ingress: [], egress: [] }),
    "a group with null": alone({ ingress: null, egress: null }),
    "a group beside a rule of another": stack({
      group: alone(),
      web: resource(SecurityGroup),
      rule: resource(SecurityGroupIngressRule, { securityGroupId: ref("web") }),
    }),
  },
  violating: {
    "a VPC whose group is left as AWS makes it": { cidrBlock: "10.0.0.0/16" },
    "a VPC beside another whose group is taken over": stack({
      vpc,
      other: resource(Vpc),
      group: group(ref("other")),
    }),
    "a VPC with another group that is closed": stack({
      vpc,
      web: resource(SecurityGroup, { vpcId: ref("vpc") }),
    }),
    "a VPC with a rule put into its default group": stack({
      vpc,
      group: group(ref("vpc")),
      rule: resource(SecurityGroupRule, { securityGroupId: ref("vpc"), type: "egress" }),
    }),
    "a VPC with a rule inwards of the newer type": stack({
      vpc,
      group: group(ref("vpc")),
      rule: resource(SecurityGroupIngressRule, { securityGroupId: ref("vpc") }),
    }),
    "a group with a rule inwards": alone({ ingress: [all] }),
    "a group with a rule outwards": alone({ egress: [all] }),
    "a group with a rule that is known only after deployment": alone({ egress: [unknown()] }),
    "a group with a rule in a resource of its own": stack({
      group: alone(),
      rule: resource(SecurityGroupRule, { securityGroupId: ref("group"), type: "ingress" }),
    }),
    "a group with a rule inwards of the newer type": stack({
      group: alone(),
      rule: resource(SecurityGroupIngressRule, { securityGroupId: ref("group") }),
    }),
    "a group with a rule outwards of the newer type": stack({
      group: alone(),
      rule: resource(SecurityGroupEgressRule, { securityGroupId: ref("group") }),
    }),
    "a group with an empty list and a rule beside it": stack({
      group: alone({ ingress: [] }),
      rule: resource(SecurityGroupIngressRule, { securityGroupId: ref("group") }),
    }),
  },
  inconclusive: {
    "a group of one VPC or another": stack({
      vpc,
      other: resource(Vpc),
      group: group([ref("vpc"), ref("other")]),
    }),
    "a rule of this group or another": stack({
      group: alone(),
      other: alone(),
      rule: resource(SecurityGroupRule, { securityGroupId: [ref("group"), ref("other")] }),
    }),
    "a group whose rules are known only after deployment": alone({ ingress: unknown() }),
    "a group whose rules outwards are known only after deployment": alone({ egress: unknown() }),
    "a group with text where rules are expected": alone({ ingress: "none" }),
  },
});
