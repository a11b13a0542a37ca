import { ref, unknown } from "../../../policypack/kit/rule-table";
import {
  EventHubNamespace,
  EventHubNamespaceAuthorizationRule,
} from "../../../policypack/resources/azure/eventhub";
import { Vault } from "../../../policypack/resources/azure/keyvault";
import { LogicWorkflow } from "../../../policypack/resources/azure/logic";
import {
  ActionGroup,
  AzureMonitorWorkspace,
  DataCollectionRule,
  DiagnosticSetting,
  ManagementGroupDiagnosticSetting,
  SubscriptionDiagnosticSetting,
  TenantActionGroup,
} from "../../../policypack/resources/azure/monitor";
import { LogAnalyticsWorkspace } from "../../../policypack/resources/azure/operationalinsights";
import { StorageAccount } from "../../../policypack/resources/azure/storage";
import { WebApp } from "../../../policypack/resources/azure/web";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const RULE_ID =
  "/subscriptions/1/resourceGroups/logs/providers/Microsoft.EventHub/namespaces/stream/authorizationRules/send";

const logs = [{ categoryGroup: "audit", enabled: true }];
const vault = inSpain(Vault);
const setting = (inputs: Readonly<Record<string, unknown>>) =>
  inSpain(DiagnosticSetting, { resourceUri: ref("vault"), logs, ...inputs });
const stream = inRegion("westeurope", EventHubNamespace, {
  namespaceName: "stream",
  resourceGroupName: "logs",
});

describePlacements("monitor", {
  "a setting that says nothing": [{ setting: inSpain(DiagnosticSetting) }, []],
  "logs to a workspace abroad": [
    {
      setting: setting({ workspaceId: ref("workspace") }),
      workspace: inRegion("eastus", LogAnalyticsWorkspace),
      vault,
    },
    ["log at eastus of vault"],
  ],
  "logs to an account of this stack": [
    {
      setting: setting({ storageAccountId: ref("account") }),
      account: inSpain(StorageAccount),
      vault,
    },
    ["log at spaincentral of vault"],
  ],
  "logs to an event hub by the id of a rule": [
    { setting: setting({ eventHubAuthorizationRuleId: RULE_ID }), stream, vault },
    ["log at westeurope of vault"],
  ],
  "logs to an event hub by a rule of this stack": [
    {
      setting: setting({ eventHubAuthorizationRuleId: ref("rule") }),
      rule: inSpain(EventHubNamespaceAuthorizationRule, {
        namespaceName: ref("stream"),
        location: undefined,
      }),
      stream,
      vault,
    },
    ["log at westeurope of vault"],
  ],
  "logs to a workspace that is not in this stack": [
    { setting: setting({ workspaceId: unknown() }), vault },
    ["log unknown of vault"],
  ],
  "logs to a third party": [
    { setting: setting({ marketplacePartnerId: "/subscriptions/1/partner" }), vault },
    ["log unknown of vault"],
  ],
  "metrics alone": [
    {
      setting: setting({
        logs: undefined,
        metrics: [{ enabled: true }],
        workspaceId: ref("workspace"),
      }),
      workspace: inSpain(LogAnalyticsWorkspace),
      vault,
    },
    ["log at spaincentral of vault"],
  ],
  "logs that are switched off": [
    { setting: setting({ logs: [{ enabled: false }], workspaceId: unknown() }), vault },
    [],
  ],
  "logs that are known only after deployment": [
    {
      setting: setting({ logs: unknown(), workspaceId: ref("workspace") }),
      workspace: inSpain(LogAnalyticsWorkspace),
      vault,
    },
    ["perhaps log at spaincentral of vault"],
  ],
  "logs of a subscription": [
    {
      setting: inSpain(SubscriptionDiagnosticSetting, { logs, workspaceId: ref("workspace") }),
      workspace: inRegion("eastus", LogAnalyticsWorkspace),
    },
    ["log at eastus"],
  ],
  "logs of a management group to a third party": [
    { setting: inSpain(ManagementGroupDiagnosticSetting, { logs, marketplacePartnerId: "x" }) },
    ["log unknown"],
  ],
  "a rule without destinations": [{ rule: inSpain(DataCollectionRule) }, []],
  "telemetry to workspaces and hubs": [
    {
      rule: inSpain(DataCollectionRule, {
        destinations: {
          logAnalytics: [{ workspaceResourceId: ref("workspace") }],
          monitoringAccounts: [{ accountResourceId: "elsewhere" }],
          eventHubsDirect: [
            { eventHubResourceId: RULE_ID.replace("authorizationRules", "eventhubs") },
          ],
          storageBlobsDirect: [{ storageAccountResourceId: ref("account") }],
          storageTablesDirect: [{ storageAccountResourceId: "elsewhere" }],
          azureMonitorMetrics: { name: "metrics" },
        },
      }),
      workspace: inRegion("eastus", LogAnalyticsWorkspace),
      account: inSpain(StorageAccount),
      stream,
    },
    ["log at eastus", "log unknown", "log at westeurope", "log at spaincentral", "log unknown"],
  ],
  "a group without receivers": [{ group: inSpain(ActionGroup, { enabled: true }) }, []],
  "alerts to what is said to receive them": [
    {
      group: inSpain(ActionGroup, {
        enabled: true,
        webhookReceivers: [{ serviceUri: "https://alerts.azurewebsites.net/in" }],
        emailReceivers: [{ emailAddress: "guard@example.com" }],
        smsReceivers: [{ countryCode: "1" }],
        itsmReceivers: [{ region: "westeurope" }],
        azureFunctionReceivers: [{ functionAppResourceId: ref("app") }],
        logicAppReceivers: [{ resourceId: ref("workflow") }],
        eventHubReceivers: [{ eventHubNameSpace: ref("stream") }],
      }),
      app: inRegion("francecentral", WebApp, { name: "alerts" }),
      workflow: inSpain(LogicWorkflow),
      stream,
    },
    [
      "export at francecentral",
      "export unknown",
      "export unknown",
      "export at westeurope",
      "export at francecentral",
      "export at spaincentral",
      "export at westeurope",
    ],
  ],
  "alerts of a tenant": [
    {
      group: inSpain(TenantActionGroup, {
        enabled: true,
        voiceReceivers: [{ countryCode: "34" }],
        webhookReceivers: [{ serviceUri: "https://example.com" }],
      }),
    },
    ["export unknown", "export unknown"],
  ],
  "a group that is switched off": [
    {
      group: inSpain(ActionGroup, {
        enabled: false,
        webhookReceivers: [{ serviceUri: "https://example.com" }],
      }),
    },
    [],
  ],
});

describeKeys("monitor", {
  "a workspace of metrics": [
    { workspace: inSpain(AzureMonitorWorkspace) },
    ["metrics: provider-managed at spaincentral"],
  ],
});
