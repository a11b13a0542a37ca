import rule from "../../../../policypack/rules/aws/s3/bucket-not-publicly-writable";
import { describeRule } from "../../../support/describe-rule";
import { publicAccessTable } from "./public-access-table";

describeRule(
  rule,
  publicAccessTable({
    action: "s3:PutObject",
    furtherActions: [
      ...["s3:Delete*", "s3:PutObjectAcl", "s3:RestoreObject", "s3:AbortMultipartUpload"],
      ...["s3:PutBucketPolicy", "s3:PutBucketAcl", "s3:PutLifecycleConfiguration"],
    ],
    otherAction: "s3:GetObject",
    cannedAcl: "public-read-write",
    furtherAcls: { "public-read": false, "authenticated-read": false },
    permission: "WRITE",
    furtherPermissions: ["WRITE_ACP", "FULL_CONTROL"],
    otherPermission: "READ",
  }),
);
