import { type CaseInputs, ref, unknown } from "../../../policypack/kit/rule-table";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { Bucket } from "../../../policypack/resources/aws/s3";
import { Canary } from "../../../policypack/resources/aws/synthetics";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

describePlacements("synthetics", {
  "a canary with a bucket of this stack": [
    {
      canary: inSpain(Canary, { artifactS3Location: "s3://artifacts/portal" }),
      bucket: inRegion("us-east-1", Bucket, { bucket: "artifacts" }),
    },
    ["export at us-east-1"],
  ],
  "a canary with a bucket that is not in this stack": [
    { canary: inSpain(Canary, { artifactS3Location: "s3://elsewhere/portal" }) },
    ["export unknown"],
  ],
  "a canary with a bucket that is known only after deployment": [
    { canary: inSpain(Canary, { artifactS3Location: unknown() }) },
    ["export unknown"],
  ],
});

const bucket = inRegion("eu-west-1", Bucket);
const canary = (inputs: CaseInputs) =>
  inSpain(Canary, { artifactS3Location: ref("bucket"), ...inputs });

describeKeys("synthetics", {
  "a canary that says nothing": [
    { canary: canary({}), bucket },
    [
      "environment variables: provider-managed at eu-south-2",
      "artifacts: provider-managed at eu-west-1",
    ],
  ],
  "keys of this stack": [
    {
      canary: canary({
        kmsKeyArn: ref("key"),
        artifactConfig: { s3Encryption: { encryptionMode: "SSE_KMS", kmsKeyArn: ref("key") } },
      }),
      bucket,
      key: inSpain(KmsKey),
    },
    [
      "environment variables: customer-managed at eu-south-2",
      "artifacts: customer-managed at eu-south-2",
    ],
  ],
  "keys that are known only after deployment": [
    { canary: canary({ kmsKeyArn: unknown(), artifactConfig: unknown() }), bucket },
    [
      "environment variables: provider-managed or stronger unknown",
      "artifacts: provider-managed or stronger unknown",
    ],
  ],
});
