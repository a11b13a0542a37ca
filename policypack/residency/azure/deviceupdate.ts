import { DeviceUpdateAccount } from "../../resources/azure/deviceupdate";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";

export const keys: readonly KeyExtractor[] = keysOf(DeviceUpdateAccount, ({ encryption }) =>
  keyUse("updates", encryption.keyVaultKeyUri),
);
