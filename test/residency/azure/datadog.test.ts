import { unknown } from "../../../policypack/kit/rule-table";
import { DatadogMonitor } from "../../../policypack/resources/azure/datadog";
import { describePlacements, inSpain } from "../../support/describe-placements";

describePlacements("datadog", {
  "logs and metrics": [{ monitor: inSpain(DatadogMonitor) }, ["processing unknown"]],
  "a monitor that is switched off": [
    { monitor: inSpain(DatadogMonitor, { properties: { monitoringStatus: "Disabled" } }) },
    [],
  ],
  "what is known only after deployment": [
    { monitor: inSpain(DatadogMonitor, { properties: unknown() }) },
    ["perhaps processing unknown"],
  ],
});
