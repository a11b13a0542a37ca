import { unknown } from "../../../../policypack/kit/rule-table";
import rule from "../../../../policypack/rules/azure/keyvault/key-expires";
import { describeRule } from "../../../support/describe-rule";

describeRule(rule, {
  compliant: { "a date": { properties: { kty: "RSA", attributes: { expires: 1_830_297_600 } } } },
  violating: {
    "no attributes": { properties: { kty: "RSA" } },
    "attributes without a date": { properties: { attributes: { enabled: true } } },
    "zero, which is no date": { properties: { attributes: { expires: 0 } } },
    "a number below zero": { properties: { attributes: { expires: -1 } } },
    "true instead of a date": { properties: { attributes: { expires: true } } },
    "a word instead of a date": { properties: { attributes: { expires: "never" } } },
    "an expiry of new versions only": {
      properties: { rotationPolicy: { attributes: { expiryTime: "P90D" } } },
    },
    null: { properties: { attributes: { expires: null } } },
  },
  inconclusive: {
    "a date known only after deployment": { properties: { attributes: { expires: unknown() } } },
    "attributes known only after deployment": { properties: { attributes: unknown() } },
    "properties known only after deployment": { properties: unknown() },
    "text where an object belongs": { properties: { attributes: "never" } },
  },
});
