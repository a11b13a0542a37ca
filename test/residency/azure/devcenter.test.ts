import { ref, unknown } from "../../../policypack/kit/rule-table";
import { DevCenter } from "../../../policypack/resources/azure/devcenter";
import { Key, Vault } from "../../../policypack/resources/azure/keyvault";
import { describeKeys, inSpain } from "../../support/describe-placements";

const encryptedWith = (keyEncryptionKeyUrl: unknown) =>
  inSpain(DevCenter, { encryption: { customerManagedKeyEncryption: { keyEncryptionKeyUrl } } });

describeKeys("devcenter", {
  "a center that says nothing": [
    { center: inSpain(DevCenter) },
    ["dev boxes: provider-managed at spaincentral"],
  ],
  "a key of this stack": [
    {
      center: encryptedWith(ref("key")),
      key: inSpain(Key, { vaultName: ref("vault"), properties: { kty: "RSA" } }),
      vault: inSpain(Vault),
    },
    ["dev boxes: customer-managed at spaincentral"],
  ],
  "a key that is known only after deployment": [
    { center: encryptedWith(unknown()) },
    ["dev boxes: provider-managed or stronger unknown"],
  ],
});
