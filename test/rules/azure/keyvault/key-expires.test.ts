import { unknown } from "../../../../policypack/kit/rule-table";
import rule from "../../../../policypack/rules/azure/keyvault/key-expires";
import { describeRule } from "../../../support/describe-rule";

describeRule(rule, {
  compliant: { "a date": { properties: { kty: "RSA", attributes: { expires: 1_830_297_600 } } } },
  violating: {
    "no attributes": { properties: { kty: "RSA" } },
    "attributes without a date": { properties: { attributes: { enabled: true } } },
    "zero, which is no date": { properties: { attributes: { expires: 0 } } },
    null: { properties: { attributes: { expires: null } } },
  },
  inconclusive: {
    "a date known only after deployment": { properties: { attributes: { expires: unknown() } } },
    "attributes known only after deployment": { properties: { attributes: unknown() } },
    "text where an object belongs": { properties: { attributes: "never" } },
  },
});
