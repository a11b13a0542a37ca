import rule from "../../../../policypack/rules/aws/s3/bucket-not-publicly-writable";
import { describeRule } from "../../../support/describe-rule";
import { publicAccessTable } from "./public-access-table";

describeRule(
  rule,
  publicAccessTable({
    action: "s3:PutObject",
    otherAction: "s3:GetObject",
    cannedAcl: "public-read-write",
    permission: "WRITE",
    otherPermission: "READ",
  }),
);
