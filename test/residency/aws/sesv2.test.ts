import { unknown } from "../../../policypack/kit/rule-table";
import { Sesv2MultiRegionEndpoint } from "../../../policypack/resources/aws/sesv2";
import { describePlacements, inSpain } from "../../support/describe-placements";

const into = (region: unknown) => ({
  subject: inSpain(Sesv2MultiRegionEndpoint, { details: { routesDetails: { region } } }),
});

describePlacements("sesv2", {
  "an endpoint that says nothing": [{ subject: inSpain(Sesv2MultiRegionEndpoint) }, []],
  "an endpoint in a region abroad": [into("us-east-1"), ["processing at us-east-1"]],
  "an endpoint in a region that is known only after deployment": [
    into(unknown()),
    ["processing unknown"],
  ],
});
