import { ref, unknown } from "../../../policypack/kit/rule-table";
import { EventHubNamespace } from "../../../policypack/resources/azure/eventhub";
import { Vault } from "../../../policypack/resources/azure/keyvault";
import {
  LogAnalyticsCluster,
  LogAnalyticsDataExport,
  LogAnalyticsLinkedService,
  LogAnalyticsLinkedStorageAccount,
  LogAnalyticsWorkspace,
} from "../../../policypack/resources/azure/operationalinsights";
import { StorageAccount } from "../../../policypack/resources/azure/storage";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const workspace = inSpain(LogAnalyticsWorkspace);
const dataExport = (inputs: Readonly<Record<string, unknown>>) =>
  inSpain(LogAnalyticsDataExport, { workspaceName: ref("workspace"), ...inputs });

describePlacements("operationalinsights", {
  "a workspace that says nothing": [{ workspace }, []],
  "a workspace that is replicated": [
    {
      workspace: inSpain(LogAnalyticsWorkspace, {
        replication: { enabled: true, location: "francecentral" },
      }),
    },
    ["replica at francecentral"],
  ],
  "a replication that is switched off": [
    {
      workspace: inSpain(LogAnalyticsWorkspace, {
        replication: { enabled: false, location: "francecentral" },
      }),
    },
    [],
  ],
  "an export to an account abroad": [
    {
      dataExport: dataExport({ resourceId: ref("account") }),
      account: inRegion("eastus", StorageAccount),
      workspace,
    },
    ["export at eastus of workspace"],
  ],
  "an export to event hubs": [
    {
      dataExport: dataExport({ enable: true, resourceId: ref("stream") }),
      stream: inSpain(EventHubNamespace),
      workspace,
    },
    ["export at spaincentral of workspace"],
  ],
  "an export to what is known only after deployment": [
    { dataExport: dataExport({ resourceId: unknown() }), workspace },
    ["export unknown of workspace"],
  ],
  "an export that is switched off": [
    { dataExport: dataExport({ enable: false, resourceId: unknown() }), workspace },
    [],
  ],
  "an account that is linked": [
    {
      link: inSpain(LogAnalyticsLinkedStorageAccount, {
        workspaceName: ref("workspace"),
        storageAccountIds: [ref("account")],
      }),
      account: inRegion("westeurope", StorageAccount),
      workspace,
    },
    ["export at westeurope of workspace"],
  ],
  "a link without accounts": [{ link: inSpain(LogAnalyticsLinkedStorageAccount) }, []],
});

const vault = inSpain(Vault);
const cluster = inSpain(LogAnalyticsCluster, {
  keyVaultProperties: { keyVaultUri: ref("vault"), keyName: "logs" },
});

describeKeys("operationalinsights", {
  "a workspace that says nothing": [{ workspace }, ["logs: provider-managed at spaincentral"]],
  "a cluster with a key": [
    { cluster, vault },
    ["logs: customer-managed or stronger at spaincentral"],
  ],
  "a cluster without a key": [
    { cluster: inSpain(LogAnalyticsCluster) },
    ["logs: provider-managed at spaincentral"],
  ],
  "a workspace that is linked to a cluster": [
    {
      workspace,
      link: inSpain(LogAnalyticsLinkedService, {
        workspaceName: ref("workspace"),
        writeAccessResourceId: ref("cluster"),
      }),
      cluster,
      vault,
    },
    ["logs: customer-managed or stronger at spaincentral"],
  ],
  "a workspace that may be linked to a cluster": [
    {
      workspace,
      link: inSpain(LogAnalyticsLinkedService, {
        workspaceName: unknown(),
        writeAccessResourceId: ref("cluster"),
      }),
      cluster,
      vault,
    },
    ["logs: provider-managed or stronger unknown"],
  ],
  "a workspace of a cluster that is not in this stack": [
    { workspace: inSpain(LogAnalyticsWorkspace, { features: { clusterResourceId: "elsewhere" } }) },
    ["logs: provider-managed or stronger unknown"],
  ],
});
