import { unknown } from "../../../policypack/kit/rule-table";
import { ElasticMonitor } from "../../../policypack/resources/azure/elastic";
import { describePlacements, inSpain } from "../../support/describe-placements";

describePlacements("elastic", {
  "logs and metrics": [{ monitor: inSpain(ElasticMonitor) }, ["processing unknown"]],
  "a monitor that is switched off": [
    { monitor: inSpain(ElasticMonitor, { properties: { monitoringStatus: "Disabled" } }) },
    [],
  ],
  "what is known only after deployment": [
    { monitor: inSpain(ElasticMonitor, { properties: unknown() }) },
    ["perhaps processing unknown"],
  ],
});
