import { unknown } from "../../../policypack/kit/rule-table";
import { ArcregionswitchPlan } from "../../../policypack/resources/aws/arcregionswitch";
import { describePlacements, inSpain } from "../../support/describe-placements";

describePlacements("arcregionswitch", {
  "a plan for two regions": [
    {
      plan: inSpain(ArcregionswitchPlan, {
        primaryRegion: "eu-south-2",
        regions: ["eu-south-2", "us-east-1"],
      }),
    },
    ["path at eu-south-2", "path at us-east-1"],
  ],
  "a plan for regions that are known only after deployment": [
    { plan: inSpain(ArcregionswitchPlan, { regions: unknown() }) },
    ["path unknown"],
  ],
});
