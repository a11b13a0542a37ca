import { CurReportDefinition } from "../../resources/aws/cur";
import { region } from "../destination";
import { copiesOf, copy, type Extractor } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(CurReportDefinition, ({ s3Region }) =>
    copy("export", "cost and usage report", region(s3Region)),
  ),
];
