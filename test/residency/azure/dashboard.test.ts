import { ref } from "../../../policypack/kit/rule-table";
import {
  Grafana,
  GrafanaManagedPrivateEndpoint,
} from "../../../policypack/resources/azure/dashboard";
import { AzureMonitorWorkspace } from "../../../policypack/resources/azure/monitor";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const configured = (properties: unknown) => inSpain(Grafana, { properties });

describePlacements("dashboard", {
  "a Grafana that says nothing": [{ grafana: inSpain(Grafana) }, []],
  "metrics of a workspace abroad": [
    {
      grafana: configured({
        grafanaIntegrations: {
          azureMonitorWorkspaceIntegrations: [
            { azureMonitorWorkspaceResourceId: ref("workspace") },
          ],
        },
      }),
      workspace: inRegion("eastus", AzureMonitorWorkspace),
    },
    ["path at eastus"],
  ],
  "mails and snapshots": [
    {
      grafana: configured({
        grafanaConfigurations: {
          smtp: { enabled: true, host: "mail.example.com:587" },
          snapshots: { externalEnabled: true },
        },
      }),
    },
    ["export unknown", "export worldwide"],
  ],
  "mails and snapshots that are switched off": [
    {
      grafana: configured({
        grafanaConfigurations: {
          smtp: { enabled: false, host: "mail.example.com" },
          snapshots: { externalEnabled: false },
        },
      }),
    },
    [],
  ],
  "an endpoint in a data source abroad": [
    {
      endpoint: inSpain(GrafanaManagedPrivateEndpoint, {
        workspaceName: ref("grafana"),
        privateLinkResourceRegion: "eastus",
      }),
      grafana: inSpain(Grafana),
    },
    ["path at eastus of grafana"],
  ],
  "an endpoint that says nothing": [{ endpoint: inSpain(GrafanaManagedPrivateEndpoint) }, []],
});

describeKeys("dashboard", {
  "a Grafana": [{ grafana: inSpain(Grafana) }, ["dashboards: provider-managed at spaincentral"]],
});
