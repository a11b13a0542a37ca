import { Bucket } from "../../resources/aws/s3";
import { Canary } from "../../resources/aws/synthetics";
import { bucketPlace } from "../destination";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { copiesOf, copy, type Extractor } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(Canary, ({ artifactS3Location }) =>
    copy("export", "screenshots and traffic of test runs", bucketPlace(artifactS3Location, Bucket)),
  ),
];

export const keys: readonly KeyExtractor[] = [
  ...keysOf(Canary, (canary) => [
    ...keyUse("environment variables", canary.kmsKeyArn),
    ...keyUse("artifacts", canary.artifactConfig.s3Encryption.kmsKeyArn, {
      at: bucketPlace(canary.artifactS3Location, Bucket),
    }),
  ]),
];
