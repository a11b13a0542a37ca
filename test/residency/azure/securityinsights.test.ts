import { ref, unknown } from "../../../policypack/kit/rule-table";
import { LogAnalyticsWorkspace } from "../../../policypack/resources/azure/operationalinsights";
import { SentinelOnboardingState } from "../../../policypack/resources/azure/securityinsights";
import { describePlacements, inRegion, inSpain } from "../../support/describe-placements";

const onboarded = (location: string) => ({
  state: inSpain(SentinelOnboardingState, { workspaceName: ref("workspace") }),
  workspace: inRegion(location, LogAnalyticsWorkspace),
});

describePlacements("securityinsights", {
  nothing: [{ state: inSpain(SentinelOnboardingState) }, []],
  "a workspace in Europe": [
    onboarded("spaincentral"),
    ["processing in the EU Data Boundary of workspace"],
  ],
  "a workspace in the United Kingdom": [onboarded("uksouth"), ["processing unknown of workspace"]],
  "a workspace elsewhere": [onboarded("japaneast"), ["processing in United States of workspace"]],
  "a workspace that is known only after deployment": [
    { state: inSpain(SentinelOnboardingState, { workspaceName: unknown() }) },
    ["processing unknown"],
  ],
});
