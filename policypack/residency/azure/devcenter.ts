import { DevCenter } from "../../resources/azure/devcenter";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";

export const keys: readonly KeyExtractor[] = [
  ...keysOf(DevCenter, ({ encryption }) =>
    keyUse("dev boxes", encryption.customerManagedKeyEncryption.keyEncryptionKeyUrl),
  ),
];
