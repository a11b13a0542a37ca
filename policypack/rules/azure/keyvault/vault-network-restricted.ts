import { anyOf, defineRule, matches } from "../../../core";
import { Vault } from "../types";

export default defineRule(Vault, {
  id: "azure-keyvault-vault-network-restricted",
  title: "Key vaults are closed to networks that nobody allowed",
  rationale:
    "A vault that every network reaches gives its keys and secrets to whoever gets hold of one credential.",
  remediation:
    'Set properties.publicNetworkAccess to "disabled", or properties.networkAcls.defaultAction to "Deny" and list who may come in.',
  category: "network-exposure",
  severity: "high",
  references: ["https://learn.microsoft.com/azure/key-vault/general/network-security"],
  check: ({ properties }) =>
    anyOf(
      matches(properties.publicNetworkAccess, /^(disabled|securedByPerimeter)$/i, '"disabled"'),
      matches(properties.networkAcls.defaultAction, /^Deny$/i, '"Deny"'),
    ),
  examples: {
    compliant: {
      properties: {
        publicNetworkAccess: "disabled",
        sku: { family: "A", name: "premium" },
        tenantId: "00000000-0000-0000-0000-000000000001",
      },
    },
    violating: {
      properties: {
        publicNetworkAccess: "enabled",
        sku: { family: "A", name: "premium" },
        tenantId: "00000000-0000-0000-0000-000000000001",
      },
    },
  },
});
