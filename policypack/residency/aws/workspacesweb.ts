import { WorkSpacesWebPortal } from "../../resources/aws/workspacesweb";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";

// Data of browsers are always encrypted: with a key of AWS unless another is named.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(WorkSpacesWebPortal, ({ customerManagedKey }) =>
    keyUse("browser data", customerManagedKey),
  ),
];
