import { PurviewAccount } from "../../../policypack/resources/azure/purview";
import { describeKeys, inSpain } from "../../support/describe-placements";

describeKeys("purview", {
  "an account": [
    { account: inSpain(PurviewAccount) },
    ["catalogue: provider-managed at spaincentral"],
  ],
});
