import { equals, not } from "../../core";
import { AutomationAccount } from "../../resources/azure/automation";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { keysWhen } from "../switched-keys";

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
