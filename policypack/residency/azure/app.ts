import { ManagedEnvironment } from "../../resources/azure/app";
import { ApplicationInsightsComponent } from "../../resources/azure/applicationinsights";
import { LogAnalyticsWorkspace } from "../../resources/azure/operationalinsights";
import { placeOf } from "../destination";
import { hostPlace } from "../host-place";
import { type KeyExtractor, keysOf, keyUse } from "../key-use";
import { copiesOf, copy, type Extractor, each } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(ManagedEnvironment, (environment) => {
    const { customerId } = environment.appLogsConfiguration.logAnalyticsConfiguration;
    const { dataDogConfiguration, otlpConfigurations } =
      environment.openTelemetryConfiguration.destinationsConfiguration;
    return [
      ...copy("log", "logs of apps", placeOf(customerId, LogAnalyticsWorkspace)),
      ...[
        environment.appInsightsConfiguration.connectionString,
        environment.daprAIConnectionString,
        environment.daprAIInstrumentationKey,
      ].flatMap((component) =>
        copy("log", "telemetry of apps", placeOf(component, ApplicationInsightsComponent)),
      ),
      ...copy("log", "telemetry of apps", hostPlace(dataDogConfiguration.site)),
      ...each(otlpConfigurations, ({ endpoint }) =>
        copy("log", "telemetry of apps", hostPlace(endpoint)),
      ),
    ];
  }),
];

export const keys: readonly KeyExtractor[] = [
  ...keysOf(ManagedEnvironment, ({ diskEncryptionConfiguration }) =>
    keyUse("disks", diskEncryptionConfiguration.keyVaultConfiguration.keyUrl),
  ),
];
