import { unknown } from "../../../../policypack/kit/rule-table";
import rule from "../../../../policypack/rules/azure/keyvault/key-rotated";
import { describeRule } from "../../../support/describe-rule";

const withActions = (lifetimeActions: unknown) => ({
  properties: { kty: "RSA-HSM", rotationPolicy: { lifetimeActions } },
});
const rotate = { action: { type: "rotate" }, trigger: { timeAfterCreate: "P180D" } };
const notify = { action: { type: "notify" }, trigger: { timeBeforeExpiry: "P30D" } };

describeRule(rule, {
  compliant: {
    "a rotation": withActions([rotate]),
    "a rotation before the expiry": withActions([
      { action: { type: "rotate" }, trigger: { timeBeforeExpiry: "P30D" } },
    ]),
    "a rotation beside a notice": withActions([notify, rotate]),
    "a rotation as the API writes it": withActions([{ ...rotate, action: { type: "Rotate" } }]),
    "a rotation at a time known only after deployment": withActions([
      { action: { type: "rotate" }, trigger: { timeAfterCreate: unknown() } },
    ]),
  },
  violating: {
    "no policy": { properties: { kty: "RSA-HSM" } },
    "an expiry of versions only": {
      properties: { rotationPolicy: { attributes: { expiryTime: "P90D" } } },
    },
    "a notice only": withActions([notify]),
    "no action": withActions([]),
    "an action without a type": withActions([{ trigger: { timeAfterCreate: "P180D" } }]),
    "an action that never comes": withActions([{ action: { type: "rotate" } }]),
    "a trigger without a time": withActions([{ action: { type: "rotate" }, trigger: {} }]),
    "true instead of a type": withActions([{ ...rotate, action: { type: true } }]),
    "null for actions": withActions(null),
    "null for a policy": { properties: { rotationPolicy: null } },
    "null for a type": withActions([{ ...rotate, action: { type: null } }]),
  },
  inconclusive: {
    "a type known only after deployment": withActions([{ ...rotate, action: { type: unknown() } }]),
    "a trigger known only after deployment": withActions([{ ...rotate, trigger: unknown() }]),
    "a notice beside something known only after deployment": withActions([notify, unknown()]),
    "actions known only after deployment": withActions(unknown()),
    "a policy known only after deployment": { properties: { rotationPolicy: unknown() } },
    "properties known only after deployment": { properties: unknown() },
    "one action where a list belongs": withActions(rotate),
    "text where a policy belongs": { properties: { rotationPolicy: "P180D" } },
  },
});
