import { unknown } from "../../../policypack/kit/rule-table";
import { HealthBot } from "../../../policypack/resources/azure/healthbot";
import { Vault } from "../../../policypack/resources/azure/keyvault";
import { describeKeys, inSpain } from "../../support/describe-placements";

describeKeys("healthbot", {
  "a bot that says nothing": [
    { one: inSpain(HealthBot) },
    ["messages: provider-managed at spaincentral"],
  ],
  "a bot with a key": [
    {
      one: inSpain(HealthBot, {
        properties: {
          keyVaultProperties: { keyVaultUri: "https://keys.vault.azure.net", keyName: "bot" },
        },
      }),
      vault: inSpain(Vault, { vaultName: "keys" }),
    },
    ["messages: customer-managed or stronger at spaincentral"],
  ],
  "a key that is known only after deployment": [
    { one: inSpain(HealthBot, { properties: { keyVaultProperties: unknown() } }) },
    ["messages: provider-managed or stronger unknown"],
  ],
});
