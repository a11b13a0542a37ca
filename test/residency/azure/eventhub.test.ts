import { ref, unknown } from "../../../policypack/kit/rule-table";
import {
  EventHub,
  EventHubDisasterRecoveryConfig,
  EventHubNamespace,
} from "../../../policypack/resources/azure/eventhub";
import { Vault } from "../../../policypack/resources/azure/keyvault";
import { StorageAccount } from "../../../policypack/resources/azure/storage";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const captured = (captureDescription: unknown) =>
  inSpain(EventHub, { namespaceName: ref("namespace"), captureDescription });

const replicated = (locations: unknown) =>
  inSpain(EventHubNamespace, { geoDataReplication: { locations } });

describePlacements("eventhub", {
  "a namespace that says nothing": [{ namespace: inSpain(EventHubNamespace) }, []],
  "a namespace that is replicated": [
    {
      namespace: replicated([
        { locationName: "spaincentral", roleType: "Primary" },
        { locationName: "westeurope", roleType: "Secondary" },
      ]),
    },
    ["replica at westeurope"],
  ],
  "locations that are known only after deployment": [
    { namespace: replicated(unknown()) },
    ["perhaps replica unknown"],
  ],
  "a partner for disaster recovery": [
    {
      config: inSpain(EventHubDisasterRecoveryConfig, {
        namespaceName: ref("namespace"),
        partnerNamespace: ref("partner"),
      }),
      namespace: inSpain(EventHubNamespace),
      partner: inRegion("francecentral", EventHubNamespace),
    },
    ["replica at francecentral of namespace"],
  ],
  "events that are captured abroad": [
    {
      hub: captured({ enabled: true, destination: { storageAccountResourceId: ref("account") } }),
      namespace: inSpain(EventHubNamespace),
      account: inRegion("eastus", StorageAccount),
    },
    ["export at eastus of namespace"],
  ],
  "events whose capture is switched off": [
    {
      hub: captured({ enabled: false, destination: { storageAccountResourceId: unknown() } }),
      namespace: inSpain(EventHubNamespace),
    },
    [],
  ],
  "a capture that is known only after deployment": [
    { hub: captured(unknown()), namespace: inSpain(EventHubNamespace) },
    ["perhaps export unknown of namespace"],
  ],
  "no partner": [{ config: inSpain(EventHubDisasterRecoveryConfig) }, []],
});

const encryptedWith = (keyVaultProperties: unknown) =>
  inSpain(EventHubNamespace, {
    encryption: { keySource: "Microsoft.KeyVault", keyVaultProperties },
  });

describeKeys("eventhub", {
  "a namespace that says nothing": [
    { namespace: inSpain(EventHubNamespace) },
    ["events: provider-managed at spaincentral"],
  ],
  "a key in a vault": [
    {
      namespace: encryptedWith([
        { keyVaultUri: "https://keys.vault.azure.net", keyName: "events" },
      ]),
      vault: inSpain(Vault, { vaultName: "keys" }),
    },
    ["events: customer-managed or stronger at spaincentral"],
  ],
  "keys that are known only after deployment": [
    { namespace: encryptedWith(unknown()) },
    ["events: provider-managed or stronger unknown"],
  ],
});
