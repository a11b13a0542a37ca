import rule from "../../../../policypack/rules/aws/s3/bucket-not-publicly-readable";
import { describeRule } from "../../../support/describe-rule";
import { publicAccessTable } from "./public-access-table";

describeRule(
  rule,
  publicAccessTable({
    action: "s3:GetObject",
    otherAction: "s3:PutObject",
    cannedAcl: "public-read",
    permission: "READ",
    otherPermission: "WRITE",
  }),
);
