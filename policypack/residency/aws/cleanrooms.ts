import { CleanroomsMembership } from "../../resources/aws/cleanrooms";
import { Bucket } from "../../resources/aws/s3";
import { placeOf } from "../destination";
import { type KeyExtractor, keysOf, providerKey } from "../key-use";
import { copiesOf, copy, type Extractor } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(CleanroomsMembership, ({ defaultResultConfiguration }) =>
    copy(
      "export",
      "query results",
      placeOf(defaultResultConfiguration.outputConfiguration.s3.bucket, Bucket),
    ),
  ),
];

// A membership can't name a key.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(CleanroomsMembership, (membership) => providerKey("query logs", membership)),
];
