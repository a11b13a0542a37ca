import { nodeOf } from "../../core";
import { LogGroup } from "../../resources/aws/cloudwatch";
import { Bucket } from "../../resources/aws/s3";
import {
  StorageGatewayNfsFileShare,
  StorageGatewaySmbFileShare,
} from "../../resources/aws/storagegateway";
import { bucketPlace, placeOf, region } from "../destination";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { copiesOf, copy, type Extractor } from "../placement";

const SHARES = [StorageGatewayNfsFileShare, StorageGatewaySmbFileShare];

export const copies: readonly Extractor[] = [
  ...copiesOf(SHARES, ({ locationArn, bucketRegion, auditDestinationArn }) => [
    ...copy(
      "export",
      "files of the share",
      nodeOf(bucketRegion).state === "absent"
        ? bucketPlace(locationArn, Bucket)
        : region(bucketRegion),
    ),
    ...copy("log", "audit logs", placeOf(auditDestinationArn, LogGroup)),
  ]),
];

// Files are always encrypted: with a key of S3 unless another is named.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(SHARES, ({ kmsKeyArn }) => keyUse("files", kmsKeyArn)),
];
