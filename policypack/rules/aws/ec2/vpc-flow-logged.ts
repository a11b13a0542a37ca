import { defineStackRule, EXAMPLE_ID, example, isOneOf, some } from "../../../core";
import { FlowLog, Vpc } from "../../../resources/aws/ec2";

export default defineStackRule(Vpc, {
  id: "aws-ec2-vpc-flow-logged",
  title: "VPCs have a flow log",
  rationale:
    "Without a record of its connections nobody sees that a network is being probed, nor afterwards where an intruder went.",
  remediation: 'Add a FlowLog with the vpcId of the VPC and trafficType "ALL".',
  category: "logging",
  severity: "medium",
  references: ["https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html"],
  // Rejected traffic is the least that shows an attack; what was accepted alone does not.
  check: (_, { attached }) =>
    some(attached(FlowLog, "vpcId"), (log) => isOneOf(log.trafficType, ["ALL", "REJECT"])),
  examples: {
    compliant: {
      inputs: { cidrBlock: "10.0.0.0/16" },
      attached: [example(FlowLog, { vpcId: EXAMPLE_ID, trafficType: "ALL" })],
    },
    violating: { inputs: { cidrBlock: "10.0.0.0/16" } },
  },
});
