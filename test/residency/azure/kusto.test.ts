import { ref, unknown } from "../../../policypack/kit/rule-table";
import { EventHub } from "../../../policypack/resources/azure/eventhub";
import { Key, Vault } from "../../../policypack/resources/azure/keyvault";
import {
  KustoAttachedDatabaseConfiguration,
  KustoCluster,
  KustoEventHubDataConnection,
} from "../../../policypack/resources/azure/kusto";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

describePlacements("kusto", {
  "a follower of a database of this stack": [
    {
      follower: inRegion("eastus", KustoAttachedDatabaseConfiguration, {
        clusterResourceId: ref("leader"),
      }),
      leader: inSpain(KustoCluster),
    },
    ["replica at eastus of leader"],
  ],
  "a follower of a cluster that is known only after deployment": [
    { follower: inSpain(KustoAttachedDatabaseConfiguration, { clusterResourceId: unknown() }) },
    ["replica at spaincentral"],
  ],
  "events of a hub of this stack": [
    {
      connection: inRegion("eastus", KustoEventHubDataConnection, {
        eventHubResourceId: ref("hub"),
      }),
      hub: inSpain(EventHub),
    },
    ["export at eastus of hub"],
  ],
  "no events": [{ connection: inSpain(KustoEventHubDataConnection) }, []],
});

const vault = inSpain(Vault, { vaultName: "portal", resourceGroupName: "keys" });
const key = inSpain(Key, {
  resourceGroupName: "keys",
  vaultName: ref("vault", "portal"),
  keyName: "data",
  properties: { kty: "RSA" },
});

describeKeys("kusto", {
  "a cluster that says nothing": [
    { cluster: inSpain(KustoCluster) },
    [
      "storage: provider-managed at spaincentral",
      "unencrypted disks: provider-managed at spaincentral",
    ],
  ],
  "a key in a vault of this stack": [
    {
      cluster: inSpain(KustoCluster, {
        enableDiskEncryption: true,
        keyVaultProperties: { keyVaultUri: "https://portal.vault.azure.net", keyName: "data" },
      }),
      key,
      vault,
    },
    ["storage: customer-managed at spaincentral", "disks: customer-managed at spaincentral"],
  ],
  "what is known only after deployment": [
    {
      cluster: inSpain(KustoCluster, {
        enableDiskEncryption: unknown(),
        keyVaultProperties: unknown(),
      }),
    },
    [
      "storage: provider-managed or stronger unknown",
      "perhaps unencrypted disks: provider-managed or stronger unknown",
    ],
  ],
});
