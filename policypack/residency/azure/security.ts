import { equals, not } from "../../core";
import { LogicWorkflow } from "../../resources/azure/logic";
import { LogAnalyticsWorkspace } from "../../resources/azure/operationalinsights";
import { SecurityAutomation, WorkspaceSetting } from "../../resources/azure/security";
import { memberOf, placeOf } from "../destination";
import { copiesOf, copiesWhen, copy, type Extractor, each } from "../placement";
import { eventHubPlace } from "../shared/azure-messaging";

export const copies: readonly Extractor[] = [
  ...copiesOf(SecurityAutomation, ({ actions, isEnabled }) =>
    copiesWhen(not(equals(isEnabled, false)), () =>
      // The kinds of actions share no members, but say by id where they send alerts.
      each(actions, (action) => [
        ...copy(
          "export",
          "alerts to a workspace",
          placeOf(memberOf(action, "workspaceResourceId"), LogAnalyticsWorkspace),
        ),
        ...copy(
          "export",
          "alerts to an event hub",
          eventHubPlace(memberOf(action, "eventHubResourceId")),
        ),
        ...copy(
          "export",
          "alerts to a logic app",
          placeOf(memberOf(action, "logicAppResourceId"), LogicWorkflow),
        ),
      ]),
    ),
  ),
  ...copiesOf(WorkspaceSetting, ({ workspaceId }) =>
    copy("log", "security logs", placeOf(workspaceId, LogAnalyticsWorkspace)),
  ),
];
