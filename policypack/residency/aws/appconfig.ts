import { equals } from "../../core";
import { AppconfigConfigurationProfile } from "../../resources/aws/appconfig";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";

export const keys: readonly KeyExtractor[] = [
  // Only what is hosted is held by AppConfig; the rest stays in the store that the URI names.
  ...keysOf(AppconfigConfigurationProfile, ({ locationUri, kmsKeyIdentifier }) =>
    equals(locationUri, "hosted").outcome === "violating"
      ? []
      : keyUse("configuration", kmsKeyIdentifier),
  ),
];
