import { StorageAccount } from "../../resources/azure/storage";
import { AmlFilesystem, StorageCache } from "../../resources/azure/storagecache";
import { placeOf } from "../destination";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { copiesOf, copy, type Extractor } from "../placement";

export const copies: readonly Extractor[] = copiesOf(AmlFilesystem, ({ hsm }) => [
  ...copy("export", "archive", placeOf(hsm.settings.container, StorageAccount)),
  ...copy("log", "log of the archive", placeOf(hsm.settings.loggingContainer, StorageAccount)),
]);

// Disks are always encrypted: with a key of Microsoft unless another is named.
export const keys: readonly KeyExtractor[] = keysOf(
  [AmlFilesystem, StorageCache],
  ({ encryptionSettings }) => keyUse("disks", encryptionSettings.keyEncryptionKey.keyUrl),
);
