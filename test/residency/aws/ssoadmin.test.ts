import { unknown } from "../../../policypack/kit/rule-table";
import { SsoAdminRegion } from "../../../policypack/resources/aws/ssoadmin";
import { describePlacements, inSpain } from "../../support/describe-placements";

describePlacements("ssoadmin", {
  "identities replicated abroad": [
    { replica: inSpain(SsoAdminRegion, { regionName: "us-east-1" }) },
    ["replica at us-east-1"],
  ],
  "identities replicated to a region that is known only after deployment": [
    { replica: inSpain(SsoAdminRegion, { regionName: unknown() }) },
    ["replica unknown"],
  ],
});
