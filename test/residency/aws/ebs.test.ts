import { ref, unknown } from "../../../policypack/kit/rule-table";
import {
  EbsSnapshot,
  EbsSnapshotCopy,
  EbsSnapshotImport,
  EbsVolume,
  EbsVolumeCopy,
} from "../../../policypack/resources/aws/ebs";
import { KmsKey } from "../../../policypack/resources/aws/kms";
import { Bucket } from "../../../policypack/resources/aws/s3";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

describePlacements("ebs", {
  "a plain volume": [{ volume: inSpain(EbsVolume) }, []],
  "a volume made of a snapshot": [
    { volume: inSpain(EbsVolume, { snapshotId: ref("snapshot") }), snapshot: inSpain(EbsSnapshot) },
    ["replica at eu-south-2 of snapshot"],
  ],
  "a snapshot": [
    { snapshot: inSpain(EbsSnapshot, { volumeId: ref("volume") }), volume: inSpain(EbsVolume) },
    ["snapshot at eu-south-2 of volume"],
  ],
  "a copy abroad of a snapshot": [
    {
      copied: inRegion("eu-west-1", EbsSnapshotCopy, {
        sourceRegion: "eu-south-2",
        sourceSnapshotId: ref("snapshot"),
      }),
      snapshot: inSpain(EbsSnapshot),
    },
    ["snapshot at eu-west-1 of snapshot"],
  ],
  "a copy of a snapshot that is not in this stack": [
    { copied: inSpain(EbsSnapshotCopy, { sourceSnapshotId: "snap-0123456789abcdef0" }) },
    ["snapshot at eu-south-2"],
  ],
  "a copied volume": [
    {
      copied: inSpain(EbsVolumeCopy, { sourceVolumeId: ref("volume") }),
      volume: inSpain(EbsVolume),
    },
    ["replica at eu-south-2 of volume"],
  ],
  "a disk imported from a bucket": [
    {
      disk: inSpain(EbsSnapshotImport, {
        diskContainer: { userBucket: { s3Bucket: "disks", s3Key: "disk.vmdk" } },
      }),
      bucket: inSpain(Bucket, { bucket: "disks" }),
    },
    ["snapshot at eu-south-2 of bucket"],
  ],
  "a disk imported from a URL": [
    { disk: inSpain(EbsSnapshotImport, { diskContainer: { url: "https://example.com/disk" } }) },
    [],
  ],
});

describeKeys("ebs", {
  "a volume that says nothing": [
    { volume: inSpain(EbsVolume) },
    ["unencrypted storage: provider-managed at eu-south-2"],
  ],
  "an encrypted volume": [
    { volume: inSpain(EbsVolume, { encrypted: true }) },
    ["storage: provider-managed at eu-south-2"],
  ],
  "a volume with a key of this stack": [
    {
      volume: inSpain(EbsVolume, { encrypted: true, kmsKeyId: ref("key") }),
      key: inSpain(KmsKey),
    },
    ["storage: customer-managed at eu-south-2"],
  ],
  "a volume of which it is known only after deployment": [
    { volume: inSpain(EbsVolume, { encrypted: unknown() }) },
    ["perhaps unencrypted storage: provider-managed at eu-south-2"],
  ],
  "a volume that is as its snapshot": [
    { volume: inSpain(EbsVolume, { snapshotId: "snap-0123456789abcdef0" }) },
    ["perhaps unencrypted storage: provider-managed or stronger unknown"],
  ],
  "a copy abroad with a key there": [
    {
      copied: inRegion("eu-west-1", EbsSnapshotCopy, {
        sourceSnapshotId: "snap-0123456789abcdef0",
        encrypted: true,
        kmsKeyId: ref("key"),
      }),
      key: inRegion("eu-west-1", KmsKey),
    },
    ["storage: customer-managed at eu-west-1"],
  ],
  "an imported disk that says nothing": [
    { disk: inSpain(EbsSnapshotImport) },
    ["unencrypted storage: provider-managed at eu-south-2"],
  ],
});
