import { ref, unknown } from "../../../policypack/kit/rule-table";
import { DiskEncryptionSet } from "../../../policypack/resources/azure/compute";
import { ManagedCluster } from "../../../policypack/resources/azure/containerservice";
import { LogAnalyticsWorkspace } from "../../../policypack/resources/azure/operationalinsights";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const WORKSPACE =
  "/subscriptions/s/resourceGroups/logs/providers/Microsoft.OperationalInsights/workspaces/logs";
const workspace = inRegion("eastus", LogAnalyticsWorkspace, {
  resourceGroupName: "logs",
  workspaceName: "logs",
});
const monitored = (addonProfiles: unknown) => ({
  cluster: inSpain(ManagedCluster, { addonProfiles }),
  workspace,
});
const defended = (defender: unknown) => ({
  cluster: inSpain(ManagedCluster, { securityProfile: { defender } }),
  workspace,
});

describePlacements("containerservice", {
  "a cluster that says nothing": [{ cluster: inSpain(ManagedCluster) }, []],
  "logs in a workspace abroad": [
    monitored({
      omsagent: { enabled: true, config: { logAnalyticsWorkspaceResourceID: WORKSPACE } },
    }),
    ["log at eastus"],
  ],
  "logs by names in another spelling": [
    monitored({
      omsAgent: { enabled: true, config: { loganalyticsworkspaceresourceid: ref("workspace") } },
    }),
    ["log at eastus"],
  ],
  "logs that are off": [
    monitored({
      omsagent: { enabled: false, config: { logAnalyticsWorkspaceResourceID: WORKSPACE } },
    }),
    [],
  ],
  "add-ons that are known only after deployment": [
    { cluster: inSpain(ManagedCluster, { addonProfiles: unknown() }) },
    ["perhaps log unknown"],
  ],
  "another add-on": [monitored({ azurepolicy: { enabled: true } }), []],
  "Defender with a workspace abroad": [
    defended({
      logAnalyticsWorkspaceResourceId: WORKSPACE,
      securityMonitoring: { enabled: true },
    }),
    ["log at eastus"],
  ],
  "Defender that is off": [
    defended({
      logAnalyticsWorkspaceResourceId: WORKSPACE,
      securityMonitoring: { enabled: false },
    }),
    [],
  ],
});

const HSM = "https://portal.managedhsm.azure.net/keys/etcd";
const cluster = (azureKeyVaultKms: unknown) => ({
  cluster: inSpain(ManagedCluster, { securityProfile: { azureKeyVaultKms } }),
});

describeKeys("containerservice", {
  "a cluster that says nothing": [
    { cluster: inSpain(ManagedCluster) },
    [
      "secrets of Kubernetes: provider-managed at spaincentral",
      "disks: provider-managed at spaincentral",
    ],
  ],
  "own keys for secrets, disks and caches": [
    {
      cluster: inSpain(ManagedCluster, {
        securityProfile: { azureKeyVaultKms: { enabled: true, keyId: HSM } },
        diskEncryptionSetID: ref("set"),
        agentPoolProfiles: [{ name: "system", enableEncryptionAtHost: true }],
      }),
      set: inSpain(DiskEncryptionSet, { activeKey: { keyUrl: HSM } }),
    },
    ["secrets of Kubernetes: hsm unknown", "disks: hsm unknown", "caches of disks: hsm unknown"],
  ],
  "a pool whose hosts don't encrypt caches": [
    { cluster: inSpain(ManagedCluster, { agentPoolProfiles: [{ name: "system" }] }) },
    [
      "secrets of Kubernetes: provider-managed at spaincentral",
      "disks: provider-managed at spaincentral",
      "unencrypted caches of disks: provider-managed at spaincentral",
    ],
  ],
  "a key for secrets that is not used": [
    cluster({ enabled: false, keyId: HSM }),
    [
      "secrets of Kubernetes: provider-managed at spaincentral",
      "disks: provider-managed at spaincentral",
    ],
  ],
  "a key for secrets of which it is known only after deployment whether it is used": [
    cluster({ enabled: unknown(), keyId: HSM }),
    [
      "secrets of Kubernetes: provider-managed or stronger unknown",
      "disks: provider-managed at spaincentral",
    ],
  ],
});
