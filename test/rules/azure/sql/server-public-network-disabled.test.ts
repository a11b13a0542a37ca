import { unknown } from "../../../../policypack/kit/rule-table";
import rule from "../../../../policypack/rules/azure/sql/server-public-network-disabled";
import { describeRule } from "../../../support/describe-rule";

describeRule(rule, {
  compliant: {
    "the public endpoint off": { publicNetworkAccess: "Disabled" },
    "in lower case, which Azure takes too": { publicNetworkAccess: "disabled" },
    "a network security perimeter": { publicNetworkAccess: "SecuredByPerimeter" },
  },
  violating: {
    "the public endpoint on": { publicNetworkAccess: "Enabled" },
    "the default, which is on": {},
    "a word that only ends like it": { publicNetworkAccess: "NotDisabled" },
    false: { publicNetworkAccess: false },
    null: { publicNetworkAccess: null },
  },
  inconclusive: { "a value known only after deployment": { publicNetworkAccess: unknown() } },
});
