import { allOf, anyOf, defineRule, equals, isAbsent } from "../../../core";
import { Vault } from "../../../resources/azure/keyvault";

export default defineRule(Vault, {
  id: "azure-keyvault-vault-recoverable",
  title: "Key vaults can be recovered after a deletion",
  rationale:
    "With a key that is deleted for good, everything encrypted with it is lost; that is also what an extortioner aims at.",
  remediation:
    "Set properties.enablePurgeProtection to true and leave properties.enableSoftDelete true; neither can be undone.",
  category: "key-management",
  severity: "high",
  references: ["https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview"],
  // Soft delete is on unless somebody says otherwise; purge protection is not.
  check: ({ properties }) =>
    allOf(
      anyOf(isAbsent(properties.enableSoftDelete), equals(properties.enableSoftDelete, true)),
      equals(properties.enablePurgeProtection, true),
    ),
  examples: {
    compliant: {
      properties: {
        enablePurgeProtection: true,
        sku: { family: "A", name: "premium" },
        tenantId: "00000000-0000-0000-0000-000000000001",
      },
    },
    violating: {
      properties: {
        sku: { family: "A", name: "premium" },
        tenantId: "00000000-0000-0000-0000-000000000001",
      },
    },
  },
});
