import { ref, unknown } from "../../../policypack/kit/rule-table";
import { EventHubNamespace } from "../../../policypack/resources/azure/eventhub";
import { LogicWorkflow } from "../../../policypack/resources/azure/logic";
import { LogAnalyticsWorkspace } from "../../../policypack/resources/azure/operationalinsights";
import { SecurityAutomation, WorkspaceSetting } from "../../../policypack/resources/azure/security";
import { describePlacements, inRegion, inSpain } from "../../support/describe-placements";

const actions = [
  { actionType: "Workspace", workspaceResourceId: ref("workspace") },
  { actionType: "EventHub", eventHubResourceId: ref("stream") },
  { actionType: "LogicApp", logicAppResourceId: ref("workflow") },
];

describePlacements("security", {
  "an automation that says nothing": [{ automation: inSpain(SecurityAutomation) }, []],
  "alerts to all that may receive them": [
    {
      automation: inSpain(SecurityAutomation, { actions }),
      workspace: inRegion("eastus", LogAnalyticsWorkspace),
      stream: inRegion("westeurope", EventHubNamespace),
      workflow: inSpain(LogicWorkflow),
    },
    ["export at eastus", "export at westeurope", "export at spaincentral"],
  ],
  "an automation that is switched off": [
    { automation: inSpain(SecurityAutomation, { isEnabled: false, actions: unknown() }) },
    [],
  ],
  "a workspace for security logs": [
    {
      setting: inSpain(WorkspaceSetting, { workspaceId: ref("workspace") }),
      workspace: inRegion("eastus", LogAnalyticsWorkspace),
    },
    ["log at eastus"],
  ],
  "a workspace that is not in this stack": [
    { setting: inSpain(WorkspaceSetting, { workspaceId: unknown() }) },
    ["log unknown"],
  ],
});
