import { SolutionsApplication } from "../../../policypack/resources/azure/solutions";
import { describePlacements, inSpain } from "../../support/describe-placements";

describePlacements("solutions", {
  "a managed application of the service catalogue": [
    {
      application: inSpain(SolutionsApplication, {
        kind: "ServiceCatalog",
        applicationDefinitionId: "/subscriptions/s/definition",
      }),
    },
    ["primary unknown"],
  ],
  "a managed application of the marketplace": [
    { application: inSpain(SolutionsApplication, { kind: "MarketPlace" }) },
    ["primary unknown"],
  ],
});
