import { type CheckedValue, equals, nodeOf } from "../../core";
import {
  EfsBackupPolicy,
  EfsFileSystem,
  EfsReplicationConfiguration,
} from "../../resources/aws/efs";
import { type Destination, here, placeOf, region } from "../destination";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { copiesOf, copy, type Extractor, from } from "../placement";

interface Replica extends CheckedValue<unknown> {
  readonly availabilityZoneName: CheckedValue<string>;
  readonly region: CheckedValue<string>;
  readonly fileSystemId: CheckedValue<string>;
}

/** A replica is at the zone or region it names, else in a file system that exists, else here. */
function placeOfReplica(replica: Replica): Destination {
  const places = [
    region(replica.availabilityZoneName),
    region(replica.region),
    placeOf(replica.fileSystemId, EfsFileSystem),
  ];
  return places.find(({ value }) => nodeOf(value).state !== "absent") ?? here(replica);
}

export const copies: readonly Extractor[] = [
  ...copiesOf(EfsBackupPolicy, ({ backupPolicy, fileSystemId }) =>
    copy("backup", "automatic backups", here(backupPolicy.status), {
      of: from(fileSystemId, EfsFileSystem),
      when: equals(backupPolicy.status, "ENABLED"),
    }),
  ),
  ...copiesOf(EfsReplicationConfiguration, ({ destination, sourceFileSystemId }) =>
    copy("replica", "replica of the file system", placeOfReplica(destination), {
      of: from(sourceFileSystemId, EfsFileSystem),
    }),
  ),
];

export const keys: readonly KeyExtractor[] = [
  ...keysOf(EfsFileSystem, ({ kmsKeyId, encrypted }) =>
    keyUse("storage", kmsKeyId, { encrypted: equals(encrypted, true) }),
  ),
  // The configuration creates the replica, always encrypted, unless it names a file system.
  ...keysOf(EfsReplicationConfiguration, ({ destination }) =>
    nodeOf(destination.fileSystemId).state === "absent"
      ? keyUse("replica", destination.kmsKeyId, { at: placeOfReplica(destination) })
      : [],
  ),
];
