import { Cloudhsmv2Cluster } from "../../resources/aws/cloudhsmv2";
import { type KeyExtractor, keysOf, providerKey } from "../key-use";

// The modules are the customer's alone, and so are the keys in them.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(Cloudhsmv2Cluster, (cluster) =>
    providerKey("keys", cluster).map((use) => ({ ...use, otherwise: "hsm" as const })),
  ),
];
