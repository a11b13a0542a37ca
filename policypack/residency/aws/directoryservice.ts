import { Directory, DirectoryServiceRegion } from "../../resources/aws/directoryservice";
import { region } from "../destination";
import { copiesOf, copy, type Extractor, from } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(DirectoryServiceRegion, ({ regionName, directoryId }) =>
    copy("replica", "directory", region(regionName), { of: from(directoryId, Directory) }),
  ),
];
