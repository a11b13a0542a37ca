import { type CheckedValue, equals } from "../../core";
import { OpenShiftCluster } from "../../resources/azure/redhatopenshift";
import { type KeyExtractor, type KeyUse, keysOf, keyUse } from "../key-use";
import { each } from "../placement";

export const keys: readonly KeyExtractor[] = [
  ...keysOf(OpenShiftCluster, ({ masterProfile, workerProfiles }) => [
    ...node("masters", masterProfile.diskEncryptionSetId, masterProfile.encryptionAtHost),
    ...each(workerProfiles, (worker) =>
      node("workers", worker.diskEncryptionSetId, worker.encryptionAtHost),
    ),
  ]),
];

/** Disks are always encrypted; caches are on the host, which encrypts them only when asked to. */
function node(
  role: string,
  diskEncryptionSet: CheckedValue<string>,
  encryptionAtHost: CheckedValue<string>,
): readonly KeyUse[] {
  return [
    ...keyUse(`disks of the ${role}`, diskEncryptionSet),
    ...keyUse(`caches of the ${role}`, diskEncryptionSet, {
      encrypted: equals(encryptionAtHost, "Enabled"),
    }),
  ];
}
