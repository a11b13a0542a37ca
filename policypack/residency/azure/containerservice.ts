import {
  type Checked,
  type CheckedValue,
  checkedOf,
  childOf,
  equals,
  nodeOf,
  not,
} from "../../core";
import { ManagedCluster } from "../../resources/azure/containerservice";
import { LogAnalyticsWorkspace } from "../../resources/azure/operationalinsights";
import { placeOf } from "../destination";
import { type KeyExtractor, keysOf, keysWhen, keyUse } from "../key-use";
import { copiesOf, copy, type Extractor, each } from "../placement";

export const copies: readonly Extractor[] = [
  ...copiesOf(ManagedCluster, ({ addonProfiles, securityProfile: { defender } }) => {
    const monitoring = memberInAnyCase<MonitoringAddon>(addonProfiles, "omsagent");
    return [
      ...copy(
        "log",
        "container logs",
        placeOf(
          memberInAnyCase(monitoring.config, "logAnalyticsWorkspaceResourceID"),
          LogAnalyticsWorkspace,
        ),
        { when: equals(monitoring.enabled, true) },
      ),
      ...copy(
        "log",
        "security records",
        placeOf(defender.logAnalyticsWorkspaceResourceId, LogAnalyticsWorkspace),
        { when: not(equals(defender.securityMonitoring.enabled, false)) },
      ),
    ];
  }),
];

// Azure encrypts etcd and the disks of nodes: with a key of Microsoft unless others are named.
export const keys: readonly KeyExtractor[] = [
  ...keysOf(ManagedCluster, (cluster) => [
    ...keysWhen(
      equals(cluster.securityProfile.azureKeyVaultKms.enabled, true),
      keyUse("secrets of Kubernetes", cluster.securityProfile.azureKeyVaultKms.keyId),
    ),
    ...keyUse("disks", cluster.diskEncryptionSetID),
    // Caches are on the hosts, which encrypt them only when asked to.
    ...each(cluster.agentPoolProfiles, ({ enableEncryptionAtHost }) =>
      keyUse("caches of disks", cluster.diskEncryptionSetID, {
        encrypted: equals(enableEncryptionAtHost, true),
      }),
    ),
  ]),
];

interface MonitoringAddon {
  readonly enabled: boolean;
  readonly config: Readonly<Record<string, string>>;
}

/** Azure takes names of add-ons and of their settings in any spelling of case. */
function memberInAnyCase<T>(map: CheckedValue<unknown>, name: string): Checked<T> {
  const node = nodeOf(map);
  const spelt = Object.keys(node.state === "known" ? Object(node.value) : {}).find(
    (key) => key.toLowerCase() === name.toLowerCase(),
  );
  return checkedOf<T>(childOf(node, spelt ?? name));
}
