import { defineRule } from "../../../core";
import { AccountPublicAccessBlock } from "../../../resources/aws/s3";
import { blocksEverything } from "./public-access";

export default defineRule(AccountPublicAccessBlock, {
  id: "aws-s3-account-public-access-blocked",
  title: "Accounts block public access to all their buckets",
  rationale:
    "The block of the account holds for every bucket, also for those that nobody thought of; each gap in it is one for all.",
  remediation:
    "Set blockPublicAcls, blockPublicPolicy, ignorePublicAcls and restrictPublicBuckets to true.",
  category: "access-control",
  severity: "critical",
  references: [
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/configuring-block-public-access-account.html",
  ],
  // Each defaults to false.
  check: (block) => blocksEverything(block),
  examples: {
    compliant: {
      blockPublicAcls: true,
      blockPublicPolicy: true,
      ignorePublicAcls: true,
      restrictPublicBuckets: true,
    },
    violating: { blockPublicAcls: true, blockPublicPolicy: true },
  },
});
