import { unknown } from "../../../../policypack/kit/rule-table";
import rule from "../../../../policypack/rules/azure/keyvault/vault-rbac-enabled";
import { describeRule } from "../../../support/describe-rule";

describeRule(rule, {
  compliant: { "roles decide": { properties: { enableRbacAuthorization: true } } },
  violating: {
    "the default, which is access policies": { properties: {} },
    "access policies": { properties: { enableRbacAuthorization: false, accessPolicies: [] } },
    "text instead of true": { properties: { enableRbacAuthorization: "true" } },
    null: { properties: { enableRbacAuthorization: null } },
  },
  inconclusive: {
    "a value known only after deployment": { properties: { enableRbacAuthorization: unknown() } },
    "properties known only after deployment": { properties: unknown() },
    "text where an object belongs": { properties: "premium" },
  },
});
