import { defineRule, not, satisfies } from "../../../core";
import { RdsClusterInstance, RdsInstance } from "../../../resources/aws/rds";

export default defineRule([RdsInstance, RdsClusterInstance], {
  id: "aws-rds-instance-not-publicly-accessible",
  title: "RDS instances have no public address",
  rationale:
    "A database with a public address is attacked from the whole internet as soon as one rule of a security group is too wide.",
  remediation:
    "Set publiclyAccessible to false or leave it out, and reach the database from inside its VPC.",
  category: "network-exposure",
  severity: "critical",
  references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html",
  ],
  // The default is false; whatever else is not false may be taken for true.
  check: ({ publiclyAccessible }) =>
    not(satisfies(publiclyAccessible, (known) => known !== false, "true")),
  examples: { compliant: {}, violating: { publiclyAccessible: true } },
});
