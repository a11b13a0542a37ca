import { ComprehendDocumentClassifier } from "../../resources/aws/comprehend";
import { Bucket } from "../../resources/aws/s3";
import { bucketPlace } from "../destination";
import { type KeyExtractor, keysOf, keyUse, namedKey } from "../key-use";
import { copiesOf, copy, type Extractor } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(ComprehendDocumentClassifier, ({ outputDataConfig }) =>
    copy("export", "results of the training", bucketPlace(outputDataConfig.s3Uri, Bucket)),
  ),
];

export const keys: readonly KeyExtractor[] = [
  ...keysOf(ComprehendDocumentClassifier, (classifier) => [
    ...keyUse("model", classifier.modelKmsKeyId),
    ...keyUse("volume", classifier.volumeKmsKeyId),
    ...namedKey("results of the training", classifier.outputDataConfig.kmsKeyId),
  ]),
];
