import type { TableArgs as S3TableArgs } from "@pulumi/aws/s3tables/table";
import type { TableBucketArgs as S3TableBucketArgs } from "@pulumi/aws/s3tables/tableBucket";
import type { TableBucketReplicationArgs as S3TableBucketReplicationArgs } from "@pulumi/aws/s3tables/tableBucketReplication";
import type { TableReplicationArgs as S3TableReplicationArgs } from "@pulumi/aws/s3tables/tableReplication";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const S3TableBucket = resourceType<Unwrap<S3TableBucketArgs>>(
  "aws:s3tables/tableBucket:TableBucket",
);
export const S3Table = resourceType<Unwrap<S3TableArgs>>("aws:s3tables/table:Table", { names: [] });
export const S3TableBucketReplication = resourceType<Unwrap<S3TableBucketReplicationArgs>>(
  "aws:s3tables/tableBucketReplication:TableBucketReplication",
  { names: [] },
);
export const S3TableReplication = resourceType<Unwrap<S3TableReplicationArgs>>(
  "aws:s3tables/tableReplication:TableReplication",
  { names: [] },
);
