import { ConnectInstance, ConnectInstanceStorageConfig } from "../../resources/aws/connect";
import { FirehoseDeliveryStream, KinesisStream } from "../../resources/aws/kinesis";
import { Bucket } from "../../resources/aws/s3";
import { placeOf } from "../destination";
import { type KeyExtractor, keysOf, namedKey } from "../key-use";
import { copiesOf, copy, type Extractor, from } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(ConnectInstanceStorageConfig, ({ instanceId, storageConfig }) => {
    const of = from(instanceId, ConnectInstance);
    const { s3Config, kinesisStreamConfig, kinesisFirehoseConfig } = storageConfig;
    return [
      ...copy("export", "records of contacts", placeOf(s3Config.bucketName, Bucket), { of }),
      ...copy(
        "export",
        "records of contacts",
        placeOf(kinesisStreamConfig.streamArn, KinesisStream),
        { of },
      ),
      ...copy(
        "export",
        "records of contacts",
        placeOf(kinesisFirehoseConfig.firehoseArn, FirehoseDeliveryStream),
        { of },
      ),
    ];
  }),
];

export const keys: readonly KeyExtractor[] = [
  ...keysOf(ConnectInstanceStorageConfig, ({ storageConfig }) => [
    ...namedKey("records of contacts", storageConfig.s3Config.encryptionConfig.keyId),
    ...namedKey(
      "videos of contacts",
      storageConfig.kinesisVideoStreamConfig.encryptionConfig.keyId,
    ),
  ]),
];
