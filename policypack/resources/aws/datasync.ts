import type { EfsLocationArgs as DataSyncEfsLocationArgs } from "@pulumi/aws/datasync/efsLocation";
import type { FsxOpenZfsFileSystemArgs as DataSyncFsxOpenZfsLocationArgs } from "@pulumi/aws/datasync/fsxOpenZfsFileSystem";
import type { LocationAzureBlobArgs as DataSyncAzureBlobLocationArgs } from "@pulumi/aws/datasync/locationAzureBlob";
import type { LocationFsxLustreArgs as DataSyncFsxLustreLocationArgs } from "@pulumi/aws/datasync/locationFsxLustre";
import type { LocationFsxOntapFileSystemArgs as DataSyncFsxOntapLocationArgs } from "@pulumi/aws/datasync/locationFsxOntapFileSystem";
import type { LocationFsxWindowsArgs as DataSyncFsxWindowsLocationArgs } from "@pulumi/aws/datasync/locationFsxWindows";
import type { LocationHdfsArgs as DataSyncHdfsLocationArgs } from "@pulumi/aws/datasync/locationHdfs";
import type { LocationObjectStorageArgs as DataSyncObjectStorageLocationArgs } from "@pulumi/aws/datasync/locationObjectStorage";
import type { LocationSmbArgs as DataSyncSmbLocationArgs } from "@pulumi/aws/datasync/locationSmb";
import type { NfsLocationArgs as DataSyncNfsLocationArgs } from "@pulumi/aws/datasync/nfsLocation";
import type { S3LocationArgs as DataSyncS3LocationArgs } from "@pulumi/aws/datasync/s3location";
import type { TaskArgs as DataSyncTaskArgs } from "@pulumi/aws/datasync/task";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const DataSyncTask = resourceType<Unwrap<DataSyncTaskArgs>>("aws:datasync/task:Task", {
  names: [],
});
export const DataSyncAzureBlobLocation = resourceType<Unwrap<DataSyncAzureBlobLocationArgs>>(
  "aws:datasync/locationAzureBlob:LocationAzureBlob",
  { names: [] },
);
export const DataSyncEfsLocation = resourceType<Unwrap<DataSyncEfsLocationArgs>>(
  "aws:datasync/efsLocation:EfsLocation",
  { names: [] },
);
export const DataSyncFsxLustreLocation = resourceType<Unwrap<DataSyncFsxLustreLocationArgs>>(
  "aws:datasync/locationFsxLustre:LocationFsxLustre",
  { names: [] },
);
export const DataSyncFsxOntapLocation = resourceType<Unwrap<DataSyncFsxOntapLocationArgs>>(
  "aws:datasync/locationFsxOntapFileSystem:LocationFsxOntapFileSystem",
  { names: [] },
);
export const DataSyncFsxOpenZfsLocation = resourceType<Unwrap<DataSyncFsxOpenZfsLocationArgs>>(
  "aws:datasync/fsxOpenZfsFileSystem:FsxOpenZfsFileSystem",
  { names: [] },
);
export const DataSyncFsxWindowsLocation = resourceType<Unwrap<DataSyncFsxWindowsLocationArgs>>(
  "aws:datasync/locationFsxWindows:LocationFsxWindows",
  { names: [] },
);
export const DataSyncHdfsLocation = resourceType<Unwrap<DataSyncHdfsLocationArgs>>(
  "aws:datasync/locationHdfs:LocationHdfs",
  { names: [] },
);
export const DataSyncNfsLocation = resourceType<Unwrap<DataSyncNfsLocationArgs>>(
  "aws:datasync/nfsLocation:NfsLocation",
  { names: [] },
);
export const DataSyncObjectStorageLocation = resourceType<
  Unwrap<DataSyncObjectStorageLocationArgs>
>("aws:datasync/locationObjectStorage:LocationObjectStorage", { names: [] });
export const DataSyncSmbLocation = resourceType<Unwrap<DataSyncSmbLocationArgs>>(
  "aws:datasync/locationSmb:LocationSmb",
  { names: [] },
);
export const DataSyncS3Location = resourceType<Unwrap<DataSyncS3LocationArgs>>(
  "aws:datasync/s3Location:S3Location",
  { names: [] },
);
