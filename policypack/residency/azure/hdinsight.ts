import { isAbsent } from "../../core";
import { HdinsightCluster } from "../../resources/azure/hdinsight";
import { StorageAccount } from "../../resources/azure/storage";
import { placeOf } from "../destination";
import { hostPlace } from "../host-place";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { copiesOf, copiesWhen, copy, type Extractor, each } from "../placement";

export const copies: readonly Extractor[] = copiesOf(HdinsightCluster, ({ properties }) =>
  each(properties.storageProfile.storageaccounts, ({ name, resourceId }) => [
    ...copy("export", "storage of the cluster", placeOf(resourceId, StorageAccount)),
    ...copiesWhen(isAbsent(resourceId), () =>
      copy("export", "storage of the cluster", hostPlace(name)),
    ),
  ]),
);

// Disks are always encrypted: with a key of Microsoft unless a vault is named.
export const keys: readonly KeyExtractor[] = keysOf(
  HdinsightCluster,
  ({ properties: { diskEncryptionProperties } }) =>
    keyUse("disks", diskEncryptionProperties.vaultUri, {
      keyName: diskEncryptionProperties.keyName,
    }),
);
