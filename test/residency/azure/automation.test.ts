import { unknown } from "../../../policypack/kit/rule-table";
import { AutomationAccount } from "../../../policypack/resources/azure/automation";
import { ManagedHsm } from "../../../policypack/resources/azure/keyvault";
import { describeKeys, inSpain } from "../../support/describe-placements";

const encryptedWith = (keyIdentifier: unknown, keySource: unknown = "Microsoft.Keyvault") => ({
  account: inSpain(AutomationAccount, {
    encryption: {
      keySource,
      keyVaultProperties: { keyvaultUri: keyIdentifier, keyName: "portal" },
    },
  }),
  hsm: inSpain(ManagedHsm, { name: "portal" }),
});
const KEY = "https://portal.managedhsm.azure.net";

describeKeys("automation", {
  "an account that says nothing": [
    { account: inSpain(AutomationAccount) },
    ["secure assets: provider-managed at spaincentral"],
  ],
  "a key in an HSM": [encryptedWith(KEY), ["secure assets: hsm at spaincentral"]],
  "a key that is not used": [
    encryptedWith(KEY, "Microsoft.Automation"),
    ["secure assets: provider-managed at spaincentral"],
  ],
  "a key of which it is known only after deployment whether it is used": [
    encryptedWith(KEY, unknown()),
    ["secure assets: provider-managed or stronger unknown"],
  ],
  "a key that is known only after deployment": [
    encryptedWith(unknown()),
    ["secure assets: provider-managed or stronger unknown"],
  ],
});
