import { unknown } from "../../../policypack/kit/rule-table";
import { OdbNetwork } from "../../../policypack/resources/aws/odb";
import { describePlacements, inSpain } from "../../support/describe-placements";

describePlacements("odb", {
  "a network without sources abroad": [{ network: inSpain(OdbNetwork) }, []],
  "restores from abroad": [
    { network: inSpain(OdbNetwork, { crossRegionS3RestoreSourcesAccesses: ["us-east-1"] }) },
    ["path at us-east-1"],
  ],
  "restores from regions that are known only after deployment": [
    { network: inSpain(OdbNetwork, { crossRegionS3RestoreSourcesAccesses: unknown() }) },
    ["path unknown"],
  ],
});
