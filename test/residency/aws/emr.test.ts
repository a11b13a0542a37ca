import { ref, unknown } from "../../../policypack/kit/rule-table";
import {
  EmrCluster,
  EmrSecurityConfiguration,
  EmrStudio,
} from "../../../policypack/resources/aws/emr";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { Bucket } from "../../../policypack/resources/aws/s3";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const bucket = inRegion("us-east-1", Bucket, { bucket: "out" });

describePlacements("emr", {
  "a cluster that says nothing": [{ cluster: inSpain(EmrCluster) }, []],
  "logs that are written abroad": [
    { cluster: inSpain(EmrCluster, { logUri: "s3://out/logs/" }), bucket },
    ["log at us-east-1"],
  ],
  "logs that are written to a bucket that is known only after deployment": [
    { cluster: inSpain(EmrCluster, { logUri: unknown() }) },
    ["log unknown"],
  ],
  "workspaces that are kept abroad": [
    { studio: inSpain(EmrStudio, { defaultS3Location: "s3://out/workspaces" }), bucket },
    ["backup at us-east-1"],
  ],
});

const secured = (document: unknown) => ({
  cluster: inSpain(EmrCluster, { securityConfiguration: "strict" }),
  strict: inSpain(EmrSecurityConfiguration, {
    name: "strict",
    configuration:
      typeof document === "object"
        ? JSON.stringify({ EncryptionConfiguration: document })
        : document,
  }),
});
const key = inSpain(KmsKey);
const atRest = (disks: unknown, files?: unknown) => ({
  EnableAtRestEncryption: true,
  AtRestEncryptionConfiguration: {
    LocalDiskEncryptionConfiguration: disks,
    S3EncryptionConfiguration: files,
  },
});

describeKeys("emr", {
  "a cluster that says nothing": [
    { cluster: inSpain(EmrCluster) },
    ["unencrypted local disks: provider-managed at eu-south-2"],
  ],
  "a configuration that isn't in this stack": [
    { cluster: inSpain(EmrCluster, { securityConfiguration: "elsewhere" }) },
    ["perhaps unencrypted local disks: provider-managed or stronger unknown"],
  ],
  "a configuration with keys": [
    secured(
      atRest(
        { EncryptionKeyProviderType: "AwsKms", AwsKmsKey: "alias/disks" },
        { EncryptionMode: "SSE-KMS", AwsKmsKey: "alias/files" },
      ),
    ),
    [
      "local disks: customer-managed or stronger at eu-south-2",
      "files in S3: customer-managed or stronger at eu-south-2",
    ],
  ],
  "a configuration with a provider of keys of one's own": [
    secured(atRest({ EncryptionKeyProviderType: "Custom", EncryptionKeyProviderClass: "Own" })),
    ["local disks: customer-managed at eu-south-2"],
  ],
  "a configuration that encrypts files only": [
    secured(atRest(undefined, { EncryptionMode: "SSE-S3" })),
    ["unencrypted local disks: provider-managed at eu-south-2"],
  ],
  "a configuration that encrypts nothing": [
    secured({ EnableAtRestEncryption: false }),
    ["unencrypted local disks: provider-managed at eu-south-2"],
  ],
  "logs with a key of this stack": [
    { cluster: inSpain(EmrCluster, { logEncryptionKmsKeyId: ref("key") }), key },
    [
      "unencrypted local disks: provider-managed at eu-south-2",
      "cluster logs: customer-managed at eu-south-2",
    ],
  ],
  "a studio that says nothing": [{ studio: inSpain(EmrStudio) }, []],
  "a studio with a key of this stack": [
    { studio: inSpain(EmrStudio, { encryptionKeyArn: ref("key") }), key },
    ["workspaces: customer-managed at eu-south-2"],
  ],
});
