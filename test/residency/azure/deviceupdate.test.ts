import { unknown } from "../../../policypack/kit/rule-table";
import { DeviceUpdateAccount } from "../../../policypack/resources/azure/deviceupdate";
import { Vault } from "../../../policypack/resources/azure/keyvault";
import { describeKeys, inSpain } from "../../support/describe-placements";

describeKeys("deviceupdate", {
  "an account that says nothing": [
    { one: inSpain(DeviceUpdateAccount) },
    ["updates: provider-managed at spaincentral"],
  ],
  "an account with a key": [
    {
      one: inSpain(DeviceUpdateAccount, {
        encryption: { keyVaultKeyUri: "https://keys.vault.azure.net/keys/updates/1" },
      }),
      vault: inSpain(Vault, { vaultName: "keys" }),
    },
    ["updates: customer-managed or stronger at spaincentral"],
  ],
  "a key that is known only after deployment": [
    { one: inSpain(DeviceUpdateAccount, { encryption: unknown() }) },
    ["updates: provider-managed or stronger unknown"],
  ],
});
