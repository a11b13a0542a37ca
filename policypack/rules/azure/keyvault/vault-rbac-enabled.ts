import { defineRule, equals } from "../../../core";
import { Vault } from "../../../resources/azure/keyvault";

export default defineRule(Vault, {
  id: "azure-keyvault-vault-rbac-enabled",
  title: "Key vaults decide access by Azure roles",
  rationale:
    "Access policies know no scope below the vault, and whoever may change the vault may add himself to them.",
  remediation:
    "Set properties.enableRbacAuthorization to true and give each identity a role at the key or secret that it uses.",
  category: "access-control",
  severity: "medium",
  references: ["https://learn.microsoft.com/azure/key-vault/general/rbac-guide"],
  check: ({ properties }) => equals(properties.enableRbacAuthorization, true),
  examples: {
    compliant: {
      properties: {
        enableRbacAuthorization: true,
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
