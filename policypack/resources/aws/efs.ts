import type { BackupPolicyArgs as EfsBackupPolicyArgs } from "@pulumi/aws/efs/backupPolicy";
import type { FileSystemArgs as EfsFileSystemArgs } from "@pulumi/aws/efs/fileSystem";
import type { FileSystemPolicyArgs as EfsFileSystemPolicyArgs } from "@pulumi/aws/efs/fileSystemPolicy";
import type { MountTargetArgs as EfsMountTargetArgs } from "@pulumi/aws/efs/mountTarget";
import type { ReplicationConfigurationArgs as EfsReplicationConfigurationArgs } from "@pulumi/aws/efs/replicationConfiguration";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const EfsFileSystem = resourceType<Unwrap<EfsFileSystemArgs>>(
  "aws:efs/fileSystem:FileSystem",
  { names: [] },
);
export const EfsBackupPolicy = resourceType<Unwrap<EfsBackupPolicyArgs>>(
  "aws:efs/backupPolicy:BackupPolicy",
  { names: [] },
);
export const EfsReplicationConfiguration = resourceType<Unwrap<EfsReplicationConfigurationArgs>>(
  "aws:efs/replicationConfiguration:ReplicationConfiguration",
  { names: [] },
);
export const EfsFileSystemPolicy = resourceType<Unwrap<EfsFileSystemPolicyArgs>>(
  "aws:efs/fileSystemPolicy:FileSystemPolicy",
  { names: [] },
);
export const EfsMountTarget = resourceType<Unwrap<EfsMountTargetArgs>>(
  "aws:efs/mountTarget:MountTarget",
  { names: [] },
);
