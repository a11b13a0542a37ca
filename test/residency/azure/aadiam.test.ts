import { ref, unknown } from "../../../policypack/kit/rule-table";
import { AadDiagnosticSetting } from "../../../policypack/resources/azure/aadiam";
import { LogAnalyticsWorkspace } from "../../../policypack/resources/azure/operationalinsights";
import { describePlacements, inRegion, inSpain } from "../../support/describe-placements";

describePlacements("aadiam", {
  "a setting that says nothing": [{ setting: inSpain(AadDiagnosticSetting) }, []],
  "logs to a workspace abroad": [
    {
      setting: inSpain(AadDiagnosticSetting, {
        logs: [{ category: "AuditLogs", enabled: true }],
        workspaceId: ref("workspace"),
      }),
      workspace: inRegion("eastus", LogAnalyticsWorkspace),
    },
    ["log at eastus"],
  ],
  "logs that are switched off": [
    {
      setting: inSpain(AadDiagnosticSetting, {
        logs: [{ enabled: false }],
        workspaceId: unknown(),
      }),
    },
    [],
  ],
  "logs to an account that is known only after deployment": [
    {
      setting: inSpain(AadDiagnosticSetting, {
        logs: [{ enabled: true }],
        storageAccountId: unknown(),
      }),
    },
    ["log unknown"],
  ],
});
