import { equals } from "../../core";
import {
  CustomKeyStore,
  KmsExternalKey,
  KmsKey,
  KmsReplicaExternalKey,
  KmsReplicaKey,
} from "../../resources/aws/kms";
import { beyondSight, here } from "../destination";
import { hostPlace } from "../host-place";
import { copiesOf, copy, type Extractor, from } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf([KmsKey, KmsExternalKey], ({ multiRegion }) =>
    copy(
      "key",
      "replica of the key",
      beyondSight(multiRegion, "whose material may be copied to any region of its partition"),
      { when: equals(multiRegion, true) },
    ),
  ),
  ...copiesOf([KmsReplicaKey, KmsReplicaExternalKey], ({ primaryKeyArn }) =>
    copy("key", "replica of the key", here(primaryKeyArn), {
      of: from(primaryKeyArn, KmsKey, KmsExternalKey),
    }),
  ),
  // Keys of an external store never enter AWS: they are behind its proxy.
  ...copiesOf(CustomKeyStore, ({ xksProxyUriEndpoint }) =>
    copy("key", "external key store", hostPlace(xksProxyUriEndpoint)),
  ),
];
