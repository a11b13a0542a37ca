import { equals, not } from "../../core";
import { AutomationAccount } from "../../resources/azure/automation";
import { type KeyExtractor, keysOf, keysWhen, keyUse } from "../key-use";

export const keys: readonly KeyExtractor[] = [
  ...keysOf(AutomationAccount, ({ encryption: { keySource, keyVaultProperties } }) =>
    keysWhen(
      not(equals(keySource, "Microsoft.Automation")),
      keyUse("secure assets", keyVaultProperties.keyvaultUri, {
        keyName: keyVaultProperties.keyName,
      }),
    ),
  ),
];
