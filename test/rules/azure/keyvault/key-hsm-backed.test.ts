import { given, type RuleCase, unknown } from "../../../../policypack/kit/rule-table";
import rule from "../../../../policypack/rules/azure/keyvault/key-hsm-backed";
import { describeRule } from "../../../support/describe-rule";

const secretly = (ruleCase: RuleCase) =>
  given({ demands: { dataClass: "secret", keyCustody: "hsm" } }, ruleCase);

describeRule(rule, {
  compliant: {
    "an RSA key in hardware": secretly({ properties: { kty: "RSA-HSM" } }),
    "an elliptic-curve key in hardware": secretly({ properties: { kty: "EC-HSM" } }),
  },
  violating: {
    "a key in software": secretly({ properties: { kty: "RSA" } }),
    "an elliptic-curve key in software": secretly({ properties: { kty: "EC" } }),
    "nothing said": secretly({ properties: {} }),
    "the same where a key outside the cloud is asked": given(
      { demands: { dataClass: "secret", keyCustody: "external" } },
      { properties: { kty: "RSA" } },
    ),
  },
  inconclusive: {
    "a type known only after deployment": secretly({ properties: { kty: unknown() } }),
  },
  notApplicable: {
    "data for which a key in software is enough": { properties: { kty: "RSA" } },
  },
});
