import { PurviewAccount } from "../../resources/azure/purview";
import { type KeyExtractor, keysOf, providerKey } from "../key-use";

export const keys: readonly KeyExtractor[] = keysOf(PurviewAccount, (account) =>
  providerKey("catalogue", account),
);
