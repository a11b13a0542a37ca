import { ref, unknown } from "../../../policypack/kit/rule-table";
import { Vault } from "../../../policypack/resources/azure/keyvault";
import { MapsAccount } from "../../../policypack/resources/azure/maps";
import { StorageAccount } from "../../../policypack/resources/azure/storage";
import {
  describeKeys,
  describePlacements,
  inRegion,
  inSpain,
} from "../../support/describe-placements";

const account = (properties: unknown) => inSpain(MapsAccount, { properties });

describePlacements("maps", {
  "an account that says nothing": [{ account: inSpain(MapsAccount) }, []],
  "an account that works in several regions": [
    {
      account: account({
        locations: [{ locationName: "westeurope" }, { locationName: unknown() }],
      }),
    },
    ["processing at westeurope", "processing unknown"],
  ],
  "data in an account abroad": [
    {
      account: account({ linkedResources: [{ id: ref("storage") }] }),
      storage: inRegion("eastus", StorageAccount),
    },
    ["export at eastus"],
  ],
});

describeKeys("maps", {
  "an account that says nothing": [
    { account: inSpain(MapsAccount) },
    ["storage: provider-managed at spaincentral"],
  ],
  "an account with a key": [
    {
      account: account({
        encryption: {
          customerManagedKeyEncryption: {
            keyEncryptionKeyUrl: "https://keys.vault.azure.net/keys/maps/1",
          },
        },
      }),
      vault: inSpain(Vault, { vaultName: "keys" }),
    },
    ["storage: customer-managed or stronger at spaincentral"],
  ],
});
