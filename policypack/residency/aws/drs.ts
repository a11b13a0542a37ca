import { equals, not } from "../../core";
import { DrsReplicationConfigurationTemplate } from "../../resources/aws/drs";
import { here } from "../destination";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { copiesOf, copy, type Extractor } from "../placement";

export const copies: readonly Extractor[] = [
  // The staging area is in the region where the template is.
  ...copiesOf(DrsReplicationConfigurationTemplate, ({ stagingAreaSubnetId }) =>
    copy("replica", "replicated disks", here(stagingAreaSubnetId)),
  ),
];

export const keys: readonly KeyExtractor[] = [
  ...keysOf(DrsReplicationConfigurationTemplate, ({ ebsEncryption, ebsEncryptionKeyArn }) =>
    keyUse("replicated disks", ebsEncryptionKeyArn, {
      encrypted: not(equals(ebsEncryption, "NONE")),
    }),
  ),
];
