import { ref, unknown } from "../../../policypack/kit/rule-table";
import { Vault } from "../../../policypack/resources/azure/keyvault";
import {
  ServiceBusDisasterRecoveryConfig,
  ServiceBusMigrationConfig,
  ServiceBusNamespace,
} from "../../../policypack/resources/azure/servicebus";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const replicated = (locations: unknown) =>
  inSpain(ServiceBusNamespace, { geoDataReplication: { locations } });

describePlacements("servicebus", {
  "a namespace that says nothing": [{ namespace: inSpain(ServiceBusNamespace) }, []],
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
      config: inSpain(ServiceBusDisasterRecoveryConfig, {
        namespaceName: ref("namespace"),
        partnerNamespace: ref("partner"),
      }),
      namespace: inSpain(ServiceBusNamespace),
      partner: inRegion("francecentral", ServiceBusNamespace),
    },
    ["replica at francecentral of namespace"],
  ],
  "a migration to a namespace abroad": [
    {
      config: inSpain(ServiceBusMigrationConfig, {
        namespaceName: ref("namespace"),
        targetNamespace: ref("target"),
      }),
      namespace: inSpain(ServiceBusNamespace),
      target: inRegion("eastus", ServiceBusNamespace),
    },
    ["replica at eastus of namespace"],
  ],
  "no partner": [{ config: inSpain(ServiceBusDisasterRecoveryConfig) }, []],
});

const encryptedWith = (keyVaultProperties: unknown) =>
  inSpain(ServiceBusNamespace, {
    encryption: { keySource: "Microsoft.KeyVault", keyVaultProperties },
  });

describeKeys("servicebus", {
  "a namespace that says nothing": [
    { namespace: inSpain(ServiceBusNamespace) },
    ["messages: provider-managed at spaincentral"],
  ],
  "a key in a vault": [
    {
      namespace: encryptedWith([
        { keyVaultUri: "https://keys.vault.azure.net", keyName: "messages" },
      ]),
      vault: inSpain(Vault, { vaultName: "keys" }),
    },
    ["messages: customer-managed or stronger at spaincentral"],
  ],
  "keys that are known only after deployment": [
    { namespace: encryptedWith(unknown()) },
    ["messages: provider-managed or stronger unknown"],
  ],
});
