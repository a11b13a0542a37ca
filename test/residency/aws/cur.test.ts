import { unknown } from "../../../policypack/kit/rule-table";
import { CurReportDefinition } from "../../../policypack/resources/aws/cur";
import { describePlacements, inSpain } from "../../support/describe-placements";

const into = (region: unknown) => ({ subject: inSpain(CurReportDefinition, { s3Region: region }) });

describePlacements("cur", {
  "a report that says nothing": [{ subject: inSpain(CurReportDefinition) }, []],
  "a report in a region abroad": [into("us-east-1"), ["export at us-east-1"]],
  "a report in a region that is known only after deployment": [into(unknown()), ["export unknown"]],
});
