import ipaddr from "ipaddr.js";
import {
  allOf,
  anyOf,
  type CheckedValue,
  defineRule,
  matches,
  none,
  readable,
  satisfies,
  type Verdict,
} from "../../../core";
import { isInternetWide } from "../../../knowledge/addresses";
import { Vault } from "../../../resources/azure/keyvault";

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
      allOf(
        matches(properties.networkAcls.defaultAction, /^Deny$/i, '"Deny"'),
        none(properties.networkAcls.ipRules, ({ value }) => isWide(value)),
      ),
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

/** What is denied to all but the internet is denied to nobody. */
function isWide(range: CheckedValue<string>): Verdict {
  return satisfies(
    readable(range, isRange, "neither an address nor a range of them"),
    (text) => isInternetWide(text) === true,
    "the internet or much of it",
  );
}

function isRange(value: unknown): boolean {
  return (
    typeof value === "string" && (ipaddr.isValid(value) || isInternetWide(value) !== undefined)
  );
}
