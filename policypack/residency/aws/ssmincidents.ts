import { ReplicationSet } from "../../resources/aws/ssmincidents";
import { region } from "../destination";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { copiesOf, copy, type Extractor, each } from "../placement";

// The list of regions has two spellings; `region` is the old one.
export const copies: readonly Extractor[] = [
  ...copiesOf(ReplicationSet, (set) =>
    [set.regions, set.region].flatMap((regions) =>
      each(regions, ({ name }) => copy("replica", "incidents", region(name))),
    ),
  ),
];

export const keys: readonly KeyExtractor[] = [
  ...keysOf(ReplicationSet, (set) =>
    [set.regions, set.region].flatMap((regions) =>
      each(regions, ({ kmsKeyArn, name }) => keyUse("incidents", kmsKeyArn, { at: region(name) })),
    ),
  ),
];
