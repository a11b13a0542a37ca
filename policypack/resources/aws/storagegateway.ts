import type { NfsFileShareArgs as StorageGatewayNfsFileShareArgs } from "@pulumi/aws/storagegateway/nfsFileShare";
import type { SmbFileShareArgs as StorageGatewaySmbFileShareArgs } from "@pulumi/aws/storagegateway/smbFileShare";
import type { Unwrap } from "@pulumi/pulumi";
import { resourceType } from "../../core";

export const StorageGatewayNfsFileShare = resourceType<Unwrap<StorageGatewayNfsFileShareArgs>>(
  "aws:storagegateway/nfsFileShare:NfsFileShare",
  { names: [] },
);
export const StorageGatewaySmbFileShare = resourceType<Unwrap<StorageGatewaySmbFileShareArgs>>(
  "aws:storagegateway/smbFileShare:SmbFileShare",
  { names: [] },
);
