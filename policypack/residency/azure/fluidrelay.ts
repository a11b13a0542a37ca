import { FluidRelayServer } from "../../resources/azure/fluidrelay";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";

export const keys: readonly KeyExtractor[] = [
  ...keysOf(FluidRelayServer, ({ encryption }) =>
    keyUse("documents", encryption.customerManagedKeyEncryption.keyEncryptionKeyUrl),
  ),
];
