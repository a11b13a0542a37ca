import {
  EbsSnapshot,
  EbsSnapshotCopy,
  EbsSnapshotImport,
  EbsVolume,
  EbsVolumeCopy,
} from "../../resources/aws/ebs";
import { Bucket } from "../../resources/aws/s3";
import { type KeyExtractor, keysOf } from "../key-use";
import { copiesOf, type Extractor } from "../placement";
import { derived } from "../shared/derived";
import { volumeKey } from "../shared/volume-key";

const SNAPSHOTS = [EbsSnapshot, EbsSnapshotCopy, EbsSnapshotImport];
const VOLUMES = [EbsVolume, EbsVolumeCopy];

export const copies: readonly Extractor[] = [
  ...copiesOf(EbsSnapshot, ({ volumeId }) => derived("snapshot", "snapshot", volumeId, ...VOLUMES)),
  ...copiesOf(EbsSnapshotCopy, ({ sourceSnapshotId }) =>
    derived("snapshot", "copied snapshot", sourceSnapshotId, ...SNAPSHOTS),
  ),
  ...copiesOf(EbsSnapshotImport, ({ diskContainer }) =>
    derived("snapshot", "imported disk", diskContainer.userBucket.s3Bucket, Bucket),
  ),
  ...copiesOf(EbsVolume, ({ snapshotId }) =>
    derived("replica", "restored snapshot", snapshotId, ...SNAPSHOTS),
  ),
  ...copiesOf(EbsVolumeCopy, ({ sourceVolumeId }) =>
    derived("replica", "copied volume", sourceVolumeId, ...VOLUMES),
  ),
];

export const keys: readonly KeyExtractor[] = [
  ...keysOf(EbsVolume, (volume) => volumeKey(volume, volume.snapshotId)),
  ...keysOf(EbsSnapshotCopy, (snapshot) => volumeKey(snapshot, snapshot.sourceSnapshotId)),
  ...keysOf(EbsSnapshotImport, (snapshot) => volumeKey(snapshot)),
];
