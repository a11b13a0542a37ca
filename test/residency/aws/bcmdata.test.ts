import { unknown } from "../../../policypack/kit/rule-table";
import { BcmdataExport } from "../../../policypack/resources/aws/bcmdata";
import { describePlacements, inSpain } from "../../support/describe-placements";

const into = (region: unknown) => ({
  subject: inSpain(BcmdataExport, {
    export: { destinationConfigurations: [{ s3Destinations: [{ s3Region: region }] }] },
  }),
});

describePlacements("bcmdata", {
  "an export that says nothing": [{ subject: inSpain(BcmdataExport) }, []],
  "an export in a region abroad": [into("us-east-1"), ["export at us-east-1"]],
  "an export in a region that is known only after deployment": [
    into(unknown()),
    ["export unknown"],
  ],
});
