import { ref, unknown } from "../../../policypack/kit/rule-table";
import { EventDataStore, Trail } from "../../../policypack/resources/aws/cloudtrail";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { Bucket } from "../../../policypack/resources/aws/s3";
import { SnsTopic } from "../../../policypack/resources/aws/sns";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

describePlacements("cloudtrail", {
  "a trail into a bucket beside it": [
    { trail: inSpain(Trail, { s3BucketName: ref("bucket") }), bucket: inSpain(Bucket) },
    ["log at eu-south-2"],
  ],
  "a trail that is off": [
    { trail: inSpain(Trail, { s3BucketName: "elsewhere", enableLogging: false }) },
    [],
  ],
  "a trail into a bucket abroad": [
    {
      trail: inSpain(Trail, { s3BucketName: "audit" }),
      bucket: inRegion("us-east-1", Bucket, { bucket: "audit" }),
    },
    ["log at us-east-1"],
  ],
  "a trail into a bucket that is not in this stack": [
    { trail: inSpain(Trail, { s3BucketName: "elsewhere" }) },
    ["log unknown"],
  ],
  "a trail into a log group, with notices": [
    {
      trail: inSpain(Trail, {
        cloudWatchLogsGroupArn: "arn:aws:logs:eu-west-1:111122223333:log-group:audit:*",
        snsTopicName: ref("topic"),
      }),
      topic: inRegion("eu-central-1", SnsTopic),
    },
    ["log at eu-west-1", "export at eu-central-1"],
  ],
  "a store of events, which collects from everywhere": [
    { store: inSpain(EventDataStore) },
    ["log at eu-south-2"],
  ],
  "a store of events of one region": [
    { store: inSpain(EventDataStore, { multiRegionEnabled: false }) },
    [],
  ],
  "a store of events of regions that are known only after deployment": [
    { store: inSpain(EventDataStore, { multiRegionEnabled: unknown() }) },
    ["perhaps log at eu-south-2"],
  ],
});

describeKeys("cloudtrail", {
  "a trail without key": [
    {
      trail: inSpain(Trail, { s3BucketName: ref("bucket") }),
      bucket: inRegion("eu-west-1", Bucket),
    },
    ["log files: provider-managed at eu-west-1"],
  ],
  "a trail with a key of this stack": [
    { trail: inSpain(Trail, { kmsKeyId: ref("key") }), key: inSpain(KmsKey) },
    ["log files: customer-managed at eu-south-2"],
  ],
  "a trail with a key that is known only after deployment": [
    { trail: inSpain(Trail, { kmsKeyId: unknown() }) },
    ["log files: provider-managed or stronger unknown"],
  ],
  "a store of events without key": [
    { store: inSpain(EventDataStore) },
    ["events: provider-managed at eu-south-2"],
  ],
  "a store of events with a key of this stack": [
    { store: inSpain(EventDataStore, { kmsKeyId: ref("key") }), key: inSpain(KmsKey) },
    ["events: customer-managed at eu-south-2"],
  ],
});
