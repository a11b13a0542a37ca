import type { AccessPointArgs as S3AccessPointArgs } from "@pulumi/aws/s3/accessPoint";
import type { AccountPublicAccessBlockArgs } from "@pulumi/aws/s3/accountPublicAccessBlock";
import type { AnalyticsConfigurationArgs as BucketAnalyticsConfigurationArgs } from "@pulumi/aws/s3/analyticsConfiguration";
import type { BucketArgs } from "@pulumi/aws/s3/bucket";
import type { BucketAccelerateConfigurationArgs } from "@pulumi/aws/s3/bucketAccelerateConfiguration";
import type { BucketAclArgs } from "@pulumi/aws/s3/bucketAcl";
import type { BucketLoggingArgs } from "@pulumi/aws/s3/bucketLogging";
import type { BucketNotificationArgs } from "@pulumi/aws/s3/bucketNotification";
import type { BucketObjectArgs } from "@pulumi/aws/s3/bucketObject";
import type { BucketObjectv2Args } from "@pulumi/aws/s3/bucketObjectv2";
import type { BucketOwnershipControlsArgs } from "@pulumi/aws/s3/bucketOwnershipControls";
import type { BucketPolicyArgs } from "@pulumi/aws/s3/bucketPolicy";
import type { BucketPublicAccessBlockArgs } from "@pulumi/aws/s3/bucketPublicAccessBlock";
import type { BucketReplicationConfigArgs } from "@pulumi/aws/s3/bucketReplicationConfig";
import type { BucketServerSideEncryptionConfigurationArgs } from "@pulumi/aws/s3/bucketServerSideEncryptionConfiguration";
import type { BucketVersioningArgs } from "@pulumi/aws/s3/bucketVersioning";
import type { BucketWebsiteConfigurationArgs } from "@pulumi/aws/s3/bucketWebsiteConfiguration";
import type { DirectoryBucketArgs } from "@pulumi/aws/s3/directoryBucket";
import type { FilesFileSystemArgs } from "@pulumi/aws/s3/filesFileSystem";
import type { InventoryArgs as BucketInventoryArgs } from "@pulumi/aws/s3/inventory";
import type { ObjectCopyArgs as BucketObjectCopyArgs } from "@pulumi/aws/s3/objectCopy";
import type { VectorsIndexArgs } from "@pulumi/aws/s3/vectorsIndex";
import type { VectorsVectorBucketArgs } from "@pulumi/aws/s3/vectorsVectorBucket";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const Bucket = resourceType<Unwrap<BucketArgs>>("aws:s3/bucket:Bucket", {
  names: ["bucket"],
});
export const BucketAcl = resourceType<Unwrap<BucketAclArgs>>("aws:s3/bucketAcl:BucketAcl", {
  names: [],
});
export const BucketLogging = resourceType<Unwrap<BucketLoggingArgs>>(
  "aws:s3/bucketLogging:BucketLogging",
  { names: [] },
);
export const BucketOwnershipControls = resourceType<Unwrap<BucketOwnershipControlsArgs>>(
  "aws:s3/bucketOwnershipControls:BucketOwnershipControls",
  { names: [] },
);
export const BucketPolicy = resourceType<Unwrap<BucketPolicyArgs>>(
  "aws:s3/bucketPolicy:BucketPolicy",
  { names: [] },
);
export const BucketPublicAccessBlock = resourceType<Unwrap<BucketPublicAccessBlockArgs>>(
  "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock",
  { names: [] },
);
export const BucketServerSideEncryptionConfiguration = resourceType<
  Unwrap<BucketServerSideEncryptionConfigurationArgs>
>("aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration", {
  names: [],
});
export const BucketVersioning = resourceType<Unwrap<BucketVersioningArgs>>(
  "aws:s3/bucketVersioning:BucketVersioning",
  { names: [] },
);
export const BucketReplicationConfig = resourceType<Unwrap<BucketReplicationConfigArgs>>(
  "aws:s3/bucketReplicationConfig:BucketReplicationConfig",
  { names: [] },
);
export const BucketAccelerateConfiguration = resourceType<
  Unwrap<BucketAccelerateConfigurationArgs>
>("aws:s3/bucketAccelerateConfiguration:BucketAccelerateConfiguration", { names: [] });
export const BucketInventory = resourceType<Unwrap<BucketInventoryArgs>>(
  "aws:s3/inventory:Inventory",
  { names: [] },
);
export const BucketAnalyticsConfiguration = resourceType<Unwrap<BucketAnalyticsConfigurationArgs>>(
  "aws:s3/analyticsConfiguration:AnalyticsConfiguration",
  { names: [] },
);
export const BucketNotification = resourceType<Unwrap<BucketNotificationArgs>>(
  "aws:s3/bucketNotification:BucketNotification",
  { names: [] },
);
export const BucketObject = resourceType<Unwrap<BucketObjectArgs>>(
  "aws:s3/bucketObject:BucketObject",
  { names: [] },
);
export const BucketObjectv2 = resourceType<Unwrap<BucketObjectv2Args>>(
  "aws:s3/bucketObjectv2:BucketObjectv2",
  { names: [] },
);
export const BucketObjectCopy = resourceType<Unwrap<BucketObjectCopyArgs>>(
  "aws:s3/objectCopy:ObjectCopy",
  { names: [] },
);
export const DirectoryBucket = resourceType<Unwrap<DirectoryBucketArgs>>(
  "aws:s3/directoryBucket:DirectoryBucket",
  { names: ["bucket"] },
);
export const FilesFileSystem = resourceType<Unwrap<FilesFileSystemArgs>>(
  "aws:s3/filesFileSystem:FilesFileSystem",
  { names: [] },
);
export const VectorsVectorBucket = resourceType<Unwrap<VectorsVectorBucketArgs>>(
  "aws:s3/vectorsVectorBucket:VectorsVectorBucket",
  { names: ["vectorBucketName"] },
);
export const VectorsIndex = resourceType<Unwrap<VectorsIndexArgs>>(
  "aws:s3/vectorsIndex:VectorsIndex",
  { names: [] },
);
export const AccountPublicAccessBlock = resourceType<Unwrap<AccountPublicAccessBlockArgs>>(
  "aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock",
  { names: [] },
);
export const S3AccessPoint = resourceType<Unwrap<S3AccessPointArgs>>(
  "aws:s3/accessPoint:AccessPoint",
);
export const BucketWebsiteConfiguration = resourceType<Unwrap<BucketWebsiteConfigurationArgs>>(
  "aws:s3/bucketWebsiteConfiguration:BucketWebsiteConfiguration",
  { names: [] },
);
