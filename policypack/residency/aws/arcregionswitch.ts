import { ArcregionswitchPlan } from "../../resources/aws/arcregionswitch";
import { region } from "../destination";
import { copiesOf, copy, type Extractor, each } from "../placement";

// The primary region is one of the regions.
export const copies: readonly Extractor[] = [
  ...copiesOf(ArcregionswitchPlan, ({ regions }) =>
    each(regions, (name) => copy("path", "failover", region(name))),
  ),
];
