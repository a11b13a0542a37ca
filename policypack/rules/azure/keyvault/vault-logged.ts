import {
  allOf,
  anyOf,
  defineStackRule,
  EXAMPLE_ID,
  equals,
  example,
  matches,
  some,
} from "../../../core";
import { Vault } from "../../../resources/azure/keyvault";
import { DiagnosticSetting } from "../../../resources/azure/monitor";

export default defineStackRule(Vault, {
  id: "azure-keyvault-vault-logged",
  title: "Key vaults log who used their keys and secrets",
  rationale:
    "Without a log nobody can tell which keys and secrets an intruder has taken, nor when.",
  remediation:
    "Add a monitor DiagnosticSetting with the vault's id as resourceUri and an enabled entry in logs.",
  category: "logging",
  severity: "medium",
  references: ["https://learn.microsoft.com/azure/key-vault/general/logging"],
  check: (_, { attached }) =>
    some(attached(DiagnosticSetting, "resourceUri"), (setting) =>
      some(setting.logs, ({ category, categoryGroup, enabled }) =>
        allOf(
          equals(enabled, true),
          // Other categories tell of policies on keys, not of who used them.
          anyOf(
            matches(category, /^AuditEvent$/i, '"AuditEvent"'),
            matches(categoryGroup, /^(audit|allLogs)$/i, '"audit" or "allLogs"'),
          ),
        ),
      ),
    ),
  examples: {
    compliant: {
      inputs: { vaultName: "portal" },
      attached: [
        example(DiagnosticSetting, {
          resourceUri: EXAMPLE_ID,
          logs: [{ categoryGroup: "audit", enabled: true }],
        }),
      ],
    },
    violating: { inputs: { vaultName: "portal" } },
  },
});
