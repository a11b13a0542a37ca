import { allOf, anyOf, defineRule, isSet, matches, some } from "../../../core";
import { Key } from "../../../resources/azure/keyvault";

export default defineRule(Key, {
  id: "azure-keyvault-key-rotated",
  title: "Keys in a vault get new versions automatically",
  rationale:
    "The longer one version of a key is in use, the more data it opens to whoever gets hold of it.",
  remediation:
    'Add to properties.rotationPolicy.lifetimeActions an action of type "rotate" with a trigger, and let users of the key refer to it without a version.',
  category: "key-management",
  severity: "medium",
  references: ["https://learn.microsoft.com/azure/key-vault/keys/how-to-configure-key-rotation"],
  check: ({ properties }) =>
    some(properties.rotationPolicy.lifetimeActions, ({ action, trigger }) =>
      allOf(
        matches(action.type, /^rotate$/i, '"rotate"'),
        // Without a time the action never comes.
        anyOf(isSet(trigger.timeAfterCreate), isSet(trigger.timeBeforeExpiry)),
      ),
    ),
  examples: {
    compliant: {
      properties: {
        kty: "RSA-HSM",
        rotationPolicy: {
          lifetimeActions: [{ action: { type: "rotate" }, trigger: { timeAfterCreate: "P180D" } }],
        },
      },
    },
    violating: { properties: { kty: "RSA-HSM" } },
  },
});
