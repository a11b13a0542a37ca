import { AppRunnerService } from "../../resources/aws/apprunner";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";

// The image and the logs are always encrypted: with a key of AWS unless another is named.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(AppRunnerService, ({ encryptionConfiguration }) =>
    keyUse("image and logs", encryptionConfiguration.kmsKey),
  ),
];
