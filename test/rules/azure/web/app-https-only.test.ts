import { resource, unknown } from "../../../../policypack/kit/rule-table";
import { WebAppSlot } from "../../../../policypack/resources/azure/web";
import rule from "../../../../policypack/rules/azure/web/app-https-only";
import { describeRule } from "../../../support/describe-rule";

describeRule(rule, {
  compliant: {
    "an app that redirects": { httpsOnly: true },
    "a slot that redirects": resource(WebAppSlot, { httpsOnly: true }),
  },
  violating: {
    "an app that takes HTTP": { httpsOnly: false },
    "the default, which takes HTTP": {},
    null: { httpsOnly: null },
    "a slot that takes HTTP": resource(WebAppSlot, { httpsOnly: false }),
    "a slot left at its default": resource(WebAppSlot),
    "text instead of true": { httpsOnly: "true" },
  },
  inconclusive: {
    "a value known only after deployment": { httpsOnly: unknown() },
    "a slot whose value is known only after deployment": resource(WebAppSlot, {
      httpsOnly: unknown(),
    }),
  },
});
