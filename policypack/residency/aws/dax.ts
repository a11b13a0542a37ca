import { equals } from "../../core";
import { DaxCluster } from "../../resources/aws/dax";
import { type KeyExtractor, keysOf, providerKey } from "../key-use";

// Encrypted only where asked for, and no key can be named.
export const keys: readonly KeyExtractor[] = keysOf(DaxCluster, (cluster) =>
  providerKey("cache", cluster).map((use) => ({
    ...use,
    encrypted: equals(cluster.serverSideEncryption.enabled, true),
  })),
);
