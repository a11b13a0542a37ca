import { unknown } from "../../../policypack/kit/rule-table";
import { PrivateCloud } from "../../../policypack/resources/azure/avs";
import { ManagedHsm } from "../../../policypack/resources/azure/keyvault";
import { describeKeys, inSpain } from "../../support/describe-placements";

const encryptedWith = (keyIdentifier: unknown, status: unknown = "Enabled") => ({
  cloud: inSpain(PrivateCloud, {
    encryption: { status, keyVaultProperties: { keyVaultUrl: keyIdentifier, keyName: "portal" } },
  }),
  hsm: inSpain(ManagedHsm, { name: "portal" }),
});
const KEY = "https://portal.managedhsm.azure.net";

describeKeys("avs", {
  "a cloud that says nothing": [
    { cloud: inSpain(PrivateCloud) },
    ["datastore: provider-managed at spaincentral"],
  ],
  "a key in an HSM": [encryptedWith(KEY), ["datastore: hsm at spaincentral"]],
  "a key that is not used": [
    encryptedWith(KEY, "Disabled"),
    ["datastore: provider-managed at spaincentral"],
  ],
  "a key of which it is known only after deployment whether it is used": [
    encryptedWith(KEY, unknown()),
    ["datastore: provider-managed or stronger unknown"],
  ],
  "a key that is known only after deployment": [
    encryptedWith(unknown()),
    ["datastore: provider-managed or stronger unknown"],
  ],
});
