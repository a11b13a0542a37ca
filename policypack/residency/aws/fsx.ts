import {
  allOf,
  anyOf,
  type CheckedValue,
  equals,
  isSet,
  nodeOf,
  not,
  type Verdict,
} from "../../core";
import { LogGroup } from "../../resources/aws/cloudwatch";
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
} from "../../resources/aws/fsx";
import { FirehoseDeliveryStream } from "../../resources/aws/kinesis";
import { Bucket } from "../../resources/aws/s3";
import { bucketPlace, type Destination, placeOf } from "../destination";
import { hostPlace } from "../host-place";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { copiesOf, copy, type Extractor, each, from } from "../placement";
import { derived } from "../shared/derived";

const FILE_SYSTEMS = [
  FsxLustreFileSystem,
  FsxOntapFileSystem,
  FsxOpenZfsFileSystem,
  FsxWindowsFileSystem,
];
const VOLUMES = [FsxOntapVolume, FsxOpenZfsVolume];

/** A linked repository is a bucket, or a file server of NFS: `nfs://host/path`. */
function repositoryPlace(path: CheckedValue<string>): Destination {
  const { value } = nodeOf(path);
  return typeof value === "string" && value.startsWith("nfs:")
    ? hostPlace(path)
    : bucketPlace(path, Bucket);
}

/** Files of a bucket that come to be in the file system. */
function imported(path: CheckedValue<string>) {
  return derived("replica", "imported files", repositoryPlace(path).value, Bucket);
}

/** Levels of logging default to DISABLED. */
function isLogged(level: CheckedValue<string>): Verdict {
  return allOf(isSet(level), not(equals(level, "DISABLED")));
}

export const copies: readonly Extractor[] = [
  ...copiesOf(FsxBackup, ({ fileSystemId, volumeId }) => [
    ...derived("backup", "backup", fileSystemId, ...FILE_SYSTEMS),
    ...derived("backup", "backup", volumeId, ...VOLUMES),
  ]),
  ...copiesOf(FsxDataRepositoryAssociation, ({ dataRepositoryPath, fileSystemId }) => [
    ...copy("export", "files exported to the repository", repositoryPlace(dataRepositoryPath), {
      of: from(fileSystemId, FsxLustreFileSystem),
    }),
    ...imported(dataRepositoryPath),
  ]),
  ...copiesOf(FsxFileCache, ({ dataRepositoryAssociations }) =>
    each(dataRepositoryAssociations, ({ dataRepositoryPath }) => [
      ...copy("export", "files exported to the repository", repositoryPlace(dataRepositoryPath)),
      ...imported(dataRepositoryPath),
    ]),
  ),
  ...copiesOf(FsxLustreFileSystem, ({ importPath, exportPath, logConfiguration, backupId }) => [
    ...imported(importPath),
    // Files are exported to the bucket that they come from unless a path is given.
    ...copy(
      "export",
      "exported files",
      bucketPlace(nodeOf(exportPath).state === "absent" ? importPath : exportPath, Bucket),
    ),
    ...copy(
      "log",
      "repository logs",
      placeOf(logConfiguration.destination, LogGroup, FirehoseDeliveryStream),
      { when: isLogged(logConfiguration.level) },
    ),
    ...derived("replica", "restored backup", backupId, FsxBackup),
  ]),
  ...copiesOf(FsxWindowsFileSystem, ({ auditLogConfiguration: audit, backupId }) => [
    ...copy(
      "log",
      "audit logs",
      placeOf(audit.auditLogDestination, LogGroup, FirehoseDeliveryStream),
      {
        when: anyOf(
          isLogged(audit.fileAccessAuditLogLevel),
          isLogged(audit.fileShareAccessAuditLogLevel),
        ),
      },
    ),
    ...derived("replica", "restored backup", backupId, FsxBackup),
  ]),
  ...copiesOf(FsxOpenZfsFileSystem, ({ backupId }) =>
    derived("replica", "restored backup", backupId, FsxBackup),
  ),
  ...copiesOf(FsxOpenZfsSnapshot, ({ volumeId }) =>
    derived("snapshot", "snapshot", volumeId, FsxOpenZfsVolume),
  ),
  ...copiesOf(FsxOpenZfsVolume, ({ originSnapshot }) =>
    derived("replica", "copied snapshot", originSnapshot.snapshotArn, FsxOpenZfsSnapshot),
  ),
];

// FSx always encrypts: with a key of AWS unless another is named.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(
    [
      FsxFileCache,
      FsxLustreFileSystem,
      FsxOntapFileSystem,
      FsxOpenZfsFileSystem,
      FsxWindowsFileSystem,
    ],
    ({ kmsKeyId }) => keyUse("storage", kmsKeyId),
  ),
];
