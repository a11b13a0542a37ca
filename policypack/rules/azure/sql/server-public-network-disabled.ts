import { defineRule, matches } from "../../../core";
import { SqlServer } from "../../../resources/azure/sql";

export default defineRule(SqlServer, {
  id: "azure-sql-server-public-network-disabled",
  title: "SQL servers are reached through private endpoints only",
  rationale:
    "A database with a public endpoint is found and attacked within hours; a firewall rule too wide is then enough.",
  remediation: 'Set publicNetworkAccess to "Disabled" and add a PrivateEndpoint.',
  category: "network-exposure",
  severity: "high",
  references: ["https://learn.microsoft.com/azure/azure-sql/database/connectivity-settings"],
  check: ({ publicNetworkAccess }) =>
    matches(publicNetworkAccess, /^(Disabled|SecuredByPerimeter)$/i, '"Disabled"'),
  examples: { compliant: { publicNetworkAccess: "Disabled" }, violating: {} },
});
