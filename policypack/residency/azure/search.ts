import { checkedOf, equals, nodeOf } from "../../core";
import { SearchService } from "../../resources/azure/search";
import { type KeyExtractor, keysOf, keyUse, providerKey } from "../key-use";

// Keys are set index by index, out of sight; the service can only count those without.
export const keys: readonly KeyExtractor[] = keysOf(SearchService, (service) => {
  const { enforcement } = service.encryptionWithCmk;
  if (equals(enforcement, "Enabled").outcome === "violating") {
    return providerKey("indexes", service);
  }
  const reason = "named by each index itself";
  return keyUse("indexes", checkedOf({ ...nodeOf(enforcement), state: "unknown", reason }));
});
