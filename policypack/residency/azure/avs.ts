import { equals, not } from "../../core";
import { PrivateCloud } from "../../resources/azure/avs";
import { type KeyExtractor, keysOf, keysWhen, keyUse } from "../key-use";

export const keys: readonly KeyExtractor[] = [
  ...keysOf(PrivateCloud, ({ encryption: { keyVaultProperties, status } }) =>
    keysWhen(
      not(equals(status, "Disabled")),
      keyUse("datastore", keyVaultProperties.keyVaultUrl, { keyName: keyVaultProperties.keyName }),
    ),
  ),
];
