import { XrayEncryptionConfig } from "../../resources/aws/xray";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";

// Stands for the traces of the account in its region, which no resource of their own declares.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(XrayEncryptionConfig, (config) => keyUse("traces", config.keyId)),
];
