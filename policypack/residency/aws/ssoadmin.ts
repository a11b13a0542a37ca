import { SsoAdminRegion } from "../../resources/aws/ssoadmin";
import { region } from "../destination";
import { copiesOf, copy, type Extractor } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(SsoAdminRegion, ({ regionName }) =>
    copy("replica", "identities", region(regionName)),
  ),
];
