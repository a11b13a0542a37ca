import { given, unknown } from "../../../../policypack/kit/rule-table";
import rule from "../../../../policypack/rules/azure/storage/account-encrypted-with-customer-key";
import { describeRule } from "../../../support/describe-rule";

const keyVaultProperties = { keyName: "storage", keyVaultUri: "https://portal.vault.azure.net/" };

describeRule(rule, {
  compliant: {
    "a key in a vault": { encryption: { keySource: "Microsoft.Keyvault", keyVaultProperties } },
    "the other spelling of the vault": {
      encryption: { keySource: "Microsoft.KeyVault", keyVaultProperties },
    },
    "a key whose name is known later": {
      encryption: {
        keySource: "Microsoft.Keyvault",
        keyVaultProperties: { ...keyVaultProperties, keyName: unknown() },
      },
    },
  },
  violating: {
    "nothing said": {},
    "a key of Microsoft": { encryption: { keySource: "Microsoft.Storage" } },
    "a vault without a key": { encryption: { keySource: "Microsoft.Keyvault" } },
    "a key that is named but not used": {
      encryption: { keySource: "Microsoft.Storage", keyVaultProperties },
    },
    "a key without its vault": {
      encryption: { keySource: "Microsoft.Keyvault", keyVaultProperties: { keyName: "storage" } },
    },
    "null where the key belongs": {
      encryption: { keySource: "Microsoft.Keyvault", keyVaultProperties: null },
    },
    "a number instead of a source": { encryption: { keySource: 1, keyVaultProperties } },
    "an empty name": {
      encryption: {
        keySource: "Microsoft.Keyvault",
        keyVaultProperties: { ...keyVaultProperties, keyName: "" },
      },
    },
  },
  inconclusive: {
    "an encryption known only after deployment": { encryption: unknown() },
    "a source known only after deployment": {
      encryption: { keySource: unknown(), keyVaultProperties },
    },
    "a key known only after deployment": {
      encryption: { keySource: "Microsoft.Keyvault", keyVaultProperties: unknown() },
    },
    "text where an object belongs": { encryption: "Microsoft.Keyvault" },
  },
  notApplicable: {
    "data for which a key of the provider is enough": given(
      { demands: { dataClass: "public", keyCustody: "provider-managed" } },
      {},
    ),
  },
});
