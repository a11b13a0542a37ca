import { ref, unknown } from "../../../policypack/kit/rule-table";
import { AthenaDatabase, AthenaWorkgroup } from "../../../policypack/resources/aws/athena";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { Bucket } from "../../../policypack/resources/aws/s3";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const workgroup = (configuration: unknown) => ({
  workgroup: inSpain(AthenaWorkgroup, { configuration }),
});

describePlacements("athena", {
  "a workgroup that says nothing": [{ workgroup: inSpain(AthenaWorkgroup) }, []],
  "results that are written abroad": [
    {
      ...workgroup({ resultConfiguration: { outputLocation: "s3://results/athena/" } }),
      bucket: inRegion("us-east-1", Bucket, { bucket: "results" }),
    },
    ["export at us-east-1"],
  ],
  "results that are written to a bucket that is known only after deployment": [
    workgroup({ resultConfiguration: { outputLocation: unknown() } }),
    ["export unknown"],
  ],
});

const key = inSpain(KmsKey);

describeKeys("athena", {
  "results that are left to their bucket": [workgroup({}), []],
  "results with a key of this stack": [
    {
      ...workgroup({
        resultConfiguration: {
          encryptionConfiguration: { encryptionOption: "SSE_KMS", kmsKeyArn: ref("key") },
        },
      }),
      key,
    },
    ["query results: customer-managed at eu-south-2"],
  ],
  "results with a key of AWS": [
    workgroup({
      resultConfiguration: { encryptionConfiguration: { encryptionOption: "SSE_S3" } },
    }),
    ["query results: provider-managed at eu-south-2"],
  ],
  "results that Athena keeps": [
    workgroup({ managedQueryResultsConfiguration: { enabled: true } }),
    ["query results that Athena keeps: provider-managed at eu-south-2"],
  ],
  "content with a key of this stack": [
    { ...workgroup({ customerContentEncryptionConfiguration: { kmsKey: ref("key") } }), key },
    ["content: customer-managed at eu-south-2"],
  ],
  "tables that are left to their bucket": [{ database: inSpain(AthenaDatabase) }, []],
  "tables with a key that is known only after deployment": [
    {
      database: inSpain(AthenaDatabase, {
        encryptionConfiguration: { encryptionOption: "CSE_KMS", kmsKey: unknown() },
      }),
    },
    ["tables: provider-managed or stronger unknown"],
  ],
});
