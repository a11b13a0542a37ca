import type { BackupArgs as FsxBackupArgs } from "@pulumi/aws/fsx/backup";
import type { DataRepositoryAssociationArgs as FsxDataRepositoryAssociationArgs } from "@pulumi/aws/fsx/dataRepositoryAssociation";
import type { FileCacheArgs as FsxFileCacheArgs } from "@pulumi/aws/fsx/fileCache";
import type { LustreFileSystemArgs as FsxLustreFileSystemArgs } from "@pulumi/aws/fsx/lustreFileSystem";
import type { OntapFileSystemArgs as FsxOntapFileSystemArgs } from "@pulumi/aws/fsx/ontapFileSystem";
import type { OntapStorageVirtualMachineArgs as FsxOntapStorageVirtualMachineArgs } from "@pulumi/aws/fsx/ontapStorageVirtualMachine";
import type { OntapVolumeArgs as FsxOntapVolumeArgs } from "@pulumi/aws/fsx/ontapVolume";
import type { OpenZfsFileSystemArgs as FsxOpenZfsFileSystemArgs } from "@pulumi/aws/fsx/openZfsFileSystem";
import type { OpenZfsSnapshotArgs as FsxOpenZfsSnapshotArgs } from "@pulumi/aws/fsx/openZfsSnapshot";
import type { OpenZfsVolumeArgs as FsxOpenZfsVolumeArgs } from "@pulumi/aws/fsx/openZfsVolume";
import type { WindowsFileSystemArgs as FsxWindowsFileSystemArgs } from "@pulumi/aws/fsx/windowsFileSystem";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const FsxBackup = resourceType<Unwrap<FsxBackupArgs>>("aws:fsx/backup:Backup", {
  names: [],
});
export const FsxDataRepositoryAssociation = resourceType<Unwrap<FsxDataRepositoryAssociationArgs>>(
  "aws:fsx/dataRepositoryAssociation:DataRepositoryAssociation",
  { names: [] },
);
export const FsxFileCache = resourceType<Unwrap<FsxFileCacheArgs>>("aws:fsx/fileCache:FileCache", {
  names: [],
});
export const FsxLustreFileSystem = resourceType<Unwrap<FsxLustreFileSystemArgs>>(
  "aws:fsx/lustreFileSystem:LustreFileSystem",
  { names: [] },
);
export const FsxOntapFileSystem = resourceType<Unwrap<FsxOntapFileSystemArgs>>(
  "aws:fsx/ontapFileSystem:OntapFileSystem",
  { names: [] },
);
export const FsxOntapVolume = resourceType<Unwrap<FsxOntapVolumeArgs>>(
  "aws:fsx/ontapVolume:OntapVolume",
  { names: [] },
);
export const FsxOntapStorageVirtualMachine = resourceType<
  Unwrap<FsxOntapStorageVirtualMachineArgs>
>("aws:fsx/ontapStorageVirtualMachine:OntapStorageVirtualMachine", { names: [] });
export const FsxOpenZfsFileSystem = resourceType<Unwrap<FsxOpenZfsFileSystemArgs>>(
  "aws:fsx/openZfsFileSystem:OpenZfsFileSystem",
  { names: [] },
);
export const FsxOpenZfsSnapshot = resourceType<Unwrap<FsxOpenZfsSnapshotArgs>>(
  "aws:fsx/openZfsSnapshot:OpenZfsSnapshot",
  { names: [] },
);
export const FsxOpenZfsVolume = resourceType<Unwrap<FsxOpenZfsVolumeArgs>>(
  "aws:fsx/openZfsVolume:OpenZfsVolume",
  { names: [] },
);
export const FsxWindowsFileSystem = resourceType<Unwrap<FsxWindowsFileSystemArgs>>(
  "aws:fsx/windowsFileSystem:WindowsFileSystem",
  { names: [] },
);
