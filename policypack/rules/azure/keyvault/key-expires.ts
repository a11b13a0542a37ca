import { defineRule, satisfies } from "../../../core";
import { Key } from "../../../resources/azure/keyvault";

export default defineRule(Key, {
  id: "azure-keyvault-key-expires",
  title: "Keys in a vault have an expiry date",
  rationale:
    "A key without an end stays in use for as long as nobody remembers it, and so does every copy that leaked.",
  remediation:
    "Set properties.attributes.expires to a date in seconds since 1970, and a rotationPolicy that makes a new version in time.",
  category: "key-management",
  severity: "medium",
  references: [
    "https://learn.microsoft.com/azure/key-vault/keys/about-keys-details#key-attributes",
  ],
  check: ({ properties }) =>
    satisfies(
      properties.attributes.expires,
      (date) => typeof date === "number" && date > 0,
      "a date in seconds since 1970",
    ),
  examples: {
    compliant: { properties: { kty: "RSA-HSM", attributes: { expires: 1_830_297_600 } } },
    violating: { properties: { kty: "RSA-HSM" } },
  },
});
