import { ref, unknown } from "../../../policypack/kit/rule-table";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { Bucket } from "../../../policypack/resources/aws/s3";
import {
  MaintenanceWindowTask,
  ResourceDataSync,
  SsmAssociation,
  SsmDocument,
  SsmParameter,
} from "../../../policypack/resources/aws/ssm";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

describePlacements("ssm", {
  "an inventory that is sent to a region": [
    {
      sync: inSpain(ResourceDataSync, {
        s3Destination: { bucketName: "inventory", region: "us-east-1" },
      }),
    },
    ["export at us-east-1"],
  ],
  "an inventory that is sent to a region known only after deployment": [
    { sync: inSpain(ResourceDataSync, { s3Destination: { region: unknown() } }) },
    ["export unknown"],
  ],
  "an association that keeps no output": [{ association: inSpain(SsmAssociation) }, []],
  "output in a bucket of a stated region": [
    {
      association: inSpain(SsmAssociation, {
        outputLocation: { s3BucketName: "output", s3Region: "eu-west-1" },
      }),
    },
    ["export at eu-west-1"],
  ],
  "output in a bucket of this stack": [
    {
      association: inSpain(SsmAssociation, { outputLocation: { s3BucketName: ref("bucket") } }),
      bucket: inRegion("us-east-1", Bucket),
    },
    ["export at us-east-1"],
  ],
  "output in a bucket that is not in this stack": [
    { association: inSpain(SsmAssociation, { outputLocation: { s3BucketName: "elsewhere" } }) },
    ["export unknown"],
  ],
  "output of a task in a bucket of this stack": [
    {
      task: inSpain(MaintenanceWindowTask, {
        taskInvocationParameters: { runCommandParameters: { outputS3Bucket: ref("bucket") } },
      }),
      bucket: inRegion("us-east-1", Bucket),
    },
    ["export at us-east-1"],
  ],
  "a task that keeps no output": [
    { task: inSpain(MaintenanceWindowTask, { taskType: "RUN_COMMAND" }) },
    [],
  ],
  "a document of one's own": [{ document: inSpain(SsmDocument) }, []],
  "a document for two accounts": [
    {
      document: inSpain(SsmDocument, {
        permissions: { type: "Share", account_ids: "111122223333, 444455556666" },
      }),
    },
    ["share at eu-south-2 for 111122223333", "share at eu-south-2 for 444455556666"],
  ],
  "a document for everyone": [
    { document: inSpain(SsmDocument, { permissions: { type: "Share", account_ids: "All" } }) },
    ["share at eu-south-2 for All"],
  ],
  "a document for accounts that are known only after deployment": [
    { document: inSpain(SsmDocument, { permissions: { type: "Share", account_ids: unknown() } }) },
    ["share at eu-south-2 for ?"],
  ],
});

const parameter = (type: unknown, keyId?: unknown) => inSpain(SsmParameter, { type, keyId });

describeKeys("ssm", {
  "plain text": [
    { parameter: parameter("String") },
    ["unencrypted parameter: provider-managed at eu-south-2"],
  ],
  "a secure string that names no key": [
    { parameter: parameter("SecureString") },
    ["parameter: provider-managed at eu-south-2"],
  ],
  "a secure string with a key of this stack": [
    { parameter: parameter("SecureString", ref("key")), key: inSpain(KmsKey) },
    ["parameter: customer-managed at eu-south-2"],
  ],
  "a type that is known only after deployment": [
    { parameter: parameter(unknown()) },
    ["perhaps unencrypted parameter: provider-managed at eu-south-2"],
  ],
  "a key that is known only after deployment": [
    { parameter: parameter("SecureString", unknown()) },
    ["parameter: provider-managed or stronger unknown"],
  ],
});
