import { BcmdataExport } from "../../resources/aws/bcmdata";
import { region } from "../destination";
import { copiesOf, copy, type Extractor, each } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(BcmdataExport, (inputs) =>
    each(inputs.export.destinationConfigurations, ({ s3Destinations }) =>
      each(s3Destinations, ({ s3Region }) => copy("export", "billing data", region(s3Region))),
    ),
  ),
];
