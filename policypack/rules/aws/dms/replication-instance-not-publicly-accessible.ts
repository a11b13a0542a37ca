import { defineRule, not, satisfies } from "../../../core";
import { DmsReplicationInstance } from "../../../resources/aws/dms";

export default defineRule(DmsReplicationInstance, {
  id: "aws-dms-replication-instance-not-publicly-accessible",
  title: "DMS replication instances have no public address",
  rationale:
    "A replication instance holds the data on their way and the credentials of both databases; with a public address it can be attacked from the whole internet.",
  remediation:
    "Set publiclyAccessible to false or leave it out, and reach databases elsewhere through private connections; an existing instance has to be replaced.",
  category: "network-exposure",
  severity: "critical",
  references: ["https://docs.aws.amazon.com/dms/latest/userguide/CHAP_ReplicationInstance.html"],
  // The API's default is true, but the provider always sends a value, false where none is given.
  // Whatever else is not false may be taken for true.
  check: ({ publiclyAccessible }) =>
    not(satisfies(publiclyAccessible, (known) => known !== false, "true")),
  examples: { compliant: {}, violating: { publiclyAccessible: true } },
});
