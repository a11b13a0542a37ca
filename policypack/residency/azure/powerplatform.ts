import { isSet } from "../../core";
import { EnterprisePolicy } from "../../resources/azure/powerplatform";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";

// Stands for the encryption of environments, which no resource of Azure shows; other kinds of
// policies say nothing of keys.
export const keys: readonly KeyExtractor[] = keysOf(EnterprisePolicy, ({ encryption }) =>
  isSet(encryption).outcome === "violating"
    ? []
    : keyUse("environments", encryption.keyVault.id, { keyName: encryption.keyVault.key.name }),
);
