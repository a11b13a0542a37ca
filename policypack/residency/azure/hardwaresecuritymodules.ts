import { CloudHsmCluster, DedicatedHsm } from "../../resources/azure/hardwaresecuritymodules";
import { type KeyExtractor, keysOf } from "../key-use";

// They hold keys, hence have a class; nothing else is encrypted there.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(CloudHsmCluster, () => []),
  ...keysOf(DedicatedHsm, () => []),
];
