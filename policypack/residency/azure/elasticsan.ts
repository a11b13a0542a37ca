import { ElasticSan, ElasticSanVolumeGroup } from "../../resources/azure/elasticsan";
import { placeOf } from "../destination";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";

// Volumes are always encrypted: with a key of Microsoft unless a vault is named.
export const keys: readonly KeyExtractor[] = keysOf(
  ElasticSanVolumeGroup,
  ({ elasticSanName, encryptionProperties: { keyVaultProperties } }) =>
    keyUse("volumes", keyVaultProperties.keyVaultUri, {
      keyName: keyVaultProperties.keyName,
      at: placeOf(elasticSanName, ElasticSan),
    }),
);
