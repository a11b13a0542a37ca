import { ref, unknown } from "../../../policypack/kit/rule-table";
import {
  ConnectInstance,
  ConnectInstanceStorageConfig,
} from "../../../policypack/resources/aws/connect";
import { KinesisStream } from "../../../policypack/resources/aws/kinesis";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { Bucket } from "../../../policypack/resources/aws/s3";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const storage = (storageConfig: unknown) => ({
  storage: inSpain(ConnectInstanceStorageConfig, { instanceId: ref("instance"), storageConfig }),
  instance: inSpain(ConnectInstance),
});

describePlacements("connect", {
  "a storage that says nothing": [{ storage: inSpain(ConnectInstanceStorageConfig) }, []],
  "recordings in a bucket abroad": [
    {
      ...storage({ s3Config: { bucketName: ref("bucket") } }),
      bucket: inRegion("us-east-1", Bucket),
    },
    ["export at us-east-1 of instance"],
  ],
  "records in a stream": [
    {
      ...storage({ kinesisStreamConfig: { streamArn: ref("stream") } }),
      stream: inSpain(KinesisStream),
    },
    ["export at eu-south-2 of instance"],
  ],
  "records in a delivery stream, by ARN": [
    storage({
      kinesisFirehoseConfig: {
        firehoseArn: "arn:aws:firehose:eu-west-1:111122223333:deliverystream/contacts",
      },
    }),
    ["export at eu-west-1 of instance"],
  ],
  "recordings in a bucket that is known only after deployment": [
    storage({ s3Config: { bucketName: unknown() } }),
    ["export unknown of instance"],
  ],
});

describeKeys("connect", {
  "recordings that are left to their bucket": [storage({ s3Config: { bucketName: "b" } }), []],
  "recordings with a key of this stack": [
    {
      ...storage({ s3Config: { encryptionConfig: { keyId: ref("key") } } }),
      key: inSpain(KmsKey),
    },
    ["records of contacts: customer-managed at eu-south-2"],
  ],
  "videos with a key of AWS": [
    storage({
      kinesisVideoStreamConfig: { encryptionConfig: { keyId: "alias/aws/kinesisvideo" } },
    }),
    ["videos of contacts: provider-managed at eu-south-2"],
  ],
});
