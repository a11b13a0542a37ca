import { Secret } from "../../resources/aws/secretsmanager";
import { region } from "../destination";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { copiesOf, copy, type Extractor, each } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(Secret, (secret) =>
    each(secret.replicas, (replica) => copy("key", "secret replica", region(replica.region))),
  ),
];

// Secrets are always encrypted: with the key that AWS keeps for the account unless another is named.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(Secret, (secret) => [
    ...keyUse("secret", secret.kmsKeyId),
    ...each(secret.replicas, (replica) =>
      keyUse("replica", replica.kmsKeyId, { at: region(replica.region) }),
    ),
  ]),
];
