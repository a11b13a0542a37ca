import { equals, isSet, not } from "../../core";
import {
  DmsEndpoint,
  DmsReplicationConfig,
  DmsReplicationInstance,
  DmsReplicationTask,
  DmsS3Endpoint,
} from "../../resources/aws/dms";
import { DocdbCluster } from "../../resources/aws/docdb";
import { KinesisStream } from "../../resources/aws/kinesis";
import { RdsCluster, RdsClusterInstance, RdsInstance } from "../../resources/aws/rds";
import { RedshiftCluster } from "../../resources/aws/redshift";
import { Bucket } from "../../resources/aws/s3";
import { beyondSight, placeOf } from "../destination";
import { hostPlace } from "../host-place";
import { type KeyExtractor, keysOf, keyUse, namedKey } from "../key-use";
import { copiesOf, copiesWhen, copy, type Extractor, from } from "../placement";

const ENDPOINTS = [DmsEndpoint, DmsS3Endpoint];
const DATABASES = [DocdbCluster, RdsInstance, RdsCluster, RdsClusterInstance, RedshiftCluster];

export const copies: readonly Extractor[] = [
  ...copiesOf(
    [DmsReplicationTask, DmsReplicationConfig],
    ({ sourceEndpointArn, targetEndpointArn }) =>
      copy("export", "replicated data", placeOf(targetEndpointArn, ...ENDPOINTS), {
        of: from(sourceEndpointArn, ...ENDPOINTS),
      }),
  ),
  // What goes to an endpoint goes to the store behind it, which may be in another place.
  ...copiesOf(DmsEndpoint, (endpoint) =>
    copiesWhen(equals(endpoint.endpointType, "target"), () => [
      ...copy("export", "replicated data", hostPlace(endpoint.serverName, ...DATABASES)),
      ...copy("export", "replicated data", hostPlace(endpoint.redisSettings.serverName)),
      ...copy("export", "replicated data", hostPlace(endpoint.elasticsearchSettings.endpointUri)),
      ...copy("export", "replicated data", hostPlace(endpoint.kafkaSettings.broker)),
      ...copy(
        "export",
        "replicated data",
        placeOf(endpoint.kinesisSettings.streamArn, KinesisStream),
      ),
      ...copy("export", "staged data", placeOf(endpoint.redshiftSettings.bucketName, Bucket)),
      ...copiesWhen(not(isSet(endpoint.serverName)), () =>
        copy(
          "export",
          "replicated data",
          beyondSight(endpoint.secretsManagerArn, "a secret, which alone says the host"),
        ),
      ),
    ]),
  ),
  ...copiesOf(DmsS3Endpoint, ({ endpointType, bucketName }) =>
    copiesWhen(equals(endpointType, "target"), () =>
      copy("export", "replicated data", placeOf(bucketName, Bucket)),
    ),
  ),
];

// DMS always encrypts what it keeps: with a key of AWS unless another is named.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(DmsReplicationInstance, ({ kmsKeyArn }) => keyUse("storage", kmsKeyArn)),
  ...keysOf(DmsReplicationConfig, ({ computeConfig }) => keyUse("storage", computeConfig.kmsKeyId)),
  ...keysOf(DmsEndpoint, (endpoint) => [
    ...keyUse("connection", endpoint.kmsKeyArn),
    ...namedKey("staged data", endpoint.redshiftSettings.serverSideEncryptionKmsKeyId),
  ]),
  ...keysOf(DmsS3Endpoint, (endpoint) => [
    ...keyUse("connection", endpoint.kmsKeyArn),
    ...namedKey("files", endpoint.serverSideEncryptionKmsKeyId),
  ]),
];
