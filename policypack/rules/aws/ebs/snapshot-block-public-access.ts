import { defineRule, equals } from "../../../core";
import { EbsSnapshotBlockPublicAccess } from "../../../resources/aws/ebs";

export default defineRule(EbsSnapshotBlockPublicAccess, {
  id: "aws-ebs-snapshot-block-public-access",
  title: "Accounts block all public sharing of EBS snapshots",
  rationale:
    "Everybody can copy a public snapshot and read the whole disk; with the block in place that mistake has no effect, and what was shared before is closed again.",
  remediation: 'Set state to "block-all-sharing", in each region in use.',
  category: "access-control",
  severity: "high",
  references: [
    "https://docs.aws.amazon.com/ebs/latest/userguide/block-public-access-snapshots.html",
  ],
  // "block-new-sharing" leaves open what is public already.
  check: ({ state }) => equals(state, "block-all-sharing"),
  examples: {
    compliant: { state: "block-all-sharing" },
    violating: { state: "block-new-sharing" },
  },
});
