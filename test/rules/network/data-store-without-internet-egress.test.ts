import { ref, resource, stack, unknown } from "../../../policypack/kit/rule-table";
import { RdsInstance, RdsSubnetGroup } from "../../../policypack/resources/aws/rds";
import rule from "../../../policypack/rules/network/data-store-without-internet-egress";
import { describeRule } from "../../support/describe-rule";
import { rules, securityGroup, VPC } from "../../support/networks";

const database = (subnet: string) => ({
  database: resource(RdsInstance, {
    engine: "postgres",
    dbSubnetGroupName: ref("subnets"),
    vpcSecurityGroupIds: [ref("group")],
    publiclyAccessible: true,
  }),
  subnets: resource(RdsSubnetGroup, { subnetIds: [ref(subnet)] }),
  ...VPC,
});
const out = (port: number | "all", destination: unknown) =>
  securityGroup({ egress: rules(port, destination) });

describeRule(rule, {
  compliant: {
    "no rule for what goes out": stack({ ...database("front"), group: securityGroup() }),
    "no route": stack({ ...database("back"), group: out("all", "0.0.0.0/0") }),
    "its own network": stack({ ...database("front"), group: out("all", "10.0.0.0/16") }),
  },
  violating: {
    everything: stack({ group: out("all", "0.0.0.0/0"), ...database("front") }),
    "a single port": stack({ group: out(443, "0.0.0.0/0"), ...database("front") }),
  },
  inconclusive: {
    "a destination that isn't known": stack({ group: out(443, unknown()), ...database("front") }),
  },
  notApplicable: { "nothing behind the group": stack({ group: out(443, "0.0.0.0/0"), ...VPC }) },
});
