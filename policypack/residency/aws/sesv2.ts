import { Sesv2MultiRegionEndpoint } from "../../resources/aws/sesv2";
import { region } from "../destination";
import { copiesOf, copy, type Extractor } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(Sesv2MultiRegionEndpoint, ({ details }) =>
    copy("processing", "sending of e-mails", region(details.routesDetails.region)),
  ),
];
