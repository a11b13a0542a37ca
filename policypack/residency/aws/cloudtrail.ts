import { equals, not } from "../../core";
import { EventDataStore, Trail } from "../../resources/aws/cloudtrail";
import { LogGroup } from "../../resources/aws/cloudwatch";
import { Bucket } from "../../resources/aws/s3";
import { SnsTopic } from "../../resources/aws/sns";
import { byDefault, here, placeOf } from "../destination";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { copiesOf, copiesWhen, copy, type Extractor } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(Trail, (trail) =>
    copiesWhen(not(equals(trail.enableLogging, false)), () => [
      ...copy("log", "audit logs", placeOf(trail.s3BucketName, Bucket)),
      ...copy("log", "audit logs", placeOf(trail.cloudWatchLogsGroupArn, LogGroup)),
      ...copy("export", "notices of log files", placeOf(trail.snsTopicName, SnsTopic)),
    ]),
  ),
  // Unless told otherwise, a store collects the events of all regions.
  ...copiesOf(EventDataStore, ({ multiRegionEnabled }) =>
    copy("log", "audit events of all regions", here(byDefault(multiRegionEnabled)), {
      when: not(equals(multiRegionEnabled, false)),
    }),
  ),
];

// Log files are where the bucket is, and so is their key.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(Trail, (trail) =>
    keyUse("log files", trail.kmsKeyId, { at: placeOf(trail.s3BucketName, Bucket) }),
  ),
  ...keysOf(EventDataStore, (store) => keyUse("events", store.kmsKeyId)),
];
