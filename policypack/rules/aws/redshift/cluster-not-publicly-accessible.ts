import { defineRule, not, satisfies } from "../../../core";
import { RedshiftCluster } from "../../../resources/aws/redshift";
import { RedshiftServerlessWorkgroup } from "../../../resources/aws/redshiftserverless";

export default defineRule([RedshiftCluster, RedshiftServerlessWorkgroup], {
  id: "aws-redshift-cluster-not-publicly-accessible",
  title: "Redshift clusters and serverless workgroups have no public address",
  rationale:
    "A data warehouse with a public address is attacked from the whole internet as soon as one rule of a security group is too wide.",
  remediation:
    "Set publiclyAccessible to false or leave it out, and reach the warehouse from inside its VPC.",
  category: "network-exposure",
  severity: "critical",
  references: [
    "https://docs.aws.amazon.com/redshift/latest/mgmt/managing-clusters-vpc.html",
    "https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-connecting.html",
  ],
  // Clusters default to false by the SDK, and AWS opens no workgroup unasked. Whatever else is not
  // false may be taken for true.
  check: ({ publiclyAccessible }) =>
    not(satisfies(publiclyAccessible, (known) => known !== false, "true")),
  examples: { compliant: {}, violating: { publiclyAccessible: true } },
});
