import { resource, stack } from "../../../policypack/kit/rule-table";
import { DefaultSubnet, DefaultVpc, Ec2Instance } from "../../../policypack/resources/aws/ec2";
import { RdsInstance } from "../../../policypack/resources/aws/rds";
import rule from "../../../policypack/rules/network/default-network-unused";
import { describeRule } from "../../support/describe-rule";
import { machine, securityGroup, VPC } from "../../support/networks";

describeRule(rule, {
  compliant: {
    "a machine in a subnet of one's own": stack({
      machine: machine("front", "group"),
      group: securityGroup(),
      ...VPC,
    }),
  },
  violating: {
    "a machine that names no subnet": resource(Ec2Instance, {}),
    "a database that names no subnet group": resource(RdsInstance, { engine: "postgres" }),
    "the default network": resource(DefaultVpc, {}),
    "a default subnet": resource(DefaultSubnet, { availabilityZone: "eu-south-2a" }),
  },
  inconclusive: {},
  notApplicable: { "what is in no network": stack({ group: securityGroup(), ...VPC }) },
});
