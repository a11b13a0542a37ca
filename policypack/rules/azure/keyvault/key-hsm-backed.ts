import { defineRule, isCustodyAtLeast, matches, notApplicable } from "../../../core";
import { Key } from "../../../resources/azure/keyvault";

export default defineRule(Key, {
  id: "azure-keyvault-key-hsm-backed",
  title: "Keys of data that ask for it are kept in a hardware security module",
  rationale:
    "A key in software is in the memory of a server; one in a hardware security module can't be taken out of it.",
  remediation:
    'Set properties.kty to "RSA-HSM" or "EC-HSM"; the vault has to be of the premium SKU, and the key is a new one.',
  category: "key-management",
  severity: "high",
  references: [
    "https://learn.microsoft.com/azure/key-vault/keys/about-keys#key-types-and-protection-methods",
  ],
  check: ({ properties }, { demands }) =>
    isCustodyAtLeast(demands.keyCustody, "hsm")
      ? matches(properties.kty, /^(RSA|EC)-HSM$/i, '"RSA-HSM" or "EC-HSM"')
      : notApplicable("a key in software is enough for this class of data"),
  exampleDemands: { dataClass: "secret", keyCustody: "hsm" },
  examples: {
    compliant: { properties: { kty: "RSA-HSM" } },
    violating: { properties: { kty: "RSA" } },
  },
});
