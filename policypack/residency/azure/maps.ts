import { MapsAccount } from "../../resources/azure/maps";
import { StorageAccount } from "../../resources/azure/storage";
import { placeOf, region } from "../destination";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { copiesOf, copy, type Extractor, each } from "../placement";

export const copies: readonly Extractor[] = copiesOf(MapsAccount, ({ properties }) => [
  ...each(properties.locations, ({ locationName }) =>
    copy("processing", "processing of requests", region(locationName)),
  ),
  ...each(properties.linkedResources, ({ id }) =>
    copy("export", "uploaded data", placeOf(id, StorageAccount)),
  ),
]);

export const keys: readonly KeyExtractor[] = keysOf(MapsAccount, ({ properties }) =>
  keyUse("storage", properties.encryption.customerManagedKeyEncryption.keyEncryptionKeyUrl),
);
