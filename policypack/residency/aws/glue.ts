import {
  type Checked,
  type CheckedValue,
  checkedInputs,
  equals,
  isOneOf,
  nodeOf,
} from "../../core";
import {
  GlueCatalogDatabase,
  GlueCatalogTable,
  GlueCrawler,
  GlueDataCatalogEncryptionSettings,
  GlueJob,
  GlueSecurityConfiguration,
} from "../../resources/aws/glue";
import { region } from "../destination";
import { type KeyExtractor, type KeyUse, keysOf, keyUse, namedKey, unseenKey } from "../key-use";
import { type Around, copiesOf, copy, type Extractor } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(GlueCatalogDatabase, ({ targetDatabase }) =>
    copy("path", "linked database", region(targetDatabase.region)),
  ),
  ...copiesOf(GlueCatalogTable, ({ targetTable }) =>
    copy("path", "linked table", region(targetTable.region)),
  ),
];

type SecurityConfiguration = NonNullable<typeof GlueSecurityConfiguration.inputs>;

/** What runs is encrypted by a configuration of its own; without one, by what it writes to. */
function runKeys(
  { securityConfiguration: name }: { readonly securityConfiguration: CheckedValue<string> },
  { graph }: Around,
): readonly KeyUse[] {
  const { certain } = graph.referents(nodeOf(name), GlueSecurityConfiguration);
  const [configuration] = certain;
  if (configuration === undefined) {
    return namedKey("output", unseenKey(name, "set by a configuration that can't be seen"));
  }
  const { encryptionConfiguration } = checkedInputs<SecurityConfiguration>(configuration);
  const { s3Encryption, cloudwatchEncryption, jobBookmarksEncryption } = encryptionConfiguration;
  return [
    ...outputKey(s3Encryption),
    ...namedKey("logs", cloudwatchEncryption.kmsKeyArn),
    ...namedKey("bookmarks", jobBookmarksEncryption.kmsKeyArn),
  ];
}

/** With SSE-S3 the key is one of AWS; where nothing is asked for, the bucket's own holds. */
function outputKey({
  s3EncryptionMode,
  kmsKeyArn,
}: Checked<SecurityConfiguration["encryptionConfiguration"]["s3Encryption"]>): readonly KeyUse[] {
  return equals(s3EncryptionMode, "SSE-S3").outcome === "compliant"
    ? keyUse("output", kmsKeyArn)
    : namedKey("output", kmsKeyArn);
}

export const keys: readonly KeyExtractor[] = [
  ...keysOf(GlueDataCatalogEncryptionSettings, ({ dataCatalogEncryptionSettings: settings }) => [
    ...keyUse("catalogue", settings.encryptionAtRest.sseAwsKmsKeyId, {
      encrypted: isOneOf(settings.encryptionAtRest.catalogEncryptionMode, [
        "SSE-KMS",
        "SSE-KMS-WITH-SERVICE-ROLE",
      ]),
    }),
    ...keyUse("passwords of connections", settings.connectionPasswordEncryption.awsKmsKeyId, {
      encrypted: equals(
        settings.connectionPasswordEncryption.returnConnectionPasswordEncrypted,
        true,
      ),
    }),
  ]),
  ...keysOf([GlueJob, GlueCrawler], runKeys),
];
