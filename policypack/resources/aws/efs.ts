import type { FileSystemArgs as EfsFileSystemArgs } from "@pulumi/aws/efs/fileSystem";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const EfsFileSystem = resourceType<Unwrap<EfsFileSystemArgs>>(
  "aws:efs/fileSystem:FileSystem",
  { names: [] },
);
