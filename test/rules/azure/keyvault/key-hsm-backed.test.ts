import { given, type RuleCase, unknown } from "../../../../policypack/kit/rule-table";
import rule from "../../../../policypack/rules/azure/keyvault/key-hsm-backed";
import { describeRule } from "../../../support/describe-rule";

const secretly = (ruleCase: RuleCase) =>
  given({ demands: { dataClass: "secret", keyCustody: "hsm" } }, ruleCase);

describeRule(rule, {
  compliant: {
    "an RSA key in hardware": secretly({ properties: { kty: "RSA-HSM" } }),
    "an elliptic-curve key in hardware": secretly({ properties: { kty: "EC-HSM" } }),
    "in lower case": secretly({ properties: { kty: "rsa-hsm" } }),
  },
  violating: {
    "a key in software": secretly({ properties: { kty: "RSA" } }),
    "an elliptic-curve key in software": secretly({ properties: { kty: "EC" } }),
    "nothing said": secretly({ properties: {} }),
    null: secretly({ properties: { kty: null } }),
    "a number": secretly({ properties: { kty: 1 } }),
    "a word that only ends like it": secretly({ properties: { kty: "NO-RSA-HSM" } }),
    "the same where a key outside the cloud is asked": given(
      { demands: { dataClass: "secret", keyCustody: "external" } },
      { properties: { kty: "RSA" } },
    ),
  },
  inconclusive: {
    "a type known only after deployment": secretly({ properties: { kty: unknown() } }),
    "properties known only after deployment": secretly({ properties: unknown() }),
    "text where an object belongs": secretly({ properties: "RSA-HSM" }),
  },
  notApplicable: {
    "data for which a key in software is enough": { properties: { kty: "RSA" } },
  },
});
