import { ref, unknown } from "../../../policypack/kit/rule-table";
import {
  GlueCatalogDatabase,
  GlueCatalogTable,
  GlueCrawler,
  GlueDataCatalogEncryptionSettings,
  GlueJob,
  GlueSecurityConfiguration,
} from "../../../policypack/resources/aws/glue";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { describeKeys, describePlacements, inSpain } from "../../support/describe-placements";

const link = { catalogId: "111122223333", databaseName: "sales" };

describePlacements("glue", {
  "a database without a link": [{ database: inSpain(GlueCatalogDatabase) }, []],
  "a link to a database here": [
    { database: inSpain(GlueCatalogDatabase, { targetDatabase: link }) },
    [],
  ],
  "a link to a database abroad": [
    {
      database: inSpain(GlueCatalogDatabase, { targetDatabase: { ...link, region: "us-east-1" } }),
    },
    ["path at us-east-1"],
  ],
  "a link to a database in a region that is known only after deployment": [
    { database: inSpain(GlueCatalogDatabase, { targetDatabase: { ...link, region: unknown() } }) },
    ["path unknown"],
  ],
  "a table without a link": [{ table: inSpain(GlueCatalogTable) }, []],
  "a link to a table abroad": [
    { table: inSpain(GlueCatalogTable, { targetTable: { ...link, region: "eu-west-1" } }) },
    ["path at eu-west-1"],
  ],
});

const settings = (encryptionAtRest: unknown, connectionPasswordEncryption: unknown) => ({
  settings: inSpain(GlueDataCatalogEncryptionSettings, {
    dataCatalogEncryptionSettings: { encryptionAtRest, connectionPasswordEncryption },
  }),
  key: inSpain(KmsKey),
});
const configured = (s3Encryption: unknown) => ({
  job: inSpain(GlueJob, { securityConfiguration: "strict" }),
  strict: inSpain(GlueSecurityConfiguration, {
    name: "strict",
    encryptionConfiguration: {
      s3Encryption,
      cloudwatchEncryption: { cloudwatchEncryptionMode: "DISABLED" },
      jobBookmarksEncryption: { jobBookmarksEncryptionMode: "DISABLED" },
    },
  }),
});

describeKeys("glue", {
  "a catalogue that isn't encrypted": [
    settings({ catalogEncryptionMode: "DISABLED" }, { returnConnectionPasswordEncrypted: false }),
    [
      "unencrypted catalogue: provider-managed at eu-south-2",
      "unencrypted passwords of connections: provider-managed at eu-south-2",
    ],
  ],
  "a catalogue with a key of this stack": [
    settings(
      { catalogEncryptionMode: "SSE-KMS", sseAwsKmsKeyId: ref("key") },
      { returnConnectionPasswordEncrypted: true, awsKmsKeyId: "alias/glue" },
    ),
    [
      "catalogue: customer-managed at eu-south-2",
      "passwords of connections: customer-managed or stronger at eu-south-2",
    ],
  ],
  "a catalogue by a mode that is known only after deployment": [
    settings({ catalogEncryptionMode: unknown() }, { returnConnectionPasswordEncrypted: true }),
    [
      "perhaps unencrypted catalogue: provider-managed at eu-south-2",
      "passwords of connections: provider-managed at eu-south-2",
    ],
  ],
  "a job that says nothing": [{ job: inSpain(GlueJob) }, []],
  "a job by a configuration of this stack": [
    {
      job: inSpain(GlueJob, { securityConfiguration: ref("strict") }),
      strict: inSpain(GlueSecurityConfiguration, {
        encryptionConfiguration: {
          s3Encryption: { s3EncryptionMode: "SSE-KMS", kmsKeyArn: ref("key") },
          cloudwatchEncryption: { cloudwatchEncryptionMode: "SSE-KMS", kmsKeyArn: "alias/logs" },
          jobBookmarksEncryption: {
            jobBookmarksEncryptionMode: "CSE-KMS",
            kmsKeyArn: "alias/aws/glue",
          },
        },
      }),
      key: inSpain(KmsKey),
    },
    [
      "output: customer-managed at eu-south-2",
      "logs: customer-managed or stronger at eu-south-2",
      "bookmarks: provider-managed at eu-south-2",
    ],
  ],
  "a job whose output has a key of AWS": [
    configured({ s3EncryptionMode: "SSE-S3" }),
    ["output: provider-managed at eu-south-2"],
  ],
  "a job whose output is left to the bucket": [configured({ s3EncryptionMode: "DISABLED" }), []],
  "a crawler by a configuration that isn't in this stack": [
    { crawler: inSpain(GlueCrawler, { securityConfiguration: "elsewhere" }) },
    ["output: provider-managed or stronger unknown"],
  ],
});
