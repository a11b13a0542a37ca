import { equals } from "../../core";
import { CustomerprofilesDomain } from "../../resources/aws/customerprofiles";
import { Bucket } from "../../resources/aws/s3";
import { SqsQueue } from "../../resources/aws/sqs";
import { placeOf } from "../destination";
import { hostPlace } from "../host-place";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { copiesOf, copiesWhen, copy, type Extractor } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(CustomerprofilesDomain, (domain) => [
    ...[domain.matching, domain.ruleBasedMatching].flatMap(({ enabled, exportingConfig }) =>
      copiesWhen(equals(enabled, true), () =>
        copy("export", "matches", placeOf(exportingConfig.s3Exporting.s3BucketName, Bucket)),
      ),
    ),
    ...copy("export", "records that failed", hostPlace(domain.deadLetterQueueUrl, SqsQueue)),
  ]),
];

export const keys: readonly KeyExtractor[] = [
  ...keysOf(CustomerprofilesDomain, (domain) => keyUse("profiles", domain.defaultEncryptionKey)),
];
