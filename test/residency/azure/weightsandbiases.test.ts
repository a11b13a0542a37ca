import { unknown } from "../../../policypack/kit/rule-table";
import { WeightsAndBiasesInstance } from "../../../policypack/resources/azure/weightsandbiases";
import { describePlacements, inSpain } from "../../support/describe-placements";

const inRegionOf = (region: unknown) =>
  inSpain(WeightsAndBiasesInstance, { properties: { partnerProperties: { region } } });

describePlacements("weightsandbiases", {
  "an instance abroad": [{ instance: inRegionOf("eastus") }, ["processing at eastus"]],
  "a region that is known only after deployment": [
    { instance: inRegionOf(unknown()) },
    ["processing unknown"],
  ],
});
