import { ref, unknown } from "../../../policypack/kit/rule-table";
import { ManagedEnvironment } from "../../../policypack/resources/azure/app";
import { ApplicationInsightsComponent } from "../../../policypack/resources/azure/applicationinsights";
import { Key, Vault } from "../../../policypack/resources/azure/keyvault";
import { LogAnalyticsWorkspace } from "../../../policypack/resources/azure/operationalinsights";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const logging = (customerId: unknown) => ({
  environment: inSpain(ManagedEnvironment, {
    appLogsConfiguration: {
      destination: "log-analytics",
      logAnalyticsConfiguration: { customerId },
    },
  }),
  workspace: inRegion("eastus", LogAnalyticsWorkspace),
});
const tracing = (destinationsConfiguration: unknown) => ({
  environment: inSpain(ManagedEnvironment, {
    openTelemetryConfiguration: { destinationsConfiguration },
  }),
});

describePlacements("app", {
  "an environment that says nothing": [{ environment: inSpain(ManagedEnvironment) }, []],
  "logs in a workspace abroad": [logging(ref("workspace")), ["log at eastus"]],
  "logs in a workspace that is not in this stack": [logging("1f2e3d4c"), ["log unknown"]],
  "logs that go nowhere": [
    {
      environment: inSpain(ManagedEnvironment, { appLogsConfiguration: { destination: "none" } }),
    },
    [],
  ],
  "telemetry in Application Insights abroad": [
    {
      environment: inSpain(ManagedEnvironment, {
        appInsightsConfiguration: { connectionString: ref("component") },
      }),
      component: inRegion("eastus", ApplicationInsightsComponent),
    },
    ["log at eastus"],
  ],
  "telemetry of Dapr, by what is known only after deployment": [
    { environment: inSpain(ManagedEnvironment, { daprAIConnectionString: unknown() }) },
    ["log unknown"],
  ],
  "telemetry in Datadog": [
    tracing({ dataDogConfiguration: { site: "datadoghq.eu" } }),
    ["log unknown"],
  ],
  "telemetry to hosts": [
    tracing({
      otlpConfigurations: [{ endpoint: "https://collector.example.com:4317" }],
    }),
    ["log unknown"],
  ],
});

const encryptedWith = (keyUrl: unknown) =>
  inSpain(ManagedEnvironment, {
    diskEncryptionConfiguration: { keyVaultConfiguration: { keyUrl } },
  });

describeKeys("app", {
  "an environment that says nothing": [
    { environment: inSpain(ManagedEnvironment) },
    ["disks: provider-managed at spaincentral"],
  ],
  "a key of this stack": [
    {
      environment: encryptedWith(ref("key")),
      key: inSpain(Key, { vaultName: ref("vault"), properties: { kty: "RSA" } }),
      vault: inSpain(Vault),
    },
    ["disks: customer-managed at spaincentral"],
  ],
  "a key that is known only after deployment": [
    { environment: encryptedWith(unknown()) },
    ["disks: provider-managed or stronger unknown"],
  ],
});
