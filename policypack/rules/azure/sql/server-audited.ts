import { anyOf, defineStackRule, example, matches, some } from "../../../core";
import {
  ExtendedServerBlobAuditingPolicy,
  ServerBlobAuditingPolicy,
  SqlServer,
} from "../../../resources/azure/sql";

const isEnabled = /^Enabled$/i;

export default defineStackRule(SqlServer, {
  id: "azure-sql-server-audited",
  title: "SQL servers audit what is done in their databases",
  rationale:
    "Without an audit trail nobody can tell who read or changed which records, nor prove that nobody did.",
  remediation:
    'Add a ServerBlobAuditingPolicy or ExtendedServerBlobAuditingPolicy for the server with state "Enabled" and a target.',
  category: "logging",
  severity: "high",
  references: ["https://learn.microsoft.com/azure/azure-sql/database/auditing-overview"],
  check: (_, { attached }) =>
    anyOf(
      some(attached(ExtendedServerBlobAuditingPolicy, "serverName"), ({ state }) =>
        matches(state, isEnabled, '"Enabled"'),
      ),
      some(attached(ServerBlobAuditingPolicy, "serverName"), ({ state }) =>
        matches(state, isEnabled, '"Enabled"'),
      ),
    ),
  examples: {
    compliant: {
      inputs: { resourceGroupName: "portal", serverName: "register" },
      attached: [
        example(ServerBlobAuditingPolicy, {
          resourceGroupName: "portal",
          serverName: "register",
          state: "Enabled",
        }),
      ],
    },
    violating: { inputs: { resourceGroupName: "portal", serverName: "register" } },
  },
});
