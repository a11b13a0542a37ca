import { anyOf, type Checked, equals, not, some } from "../../core";
import { ApiManagementService } from "../../resources/azure/apimanagement";
import { CognitiveServicesAccount } from "../../resources/azure/cognitiveservices";
import { ContainerRegistry } from "../../resources/azure/containerregistry";
import { ManagedCluster } from "../../resources/azure/containerservice";
import { CosmosDatabaseAccount } from "../../resources/azure/cosmosdb";
import { EventHubNamespace } from "../../resources/azure/eventhub";
import { ManagedHsm, Vault } from "../../resources/azure/keyvault";
import { LogicWorkflow } from "../../resources/azure/logic";
import {
  ActionGroup,
  AzureMonitorWorkspace,
  DataCollectionRule,
  DiagnosticSetting,
  ManagementGroupDiagnosticSetting,
  SubscriptionDiagnosticSetting,
  TenantActionGroup,
} from "../../resources/azure/monitor";
import { ApplicationGateway } from "../../resources/azure/network";
import { LogAnalyticsWorkspace } from "../../resources/azure/operationalinsights";
import { RecoveryVault } from "../../resources/azure/recoveryservices";
import { Redis } from "../../resources/azure/redis";
import { SearchService } from "../../resources/azure/search";
import { ServiceBusNamespace } from "../../resources/azure/servicebus";
import { SqlDatabase, SqlManagedInstance, SqlServer } from "../../resources/azure/sql";
import { StorageAccount } from "../../resources/azure/storage";
import { WebApp } from "../../resources/azure/web";
import { beyondSight, placeOf, region } from "../destination";
import { hostPlace } from "../host-place";
import { type KeyExtractor, keysOf, providerKey } from "../key-use";
import { type Copy, copiesOf, copiesWhen, copy, type Extractor, each, from } from "../placement";
import { diagnosticLogs } from "../shared/azure-logs";
import { eventHubPlace } from "../shared/azure-messaging";

/** Types whose logs tell of the data that they hold. */
const LOGGED = [
  ...[StorageAccount, Vault, ManagedHsm, SqlServer, SqlDatabase, SqlManagedInstance],
  ...[CosmosDatabaseAccount, EventHubNamespace, ServiceBusNamespace, LogAnalyticsWorkspace],
  ...[ContainerRegistry, ManagedCluster, WebApp, ApplicationGateway, ApiManagementService],
  ...[CognitiveServicesAccount, SearchService, RecoveryVault, Redis, LogicWorkflow],
];

export const copies: readonly Extractor[] = [
  ...copiesOf(DiagnosticSetting, (setting) => {
    const sends = anyOf(
      some(setting.logs, (log) => not(equals(log.enabled, false))),
      some(setting.metrics, (metric) => not(equals(metric.enabled, false))),
    );
    const of = from(setting.resourceUri, ...LOGGED);
    return copiesWhen(sends, () => [
      ...diagnosticLogs(setting, { of }),
      ...copy(
        "log",
        "logs",
        beyondSight(setting.marketplacePartnerId, "a service of a third party"),
        {
          of,
        },
      ),
    ]);
  }),
  ...copiesOf([SubscriptionDiagnosticSetting, ManagementGroupDiagnosticSetting], (setting) =>
    copiesWhen(
      some(setting.logs, (log) => not(equals(log.enabled, false))),
      () => [
        ...diagnosticLogs(setting, {}),
        ...copy(
          "log",
          "logs",
          beyondSight(setting.marketplacePartnerId, "a service of a third party"),
        ),
      ],
    ),
  ),
  // Metrics for Azure Monitor itself stay in the region of the resource that they are of.
  ...copiesOf(DataCollectionRule, ({ destinations }) => [
    ...each(destinations.logAnalytics, ({ workspaceResourceId }) =>
      copy("log", "telemetry", placeOf(workspaceResourceId, LogAnalyticsWorkspace)),
    ),
    ...each(destinations.monitoringAccounts, ({ accountResourceId }) =>
      copy("log", "metrics", placeOf(accountResourceId, AzureMonitorWorkspace)),
    ),
    ...[destinations.eventHubs, destinations.eventHubsDirect].flatMap((hubs) =>
      each(hubs, ({ eventHubResourceId }) =>
        copy("log", "stream of telemetry", eventHubPlace(eventHubResourceId)),
      ),
    ),
    ...[destinations.storageAccounts, destinations.storageBlobsDirect].flatMap((accounts) =>
      each(accounts, ({ storageAccountResourceId }) =>
        copy("log", "archived telemetry", placeOf(storageAccountResourceId, StorageAccount)),
      ),
    ),
    ...each(destinations.storageTablesDirect, ({ storageAccountResourceId }) =>
      copy("log", "archived telemetry", placeOf(storageAccountResourceId, StorageAccount)),
    ),
  ]),
  ...copiesOf(ActionGroup, (group) =>
    copiesWhen(not(equals(group.enabled, false)), () => [
      ...alertsTo(group),
      ...each(group.itsmReceivers, ({ region: place }) =>
        copy("export", "alerts to a ticket system", region(place)),
      ),
      ...each(group.azureFunctionReceivers, ({ functionAppResourceId }) =>
        copy("export", "alerts to a function", placeOf(functionAppResourceId, WebApp)),
      ),
      ...each(group.logicAppReceivers, ({ resourceId }) =>
        copy("export", "alerts to a logic app", placeOf(resourceId, LogicWorkflow)),
      ),
      ...each(group.eventHubReceivers, ({ eventHubNameSpace }) =>
        copy("export", "alerts to an event hub", placeOf(eventHubNameSpace, EventHubNamespace)),
      ),
    ]),
  ),
  ...copiesOf(TenantActionGroup, (group) =>
    copiesWhen(not(equals(group.enabled, false)), () => alertsTo(group)),
  ),
];

/** Receivers that groups of a tenant have as well. */
interface Receivers {
  readonly webhookReceivers?: readonly { readonly serviceUri: string }[] | undefined;
  readonly emailReceivers?: readonly { readonly emailAddress: string }[] | undefined;
  readonly smsReceivers?: readonly { readonly countryCode: string }[] | undefined;
  readonly voiceReceivers?: readonly { readonly countryCode: string }[] | undefined;
}

function alertsTo(group: Checked<Receivers>): readonly Copy[] {
  return [
    ...each(group.webhookReceivers, ({ serviceUri }) =>
      copy("export", "alerts to a webhook", hostPlace(serviceUri, WebApp)),
    ),
    ...each(group.emailReceivers, ({ emailAddress }) =>
      copy("export", "alerts by e-mail", hostPlace(emailAddress)),
    ),
    ...[group.smsReceivers, group.voiceReceivers].flatMap((receivers) =>
      each(receivers, ({ countryCode }) =>
        copy(
          "export",
          "alerts by telephone",
          beyondSight(countryCode, "the code of a telephone, which may be anywhere"),
        ),
      ),
    ),
  ];
}

export const keys: readonly KeyExtractor[] = keysOf(AzureMonitorWorkspace, (workspace) =>
  providerKey("metrics", workspace),
);
