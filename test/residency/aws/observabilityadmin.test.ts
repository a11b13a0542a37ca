import { type CaseInputs, unknown } from "../../../policypack/kit/rule-table";
import {
  CentralizationRuleForOrganization,
  TelemetryRule,
  TelemetryRuleForOrganization,
} from "../../../policypack/resources/aws/observabilityadmin";
import { describePlacements, inSpain } from "../../support/describe-placements";

const centralised = (destination: CaseInputs) => ({
  rule: inSpain(CentralizationRuleForOrganization, { rule: { destination } }),
});
const telemetry = (rule: CaseInputs) => ({ rule: inSpain(TelemetryRule, { rule }) });

describePlacements("observabilityadmin", {
  "logs for another account": [
    centralised({ account: "444455556666", region: "eu-west-1" }),
    ["log at eu-west-1 for 444455556666"],
  ],
  "logs with a backup": [
    centralised({
      account: "444455556666",
      region: "eu-south-2",
      destinationLogsConfiguration: { backupConfiguration: { region: "us-east-1" } },
    }),
    ["log at eu-south-2 for 444455556666", "backup at us-east-1"],
  ],
  "logs for a place that is known only after deployment": [
    centralised({ account: unknown(), region: unknown() }),
    ["log unknown for ?"],
  ],
  "telemetry of the own region": [telemetry({ telemetryType: "Logs" }), []],
  "telemetry of other regions": [
    telemetry({ regions: ["eu-west-1", "us-east-1"] }),
    ["log at eu-west-1", "log at us-east-1"],
  ],
  "telemetry of all regions": [telemetry({ allRegions: true }), ["log worldwide"]],
  "telemetry of perhaps all regions": [
    telemetry({ allRegions: unknown() }),
    ["perhaps log worldwide"],
  ],
  "telemetry of an organisation": [
    { rule: inSpain(TelemetryRuleForOrganization, { rule: { regions: ["us-east-1"] } }) },
    ["log at us-east-1"],
  ],
});
