import { allOf, defineRule, isSet, matches, notApplicable } from "../../../core";
import { StorageAccount } from "../../../resources/azure/storage";

export default defineRule(StorageAccount, {
  id: "azure-storage-account-encrypted-with-customer-key",
  title: "Storage accounts are encrypted with a key of the customer",
  rationale:
    "A key of one's own can be withdrawn, watched and kept in a place of one's choice; with Microsoft's the owner can do none of it.",
  remediation:
    'Set encryption.keySource to "Microsoft.Keyvault" and name the key in encryption.keyVaultProperties.',
  category: "key-management",
  severity: "high",
  references: ["https://learn.microsoft.com/azure/storage/common/customer-managed-keys-overview"],
  check: ({ encryption }, { demands }) =>
    demands.keyCustody === "provider-managed"
      ? notApplicable("a key of the provider is enough for this class of data")
      : allOf(
          matches(encryption.keySource, /^Microsoft\.Keyvault$/i, '"Microsoft.Keyvault"'),
          isSet(encryption.keyVaultProperties.keyName),
          isSet(encryption.keyVaultProperties.keyVaultUri),
        ),
  examples: {
    compliant: {
      encryption: {
        keySource: "Microsoft.Keyvault",
        keyVaultProperties: { keyName: "storage", keyVaultUri: "https://portal.vault.azure.net/" },
      },
    },
    violating: { encryption: { keySource: "Microsoft.Storage" } },
  },
});
