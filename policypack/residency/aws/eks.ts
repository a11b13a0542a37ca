import { EksCluster } from "../../resources/aws/eks";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";

// What the control plane keeps is always encrypted: with a key of AWS unless another is named.
// https://docs.aws.amazon.com/eks/latest/userguide/envelope-encryption.html
export const keys: readonly KeyExtractor[] = [
  ...keysOf(EksCluster, ({ encryptionConfig }) =>
    keyUse("Kubernetes data", encryptionConfig.provider.keyArn),
  ),
];
