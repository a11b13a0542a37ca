import rule from "../../../../policypack/rules/aws/s3/bucket-not-publicly-readable";
import { describeRule } from "../../../support/describe-rule";
import { publicAccessTable } from "./public-access-table";

describeRule(
  rule,
  publicAccessTable({
    action: "s3:GetObject",
    furtherActions: ["s3:GetObjectVersion", "s3:ListBucket", "s3:ListBucketVersions"],
    otherAction: "s3:PutObject",
    cannedAcl: "public-read",
    furtherAcls: { "authenticated-read": true, "public-read-write": true },
    permission: "READ",
    furtherPermissions: ["FULL_CONTROL"],
    otherPermission: "WRITE",
  }),
);
