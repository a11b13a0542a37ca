import {
  AggregateAuthorization,
  ConfigurationAggregator,
  ConformancePack,
  DeliveryChannel,
  OrganizationConformancePack,
} from "../../resources/aws/cfg";
import { Bucket } from "../../resources/aws/s3";
import { SnsTopic } from "../../resources/aws/sns";
import { here, placeOf, region } from "../destination";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { copiesOf, copy, type Extractor } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(DeliveryChannel, (channel) => [
    ...copy("log", "configuration history", placeOf(channel.s3BucketName, Bucket)),
    ...copy("export", "configuration changes", placeOf(channel.snsTopicArn, SnsTopic)),
  ]),
  ...copiesOf([ConformancePack, OrganizationConformancePack], ({ deliveryS3Bucket }) =>
    copy("log", "templates of the pack", placeOf(deliveryS3Bucket, Bucket)),
  ),
  ...copiesOf(ConfigurationAggregator, (aggregator) => [
    ...copy("log", "configuration of accounts", here(aggregator.accountAggregationSource)),
    ...copy(
      "log",
      "configuration of the organisation",
      here(aggregator.organizationAggregationSource),
    ),
  ]),
  ...copiesOf(AggregateAuthorization, ({ accountId, authorizedAwsRegion }) =>
    copy("share", "configuration", region(authorizedAwsRegion), { recipient: accountId }),
  ),
];

// The history is where the bucket is, and so is its key.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(DeliveryChannel, (channel) =>
    keyUse("configuration history", channel.s3KmsKeyArn, {
      at: placeOf(channel.s3BucketName, Bucket),
    }),
  ),
];
