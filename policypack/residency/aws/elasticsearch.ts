import { equals } from "../../core";
import { ElasticsearchDomain } from "../../resources/aws/elasticsearch";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";

export const keys: readonly KeyExtractor[] = [
  ...keysOf(ElasticsearchDomain, ({ encryptAtRest }) =>
    keyUse("storage", encryptAtRest.kmsKeyId, { encrypted: equals(encryptAtRest.enabled, true) }),
  ),
];
