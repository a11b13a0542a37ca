import { PeeringAttachment } from "../../resources/aws/ec2transitgateway";
import { region } from "../destination";
import { copiesOf, copy, type Extractor } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(PeeringAttachment, ({ peerRegion }) =>
    copy("path", "peer of the transit gateway", region(peerRegion)),
  ),
];
