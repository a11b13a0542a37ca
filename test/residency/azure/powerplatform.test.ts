import { ref, unknown } from "../../../policypack/kit/rule-table";
import { Vault } from "../../../policypack/resources/azure/keyvault";
import { EnterprisePolicy } from "../../../policypack/resources/azure/powerplatform";
import { describeKeys, inSpain } from "../../support/describe-placements";

const encryptedWith = (encryption: unknown) =>
  inSpain(EnterprisePolicy, { kind: "Encryption", encryption });

describeKeys("powerplatform", {
  "a policy of another kind": [{ policy: inSpain(EnterprisePolicy, { kind: "Lockbox" }) }, []],
  "a policy with a key": [
    {
      policy: encryptedWith({ keyVault: { id: ref("vault"), key: { name: "environments" } } }),
      vault: inSpain(Vault),
    },
    ["environments: customer-managed or stronger at spaincentral"],
  ],
  "a policy without a key": [
    { policy: encryptedWith({ state: "Disabled" }) },
    ["environments: provider-managed at spaincentral"],
  ],
  "a key that is known only after deployment": [
    { policy: encryptedWith(unknown()) },
    ["environments: provider-managed or stronger unknown"],
  ],
});
