import { defineRule, matches } from "../../../core";
import { StorageAccount } from "../../../resources/azure/storage";

export default defineRule(StorageAccount, {
  id: "azure-storage-account-public-network-disabled",
  title: "Storage accounts are reached through private endpoints only",
  rationale:
    "With its public endpoint on, a leaked key or token opens the account to whoever holds it, from anywhere.",
  remediation:
    'Set publicNetworkAccess to "Disabled" and add a PrivateEndpoint for each service that is used.',
  category: "network-exposure",
  severity: "high",
  references: [
    "https://learn.microsoft.com/azure/storage/common/storage-network-security-set-default-access",
  ],
  check: ({ publicNetworkAccess }) =>
    matches(publicNetworkAccess, /^(Disabled|SecuredByPerimeter)$/i, '"Disabled"'),
  examples: { compliant: { publicNetworkAccess: "Disabled" }, violating: {} },
});
