import type { AccountPublicAccessBlockArgs } from "@pulumi/aws/s3/accountPublicAccessBlock";
import type { BucketArgs } from "@pulumi/aws/s3/bucket";
import type { BucketAclArgs } from "@pulumi/aws/s3/bucketAcl";
import type { BucketLoggingArgs } from "@pulumi/aws/s3/bucketLogging";
import type { BucketOwnershipControlsArgs } from "@pulumi/aws/s3/bucketOwnershipControls";
import type { BucketPolicyArgs } from "@pulumi/aws/s3/bucketPolicy";
import type { BucketPublicAccessBlockArgs } from "@pulumi/aws/s3/bucketPublicAccessBlock";
import type { BucketReplicationConfigArgs } from "@pulumi/aws/s3/bucketReplicationConfig";
import type { BucketServerSideEncryptionConfigurationArgs } from "@pulumi/aws/s3/bucketServerSideEncryptionConfiguration";
import type { BucketVersioningArgs } from "@pulumi/aws/s3/bucketVersioning";
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
export const AccountPublicAccessBlock = resourceType<Unwrap<AccountPublicAccessBlockArgs>>(
  "aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock",
  { names: [] },
);
