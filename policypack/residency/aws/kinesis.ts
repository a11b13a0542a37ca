import { anyOf, equals, isSet } from "../../core";
import { ElasticsearchDomain } from "../../resources/aws/elasticsearch";
import {
  FirehoseDeliveryStream,
  KinesisStream,
  KinesisVideoStream,
} from "../../resources/aws/kinesis";
import { MskCluster, MskServerlessCluster } from "../../resources/aws/msk";
import { OpensearchDomain, OpensearchServerlessCollection } from "../../resources/aws/opensearch";
import { RedshiftCluster } from "../../resources/aws/redshift";
import { Bucket } from "../../resources/aws/s3";
import { bucketPlace, type Destination, placeOf } from "../destination";
import { hostPlace } from "../host-place";
import { type KeyExtractor, keysOf, keyUse, namedKey } from "../key-use";
import { copiesOf, copiesWhen, copy, type Extractor, from } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(FirehoseDeliveryStream, (stream) => {
    const s3 = stream.extendedS3Configuration;
    const redshift = stream.redshiftConfiguration;
    const elasticsearch = stream.elasticsearchConfiguration;
    const opensearch = stream.opensearchConfiguration;
    const of = [
      from(stream.kinesisSourceConfiguration.kinesisStreamArn, KinesisStream),
      from(stream.mskSourceConfiguration.mskClusterArn, MskCluster, MskServerlessCluster),
    ];
    const delivered = (at: Destination) => copy("export", "delivered records", at, { of });
    const kept = (bucketArn: typeof s3.bucketArn) =>
      copy("backup", "copy of the records in S3", bucketPlace(bucketArn, Bucket), { of });
    return [
      ...delivered(bucketPlace(s3.bucketArn, Bucket)),
      ...delivered(hostPlace(redshift.clusterJdbcurl, RedshiftCluster)),
      ...delivered(placeOf(elasticsearch.domainArn, ElasticsearchDomain, OpensearchDomain)),
      ...delivered(hostPlace(elasticsearch.clusterEndpoint, ElasticsearchDomain)),
      ...delivered(placeOf(opensearch.domainArn, OpensearchDomain)),
      ...delivered(hostPlace(opensearch.clusterEndpoint, OpensearchDomain)),
      ...delivered(
        hostPlace(
          stream.opensearchserverlessConfiguration.collectionEndpoint,
          OpensearchServerlessCollection,
        ),
      ),
      ...delivered(placeOf(stream.icebergConfiguration.catalogArn)),
      ...delivered(hostPlace(stream.httpEndpointConfiguration.url)),
      ...delivered(hostPlace(stream.splunkConfiguration.hecEndpoint)),
      ...delivered(hostPlace(stream.snowflakeConfiguration.accountUrl)),
      // These destinations leave what fails, or all, in a bucket.
      ...kept(redshift.s3Configuration.bucketArn),
      ...kept(elasticsearch.s3Configuration.bucketArn),
      ...kept(opensearch.s3Configuration.bucketArn),
      ...kept(stream.opensearchserverlessConfiguration.s3Configuration.bucketArn),
      ...kept(stream.icebergConfiguration.s3Configuration.bucketArn),
      ...kept(stream.httpEndpointConfiguration.s3Configuration.bucketArn),
      ...kept(stream.splunkConfiguration.s3Configuration.bucketArn),
      ...kept(stream.snowflakeConfiguration.s3Configuration.bucketArn),
      ...copiesWhen(equals(s3.s3BackupMode, "Enabled"), () =>
        kept(s3.s3BackupConfiguration.bucketArn),
      ),
      ...copiesWhen(equals(redshift.s3BackupMode, "Enabled"), () =>
        kept(redshift.s3BackupConfiguration.bucketArn),
      ),
    ];
  }),
];

export const keys: readonly KeyExtractor[] = [
  ...keysOf(KinesisStream, (stream) =>
    keyUse("stream", stream.kmsKeyId, { encrypted: equals(stream.encryptionType, "KMS") }),
  ),
  ...keysOf(KinesisVideoStream, (stream) => keyUse("stream", stream.kmsKeyId)),
  ...keysOf(FirehoseDeliveryStream, (stream) => [
    ...keyUse("buffer", stream.serverSideEncryption.keyArn, {
      // From a stream Firehose takes the records without keeping them, and allows no encryption:
      // https://docs.aws.amazon.com/firehose/latest/dev/encryption.html
      encrypted: anyOf(
        equals(stream.serverSideEncryption.enabled, true),
        isSet(stream.kinesisSourceConfiguration.kinesisStreamArn),
      ),
    }),
    ...namedKey("delivered records", stream.extendedS3Configuration.kmsKeyArn, {
      at: bucketPlace(stream.extendedS3Configuration.bucketArn, Bucket),
    }),
  ]),
];
