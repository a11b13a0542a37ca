import { equals, not } from "../../core";
import { AggregatorV2, FindingAggregator } from "../../resources/aws/securityhub";
import { here } from "../destination";
import { copiesOf, copy, type Extractor } from "../placement";

// Findings of the other regions are copied to that of the aggregator.
export const copies: readonly Extractor[] = [
  ...copiesOf(FindingAggregator, ({ linkingMode }) =>
    copy("log", "findings of other regions", here(linkingMode), {
      when: not(equals(linkingMode, "NO_REGIONS")),
    }),
  ),
  ...copiesOf(AggregatorV2, ({ regionLinkingMode }) =>
    copy("log", "findings of other regions", here(regionLinkingMode)),
  ),
];
