import { ref, unknown } from "../../../policypack/kit/rule-table";
import {
  AppConfigurationReplica,
  ConfigurationStore,
} from "../../../policypack/resources/azure/appconfiguration";
import { Vault } from "../../../policypack/resources/azure/keyvault";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const store = inSpain(ConfigurationStore);
const encryptedWith = (keyIdentifier: unknown) =>
  inSpain(ConfigurationStore, { encryption: { keyVaultProperties: { keyIdentifier } } });

describePlacements("appconfiguration", {
  "a replica abroad": [
    {
      replica: inRegion("eastus", AppConfigurationReplica, { configStoreName: ref("store") }),
      store,
    },
    ["replica at eastus of store"],
  ],
  "a replica at a location that is known only after deployment": [
    { replica: inSpain(AppConfigurationReplica, { location: unknown(), configStoreName: "x" }) },
    ["replica unknown"],
  ],
  "a store": [{ store }, []],
});

describeKeys("appconfiguration", {
  "a store that says nothing": [{ store }, ["settings: provider-managed at spaincentral"]],
  "a store with a key": [
    {
      store: encryptedWith("https://keys.vault.azure.net/keys/settings/1"),
      vault: inSpain(Vault, { vaultName: "keys" }),
    },
    ["settings: customer-managed or stronger at spaincentral"],
  ],
  "a key that is known only after deployment": [
    { store: encryptedWith(unknown()) },
    ["settings: provider-managed or stronger unknown"],
  ],
});
