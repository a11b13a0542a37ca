import { OdbNetwork } from "../../resources/aws/odb";
import { region } from "../destination";
import { copiesOf, copy, type Extractor, each } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(OdbNetwork, ({ crossRegionS3RestoreSourcesAccesses }) =>
    each(crossRegionS3RestoreSourcesAccesses, (source) =>
      copy("path", "source of restores", region(source)),
    ),
  ),
];
