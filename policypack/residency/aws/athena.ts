import { equals, isSet } from "../../core";
import { AthenaDatabase, AthenaWorkgroup } from "../../resources/aws/athena";
import { Bucket } from "../../resources/aws/s3";
import { bucketPlace } from "../destination";
import { type KeyExtractor, keysOf, keyUse, namedKey } from "../key-use";
import { copiesOf, copy, type Extractor } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(AthenaWorkgroup, ({ configuration }) =>
    copy(
      "export",
      "query results",
      bucketPlace(configuration.resultConfiguration.outputLocation, Bucket),
    ),
  ),
];

// Results are encrypted as the workgroup says; where it says nothing, as their bucket does.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(AthenaWorkgroup, ({ configuration }) => {
    const { encryptionConfiguration: results } = configuration.resultConfiguration;
    const { managedQueryResultsConfiguration: managed } = configuration;
    return [
      ...(isSet(results.encryptionOption).outcome === "violating"
        ? []
        : keyUse("query results", results.kmsKeyArn)),
      ...(equals(managed.enabled, true).outcome === "violating"
        ? []
        : keyUse("query results that Athena keeps", managed.encryptionConfiguration.kmsKey)),
      ...namedKey("content", configuration.customerContentEncryptionConfiguration.kmsKey),
    ];
  }),
  ...keysOf(AthenaDatabase, ({ encryptionConfiguration }) =>
    isSet(encryptionConfiguration.encryptionOption).outcome === "violating"
      ? []
      : keyUse("tables", encryptionConfiguration.kmsKey),
  ),
];
