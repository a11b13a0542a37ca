import { unknown } from "../../../../policypack/kit/rule-table";
import rule from "../../../../policypack/rules/azure/keyvault/vault-recoverable";
import { describeRule } from "../../../support/describe-rule";

describeRule(rule, {
  compliant: {
    "purge protection, soft delete by default": { properties: { enablePurgeProtection: true } },
    "soft delete set to null, which is on": {
      properties: { enablePurgeProtection: true, enableSoftDelete: null },
    },
    "both said": { properties: { enablePurgeProtection: true, enableSoftDelete: true } },
  },
  violating: {
    "nothing said": { properties: {} },
    "no properties at all": {},
    "soft delete only": { properties: { enableSoftDelete: true } },
    "soft delete switched off": {
      properties: { enablePurgeProtection: true, enableSoftDelete: false },
    },
    "purge protection switched off": { properties: { enablePurgeProtection: false } },
    null: { properties: { enablePurgeProtection: null } },
    "text instead of true": { properties: { enablePurgeProtection: "true" } },
  },
  inconclusive: {
    "properties known only after deployment": { properties: unknown() },
    "a protection known only after deployment": {
      properties: { enablePurgeProtection: unknown() },
    },
    "a soft delete known only after deployment": {
      properties: { enablePurgeProtection: true, enableSoftDelete: unknown() },
    },
    "text where an object belongs": { properties: "premium" },
  },
});
