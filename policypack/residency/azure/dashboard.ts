import { equals } from "../../core";
import { Grafana, GrafanaManagedPrivateEndpoint } from "../../resources/azure/dashboard";
import { AzureMonitorWorkspace } from "../../resources/azure/monitor";
import { placeOf, region, worldwide } from "../destination";
import { hostPlace } from "../host-place";
import { type KeyExtractor, keysOf, providerKey } from "../key-use";
import { copiesOf, copiesWhen, copy, type Extractor, each, from } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(Grafana, ({ properties }) => {
    const { smtp, snapshots } = properties.grafanaConfigurations;
    return [
      ...each(
        properties.grafanaIntegrations.azureMonitorWorkspaceIntegrations,
        ({ azureMonitorWorkspaceResourceId }) =>
          copy(
            "path",
            "metrics to be read",
            placeOf(azureMonitorWorkspaceResourceId, AzureMonitorWorkspace),
          ),
      ),
      ...copiesWhen(equals(smtp.enabled, true), () =>
        copy("export", "mails", hostPlace(smtp.host)),
      ),
      // Snapshots are published on a site of Grafana Labs.
      ...copiesWhen(equals(snapshots.externalEnabled, true), () =>
        copy(
          "export",
          "snapshots of dashboards",
          worldwide(snapshots.externalEnabled, "published on a site of Grafana Labs"),
        ),
      ),
    ];
  }),
  ...copiesOf(GrafanaManagedPrivateEndpoint, ({ privateLinkResourceRegion, workspaceName }) =>
    copy("path", "data source", region(privateLinkResourceRegion), {
      of: from(workspaceName, Grafana),
    }),
  ),
];

export const keys: readonly KeyExtractor[] = keysOf(Grafana, (grafana) =>
  providerKey("dashboards", grafana),
);
