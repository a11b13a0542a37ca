import { unknown } from "../../../policypack/kit/rule-table";
import { AccountRegion } from "../../../policypack/resources/aws/account";
import { describePlacements, inSpain } from "../../support/describe-placements";

describePlacements("account", {
  "a region that is opened": [
    { optIn: inSpain(AccountRegion, { regionName: "ap-east-1", enabled: true }) },
    ["path at ap-east-1"],
  ],
  "a region that is closed": [
    { optIn: inSpain(AccountRegion, { regionName: "ap-east-1", enabled: false }) },
    [],
  ],
  "a region of which it is known only after deployment whether it is opened": [
    { optIn: inSpain(AccountRegion, { regionName: "ap-east-1", enabled: unknown() }) },
    ["perhaps path at ap-east-1"],
  ],
  "an opened region that is known only after deployment": [
    { optIn: inSpain(AccountRegion, { regionName: unknown(), enabled: true }) },
    ["path unknown"],
  ],
});
