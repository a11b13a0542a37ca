import { HealthBot } from "../../resources/azure/healthbot";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";

export const keys: readonly KeyExtractor[] = keysOf(HealthBot, ({ properties }) =>
  keyUse("messages", properties.keyVaultProperties.keyVaultUri, {
    keyName: properties.keyVaultProperties.keyName,
  }),
);
