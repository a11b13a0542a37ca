import { unknown } from "../../../policypack/kit/rule-table";
import { AggregatorV2, FindingAggregator } from "../../../policypack/resources/aws/securityhub";
import { describePlacements, inRegion, inSpain } from "../../support/describe-placements";

const aggregator = (linkingMode: unknown) => ({
  aggregator: inSpain(FindingAggregator, { linkingMode }),
});

describePlacements("securityhub", {
  "findings of all regions": [aggregator("ALL_REGIONS"), ["log at eu-south-2"]],
  "findings of no other region": [aggregator("NO_REGIONS"), []],
  "findings of regions that are known only after deployment": [
    aggregator(unknown()),
    ["perhaps log at eu-south-2"],
  ],
  "findings of some regions, in a region abroad": [
    {
      aggregator: inRegion("us-east-1", AggregatorV2, {
        regionLinkingMode: "SPECIFIED_REGIONS",
        linkedRegions: ["eu-south-2"],
      }),
    },
    ["log at us-east-1"],
  ],
});
