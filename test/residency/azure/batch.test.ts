import { unknown } from "../../../policypack/kit/rule-table";
import { BatchAccount } from "../../../policypack/resources/azure/batch";
import { ManagedHsm } from "../../../policypack/resources/azure/keyvault";
import { describeKeys, inSpain } from "../../support/describe-placements";

const encryptedWith = (keyIdentifier: unknown, keySource: unknown = "Microsoft.KeyVault") => ({
  account: inSpain(BatchAccount, {
    encryption: { keySource, keyVaultProperties: { keyIdentifier } },
  }),
  hsm: inSpain(ManagedHsm, { name: "portal" }),
});
const KEY = "https://portal.managedhsm.azure.net/keys/portal";

describeKeys("batch", {
  "an account that says nothing": [
    { account: inSpain(BatchAccount) },
    ["data of jobs: provider-managed at spaincentral"],
  ],
  "a key in an HSM": [encryptedWith(KEY), ["data of jobs: hsm at spaincentral"]],
  "a key that is not used": [
    encryptedWith(KEY, "Microsoft.Batch"),
    ["data of jobs: provider-managed at spaincentral"],
  ],
  "a key of which it is known only after deployment whether it is used": [
    encryptedWith(KEY, unknown()),
    ["data of jobs: provider-managed or stronger unknown"],
  ],
  "a key that is known only after deployment": [
    encryptedWith(unknown()),
    ["data of jobs: provider-managed or stronger unknown"],
  ],
});
