import { ref, resource, stack, unknown } from "../../../../policypack/kit/rule-table";
import { FlowLog, Subnet, Vpc } from "../../../../policypack/resources/aws/ec2";
import rule from "../../../../policypack/rules/aws/ec2/vpc-flow-logged";
import { describeRule } from "../../../support/describe-rule";

const vpc = resource(Vpc, { cidrBlock: "10.0.0.0/16" });
const flowLog = (vpcId: unknown, trafficType?: unknown) =>
  resource(FlowLog, { vpcId, trafficType });

describeRule(rule, {
  compliant: {
    "all traffic": stack({ vpc, log: flowLog(ref("vpc"), "ALL") }),
    "rejected traffic": stack({ vpc, log: flowLog(ref("vpc"), "REJECT") }),
    "two logs of which one is enough": stack({
      vpc,
      accepted: flowLog(ref("vpc"), "ACCEPT"),
      all: flowLog(ref("vpc"), "ALL"),
    }),
    "an id that is known already": stack({ vpc, log: flowLog(ref("vpc", "vpc-0a"), "ALL") }),
    "an id taken from a subnet of the VPC": stack({
      vpc,
      subnet: resource(Subnet, { vpcId: ref("vpc") }),
      log: flowLog(ref("subnet"), "ALL"),
    }),
  },
  violating: {
    "no flow log": { cidrBlock: "10.0.0.0/16" },
    "accepted traffic alone": stack({ vpc, log: flowLog(ref("vpc"), "ACCEPT") }),
    "no type of traffic": stack({ vpc, log: flowLog(ref("vpc")) }),
    "a type that is null": stack({ vpc, log: flowLog(ref("vpc"), null) }),
    "a type that is no text": stack({ vpc, log: flowLog(ref("vpc"), true) }),
    "a log of another VPC": stack({
      vpc,
      other: resource(Vpc),
      log: flowLog(ref("other"), "ALL"),
    }),
    "a log of one of its subnets": stack({
      vpc,
      subnet: resource(Subnet, { vpcId: ref("vpc") }),
      log: resource(FlowLog, { subnetId: ref("subnet"), trafficType: "ALL" }),
    }),
  },
  inconclusive: {
    "a log of one VPC or another": stack({
      vpc,
      other: resource(Vpc),
      log: flowLog([ref("vpc"), ref("other")], "ALL"),
    }),
    "a type known only after deployment": stack({ vpc, log: flowLog(ref("vpc"), unknown()) }),
  },
});
