import { ref, unknown } from "../../../policypack/kit/rule-table";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { Bucket } from "../../../policypack/resources/aws/s3";
import {
  StorageGatewayNfsFileShare,
  StorageGatewaySmbFileShare,
} from "../../../policypack/resources/aws/storagegateway";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

describePlacements("storagegateway", {
  "files in a prefix of a bucket abroad": [
    {
      share: inSpain(StorageGatewayNfsFileShare, { locationArn: "arn:aws:s3:::files/prefix/" }),
      bucket: inRegion("us-east-1", Bucket, { bucket: "files" }),
    },
    ["export at us-east-1"],
  ],
  "files in a bucket whose region is said": [
    {
      share: inSpain(StorageGatewaySmbFileShare, {
        locationArn: "arn:aws:s3:::elsewhere",
        bucketRegion: "eu-west-1",
      }),
    },
    ["export at eu-west-1"],
  ],
  "files in a bucket that is known only after deployment": [
    { share: inSpain(StorageGatewayNfsFileShare, { locationArn: unknown() }) },
    ["export unknown"],
  ],
  "audit logs abroad": [
    {
      share: inSpain(StorageGatewaySmbFileShare, {
        auditDestinationArn: "arn:aws:logs:eu-west-1:111122223333:log-group:audit",
      }),
    },
    ["log at eu-west-1"],
  ],
});

describeKeys("storagegateway", {
  "a share that says nothing": [
    { share: inSpain(StorageGatewaySmbFileShare) },
    ["files: provider-managed at eu-south-2"],
  ],
  "a share with a key of this stack": [
    {
      share: inSpain(StorageGatewayNfsFileShare, { kmsEncrypted: true, kmsKeyArn: ref("key") }),
      key: inSpain(KmsKey),
    },
    ["files: customer-managed at eu-south-2"],
  ],
  "a share whose key is known only after deployment": [
    { share: inSpain(StorageGatewayNfsFileShare, { kmsKeyArn: unknown() }) },
    ["files: provider-managed or stronger unknown"],
  ],
});
