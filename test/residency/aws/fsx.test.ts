import { ref, unknown } from "../../../policypack/kit/rule-table";
import {
  FsxBackup,
  FsxDataRepositoryAssociation,
  FsxFileCache,
  FsxLustreFileSystem,
  FsxOntapFileSystem,
  FsxOntapVolume,
  FsxOpenZfsFileSystem,
  FsxOpenZfsSnapshot,
  FsxOpenZfsVolume,
  FsxWindowsFileSystem,
} from "../../../policypack/resources/aws/fsx";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { Bucket } from "../../../policypack/resources/aws/s3";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const LOG_GROUP = "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/fsx/audit";
const bucket = inRegion("us-east-1", Bucket, { bucket: "files" });

describePlacements("fsx", {
  "a plain file system": [{ files: inSpain(FsxLustreFileSystem) }, []],
  "files imported from a bucket abroad, hence exported to it": [
    { files: inSpain(FsxLustreFileSystem, { importPath: "s3://files/in" }), bucket },
    ["replica at eu-south-2 of bucket", "export at us-east-1"],
  ],
  "files exported to a bucket that is known only after deployment": [
    { files: inSpain(FsxLustreFileSystem, { exportPath: unknown() }) },
    ["export unknown"],
  ],
  "logs of a repository abroad": [
    {
      files: inSpain(FsxLustreFileSystem, {
        logConfiguration: { destination: LOG_GROUP, level: "WARN_ERROR" },
      }),
    },
    ["log at eu-west-1"],
  ],
  "logs of a repository switched off": [
    {
      files: inSpain(FsxLustreFileSystem, {
        logConfiguration: { destination: LOG_GROUP, level: "DISABLED" },
      }),
    },
    [],
  ],
  "a linked bucket abroad": [
    {
      link: inSpain(FsxDataRepositoryAssociation, {
        fileSystemId: ref("files"),
        dataRepositoryPath: "s3://files/in",
      }),
      files: inSpain(FsxLustreFileSystem),
      bucket,
    },
    ["export at us-east-1 of files", "replica at eu-south-2 of bucket"],
  ],
  "a cache of a file server elsewhere": [
    {
      cache: inSpain(FsxFileCache, {
        dataRepositoryAssociations: [{ dataRepositoryPath: "nfs://files.example.com/share" }],
      }),
    },
    ["export unknown", "replica at eu-south-2"],
  ],
  "a backup of a volume": [
    { backup: inSpain(FsxBackup, { volumeId: ref("volume") }), volume: inSpain(FsxOntapVolume) },
    ["backup at eu-south-2 of volume"],
  ],
  "a backup of a file system": [
    {
      backup: inSpain(FsxBackup, { fileSystemId: ref("files") }),
      files: inSpain(FsxWindowsFileSystem),
    },
    ["backup at eu-south-2 of files"],
  ],
  "a file system made of a backup": [
    {
      files: inSpain(FsxOpenZfsFileSystem, { backupId: ref("backup") }),
      backup: inSpain(FsxBackup),
    },
    ["replica at eu-south-2 of backup"],
  ],
  "a snapshot": [
    {
      snapshot: inSpain(FsxOpenZfsSnapshot, { volumeId: ref("volume") }),
      volume: inSpain(FsxOpenZfsVolume),
    },
    ["snapshot at eu-south-2 of volume"],
  ],
  "a volume made of a snapshot": [
    {
      volume: inSpain(FsxOpenZfsVolume, {
        originSnapshot: { snapshotArn: ref("snapshot"), copyStrategy: "FULL_COPY" },
      }),
      snapshot: inSpain(FsxOpenZfsSnapshot),
    },
    ["replica at eu-south-2 of snapshot"],
  ],
  "audit logs abroad": [
    {
      files: inSpain(FsxWindowsFileSystem, {
        auditLogConfiguration: {
          auditLogDestination: LOG_GROUP,
          fileAccessAuditLogLevel: "SUCCESS_AND_FAILURE",
        },
      }),
    },
    ["log at eu-west-1"],
  ],
  "audit logs switched off by default": [
    {
      files: inSpain(FsxWindowsFileSystem, {
        auditLogConfiguration: { auditLogDestination: LOG_GROUP },
      }),
    },
    [],
  ],
  "audit logs of which it is known only after deployment": [
    {
      files: inSpain(FsxWindowsFileSystem, {
        auditLogConfiguration: {
          auditLogDestination: LOG_GROUP,
          fileAccessAuditLogLevel: unknown(),
        },
      }),
    },
    ["perhaps log at eu-west-1"],
  ],
});

describeKeys("fsx", {
  "a file system that says nothing": [
    { files: inSpain(FsxOntapFileSystem) },
    ["storage: provider-managed at eu-south-2"],
  ],
  "a file system with a key of this stack": [
    { files: inSpain(FsxLustreFileSystem, { kmsKeyId: ref("key") }), key: inSpain(KmsKey) },
    ["storage: customer-managed at eu-south-2"],
  ],
  "a file system whose key is known only after deployment": [
    { files: inSpain(FsxWindowsFileSystem, { kmsKeyId: unknown() }) },
    ["storage: provider-managed or stronger unknown"],
  ],
});
