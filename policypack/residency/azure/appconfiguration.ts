import {
  AppConfigurationReplica,
  ConfigurationStore,
} from "../../resources/azure/appconfiguration";
import { here } from "../destination";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { copiesOf, copy, type Extractor, from } from "../placement";

export const copies: readonly Extractor[] = copiesOf(AppConfigurationReplica, (replica) =>
  copy("replica", "replica of a configuration store", here(replica.configStoreName), {
    of: from(replica.configStoreName, ConfigurationStore),
  }),
);

export const keys: readonly KeyExtractor[] = keysOf(ConfigurationStore, ({ encryption }) =>
  keyUse("settings", encryption.keyVaultProperties.keyIdentifier),
);
