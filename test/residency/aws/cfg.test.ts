import { ref, unknown } from "../../../policypack/kit/rule-table";
import {
  AggregateAuthorization,
  ConfigurationAggregator,
  ConformancePack,
  DeliveryChannel,
  OrganizationConformancePack,
} from "../../../policypack/resources/aws/cfg";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { Bucket } from "../../../policypack/resources/aws/s3";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

describePlacements("cfg", {
  "a channel into a bucket abroad": [
    {
      channel: inSpain(DeliveryChannel, { s3BucketName: ref("bucket") }),
      bucket: inRegion("us-east-1", Bucket),
    },
    ["log at us-east-1"],
  ],
  "a channel into a bucket that is not in this stack, with notices": [
    {
      channel: inSpain(DeliveryChannel, {
        s3BucketName: "elsewhere",
        snsTopicArn: "arn:aws:sns:eu-west-1:111122223333:changes",
      }),
    },
    ["log unknown", "export at eu-west-1"],
  ],
  "a conformance pack": [
    {
      pack: inSpain(ConformancePack, { deliveryS3Bucket: ref("bucket") }),
      bucket: inRegion("us-east-1", Bucket),
    },
    ["log at us-east-1"],
  ],
  "a conformance pack of the organisation": [
    { pack: inSpain(OrganizationConformancePack, { deliveryS3Bucket: "elsewhere" }) },
    ["log unknown"],
  ],
  "an aggregator of accounts": [
    {
      aggregator: inSpain(ConfigurationAggregator, {
        accountAggregationSource: { accountIds: ["444455556666"], allRegions: true },
      }),
    },
    ["log at eu-south-2"],
  ],
  "an aggregator of the organisation": [
    {
      aggregator: inRegion("us-east-1", ConfigurationAggregator, {
        organizationAggregationSource: { regions: ["eu-south-2"] },
      }),
    },
    ["log at us-east-1"],
  ],
  "an aggregator of nothing": [{ aggregator: inSpain(ConfigurationAggregator) }, []],
  "another account that may collect": [
    {
      authorization: inSpain(AggregateAuthorization, {
        accountId: "444455556666",
        authorizedAwsRegion: "us-east-1",
      }),
    },
    ["share at us-east-1 for 444455556666"],
  ],
  "an account that is known only after deployment": [
    {
      authorization: inSpain(AggregateAuthorization, {
        accountId: unknown(),
        authorizedAwsRegion: "eu-south-2",
      }),
    },
    ["share at eu-south-2 for ?"],
  ],
});

describeKeys("cfg", {
  "a channel without key": [
    {
      channel: inSpain(DeliveryChannel, { s3BucketName: ref("bucket") }),
      bucket: inRegion("eu-west-1", Bucket),
    },
    ["configuration history: provider-managed at eu-west-1"],
  ],
  "a channel with a key of this stack": [
    { channel: inSpain(DeliveryChannel, { s3KmsKeyArn: ref("key") }), key: inSpain(KmsKey) },
    ["configuration history: customer-managed at eu-south-2"],
  ],
  "a channel with a key that is known only after deployment": [
    { channel: inSpain(DeliveryChannel, { s3KmsKeyArn: unknown() }) },
    ["configuration history: provider-managed or stronger unknown"],
  ],
});
